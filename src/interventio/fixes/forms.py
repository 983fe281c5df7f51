"""Values in another form than files have them: `70 prosenttia`, `12 kk`, `Q1/2026`, `kevät 2026`, `klo 13.30`."""

import re
from collections.abc import Callable
from typing import NamedTuple

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.fixes.draft import Draft


class Reworded(NamedTuple):
    """The same value in the form that files have it in, and whether it could be no other."""

    words: str
    is_safe: bool = True


Rewording = Callable[[str], Reworded | None]

_PERCENT = re.compile(
    r"(\d{1,3}(?:[.,]\d{1,6})?)\s*(?:prosenttia|pros\.?|procent|percent|per cent|pct\.?)", re.IGNORECASE
)
_INTERVAL = re.compile(r"(?:every |joka |var(?:je|t) )?(\d{1,3}|)[\s\u00a0.:]*([a-zåäö]+)\.?", re.IGNORECASE)
_MONTHS = frozenset(("kk", "kuukausi", "kuukautta", "kuukauden", "mån", "månad", "månader", "month", "months"))
_YEARS = frozenset(("v", "vuosi", "vuotta", "vuoden", "år", "year", "years"))
_YEARLY = frozenset(
    ("vuosittain", "kerran vuodessa", "årligen", "en gång om året", "yearly", "annually", "once a year")
)
_QUARTER = re.compile(
    r"(?P<year>20\d\d)[\s./-]*(?:q|kv|kvartaali|kvartal)\s*(?P<number>[1-4])"
    r"|(?:q|kv|kvartaali|kvartal)\s*(?P<first>[1-4])[\s./-]*(?P<of>20\d\d)",
    re.IGNORECASE,
)
_BARE_QUARTER = re.compile(r"([1-4])[./](20\d\d)|(20\d\d)-([1-4])")
_SEASON = re.compile(r"(?:(20\d\d)[\s/_-]*([a-zåäö]+)|([a-zåäö]+)[\s/_-]*(20\d\d))", re.IGNORECASE)
_HALVES = {
    **dict.fromkeys(("spring", "kevät", "kevat", "kevään", "vår", "våren", "vt", "kevätkausi"), "spring"),
    **dict.fromkeys(("autumn", "fall", "syksy", "syksyn", "höst", "hösten", "ht", "syyskausi"), "autumn"),
}
_CLOCK = re.compile(r"(?:klo|kl|at)?\.?\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?:\s*h)?", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+")
_UNIT = re.compile(r" ?(?:€|e|eur|euroa?|kpl|st)\.?\Z", re.IGNORECASE)
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})", re.ASCII)
_BARE_COLOUR = re.compile(r"(.*: +)(#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})) *", re.ASCII)
_LONGEST = 200
_ADDRESS = re.compile(r"<(https?://[^\s<>]+)>|(www\.[^\s/?#@:]+\.\S+)")


def reworded(rewording: Rewording) -> Callable[[Finding, Draft], Fix | None]:
    """Return the fixer that puts a value into its form; quotation marks around it stay."""

    def fixer(finding: Finding, draft: Draft) -> Fix | None:
        spot = finding.place.spot
        inside = draft.inside(spot) if spot else None
        written = draft.words_at(inside).strip()
        meant = rewording(written) if 0 < len(written) <= _LONGEST else None
        if inside is None or meant is None or meant.words == written:
            return None
        return draft.fix(inside, meant.words, is_safe=meant.is_safe)

    return fixer


def percentage(written: str) -> Reworded | None:
    """Return a percentage without the word for it.

    >>> percentage("72,5 prosenttia")
    Reworded(words='72.5', is_safe=True)
    """
    found = _PERCENT.fullmatch(written)
    return Reworded(found[1].replace(",", ".")) if found else None


def interval(written: str) -> Reworded | None:
    """Return how often, in months or years.

    >>> [interval(often).words for often in ("12 kk", "1 vuosi", "joka 24. kuukausi", "vuosittain")]
    ['12 months', '1 year', '24 months', '1 year']
    """
    if written.casefold() in _YEARLY:
        return Reworded("1 year")
    found = _INTERVAL.fullmatch(written)
    unit = found[2].casefold() if found else ""
    if found is None or unit not in _MONTHS | _YEARS:
        return None
    word = "month" if unit in _MONTHS else "year"
    count = int(found[1] or 1)
    return Reworded(f"{count} {word}{'s' if count > 1 else ''}")


def quarter(written: str) -> Reworded | None:
    """Return a quarter; without a Q a number could be a month as well.

    >>> [quarter(one).words for one in ("Q1/2026", "2026q3", "2026 Q 4", "2/2026")]
    ['2026-Q1', '2026-Q3', '2026-Q4', '2026-Q2']
    """
    if found := _QUARTER.fullmatch(written):
        return Reworded(f"{found['year'] or found['of']}-Q{found['number'] or found['first']}")
    bare = _BARE_QUARTER.fullmatch(written)
    return Reworded(f"{bare[2] or bare[3]}-Q{bare[1] or bare[4]}", is_safe=False) if bare else None


def season(written: str) -> Reworded | None:
    """Return a season by its name in Finnish, Swedish or English.

    >>> [season(one).words for one in ("kevät 2026", "2026 syksy", "hösten 2026", "2026-Autumn")]
    ['2026-spring', '2026-autumn', '2026-autumn', '2026-autumn']
    """
    found = _SEASON.fullmatch(written)
    half = _HALVES.get((found[2] or found[3]).casefold()) if found else None
    return Reworded(f"{found[1] or found[4]}-{half}") if found and half else None


def clock(written: str) -> Reworded | None:
    """Return a time of day.

    >>> [clock(time).words for time in ("13.30", "klo 9", "kl. 9.05", "9:15")]
    ['13:30', '09:00', '09:05', '09:15']
    """
    found = _CLOCK.fullmatch(written)
    return Reworded(f"{int(found[1]):02}:{found[2] or '00'}") if found else None


def amount(written: str) -> Reworded | None:
    """Return a number without blanks between thousands, and without its unit.

    >>> [amount(one).words for one in ("12 500 €", "1 200", "12,50 euroa")]
    ['12500', '1200', '12.50']
    """
    whole, mark, decimals = _UNIT.sub("", written).replace(",", ".").partition(".")
    digits = re.sub(r"[ \u00a0\u202f]", "", whole) if _GROUPED.fullmatch(whole) else whole
    is_number = digits.isdecimal() and digits.isascii() and (not mark or decimals.isdecimal())
    return Reworded(f"{digits}{mark}{decimals}") if is_number else None


def address(written: str) -> Reworded | None:
    """Return a web address without the brackets around it, or with the https:// that is missing from it."""
    found = _ADDRESS.fullmatch(written)
    if found is None:
        return None
    return Reworded(found[1]) if found[1] else Reworded(f"https://{found[2]}", is_safe=False)


def colour_in_quotes(finding: Finding, draft: Draft) -> Fix | None:
    """Put a colour between quotation marks: what follows a bare # is a comment."""
    spot = finding.place.spot
    if spot is None:
        return None
    if bare := _BARE_COLOUR.fullmatch(draft.lines[spot.line][:_LONGEST]):
        start, end = bare.start(2) + 1, bare.end(2) + 1
        return draft.fix(spot._replace(column=start, end_line=spot.line, end_column=end), f'"{bare[2]}"', is_safe=True)
    found = _COLOUR.fullmatch(draft.words_at(draft.inside(spot)))
    return draft.fix(spot, f'"#{found[1]}"', is_safe=True) if found else None


def readable_colour(finding: Finding, draft: Draft) -> Fix | None:
    """Write the nearest colour that stands out enough; which one is to be seen is for somebody to say."""
    spot, meant = finding.place.spot, str(finding.facts.get("readable", ""))
    is_colour = spot and _COLOUR.fullmatch(draft.words_at(draft.inside(spot))) and _COLOUR.fullmatch(meant)
    return draft.fix(spot, f'"{meant}"', is_safe=False) if spot and is_colour else None
