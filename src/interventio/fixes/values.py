"""Values of another kind than their field takes: numbers for texts, texts for numbers, one thing for a list."""

import re

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.fixes.draft import Draft
from interventio.fixes.forms import amount, clock
from interventio.sources.lines import indentation

_IDS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\s*,\s*[a-z0-9]+(?:-[a-z0-9]+)*)*")
_TIMES = (("starts",), ("ends",))
"""The fields that hold a time of day."""
_WHOLE = re.compile(r"(-?\d{1,9})(?:\.0+)?", re.ASCII)
_SWITCHES = {
    **dict.fromkeys(("true", "yes", "y", "on", "kyllä", "kylla", "ja"), "true"),
    **dict.fromkeys(("false", "no", "n", "off", "ei", "nej"), "false"),
}


def text_in_quotes(finding: Finding, draft: Draft) -> Fix | None:
    """Put quotation marks around what should be text and is read as a number or the like; 13.00 may be a time."""
    spot = finding.place.spot
    words = draft.words_at(spot)
    if spot and finding.place.route[-1:] in _TIMES and (time := clock(words)):
        return draft.fix(spot, time.words, is_safe=True)
    is_scalar = words and words[0] not in "[{\"'|>" and finding.facts.get("value") not in {"", "[…]", "{…}"}
    return draft.fix(spot, f'"{words}"', is_safe=True) if spot and is_scalar else None


def whole_number(finding: Finding, draft: Draft) -> Fix | None:
    """Write a whole number without the quotation marks, blanks or zeros that keep it from being one."""
    return _number(finding, draft, is_whole=True)


def number(finding: Finding, draft: Draft) -> Fix | None:
    """Write a number without quotation marks and blanks, and with a point before its decimals."""
    return _number(finding, draft, is_whole=False)


def _number(finding: Finding, draft: Draft, *, is_whole: bool) -> Fix | None:
    spot = finding.place.spot
    meant = amount(draft.words_at(draft.inside(spot)).strip()) if spot else None
    if spot is None or meant is None:
        return None
    found = _WHOLE.fullmatch(meant.words)
    words = found[1] if found and is_whole else meant.words
    return draft.fix(spot, words, is_safe=True) if found or not is_whole else None


def switch(finding: Finding, draft: Draft) -> Fix | None:
    """Write true for yes and false for no."""
    spot = finding.place.spot
    meant = _SWITCHES.get(draft.words_at(draft.inside(spot)).strip().casefold()) if spot else None
    return draft.fix(spot, meant, is_safe=True) if spot and meant else None


def as_list(finding: Finding, draft: Draft) -> Fix | None:
    """Make a list of the one thing that stands where a list is expected."""
    spot = finding.place.spot
    words = draft.words_at(draft.inside(spot)) if spot else ""
    if spot is None:
        return None
    if _IDS.fullmatch(words):
        return draft.fix(spot, f"[{words}]", is_safe="," not in words)
    return _as_item(draft, spot)


def _as_item(draft: Draft, spot: Spot) -> Fix | None:
    """Return the fix that makes the fields on the lines below a name the first item of a list."""
    if draft.before(spot).strip() or draft.words_at(spot).startswith(("-", "[", "{", '"', "'")):
        return None
    own = indentation(draft.lines[spot.line])
    lines = [spot.line]
    for number_ in range(spot.line + 1, len(draft.lines) + 1):
        line = draft.lines[number_]
        if line.strip() and indentation(line) < own:
            break
        lines += [number_] if line.strip() else []
    marks = ["- ", *["  "] * (len(lines) - 1)]
    moved = (Replacement(Spot(line, own + 1, line, own + 1), mark) for line, mark in zip(lines, marks, strict=True))
    return Fix(draft.path, tuple(moved), is_safe=True)


def turned_round(finding: Finding, draft: Draft) -> Fix | None:
    """Put the two ends of a range into their order; one of them may be wrong instead."""
    route = finding.place.route
    if draft.document is None:
        return None
    spots = sorted(draft.document.spot((*route, end)) for end in ("from", "to"))
    first, second = (draft.words_at(spot) for spot in spots)
    if not first or not second or spots[0] == spots[1]:
        return None
    return Fix(draft.path, (Replacement(spots[0], second), Replacement(spots[1], first)), is_safe=False)
