"""Misspelt names: of fields, of what may be chosen, of languages, of records."""

import re
from collections.abc import Iterator

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Place, Spot
from interventio.fixes.draft import Draft
from interventio.fixes.slips import is_slip, plain, the_meant
from interventio.records.text import LIKELY_TAGS
from interventio.sources.builder import Value

_WRITTEN_AS_ID = re.compile(r"[\w -]*[^\W_]", re.ASCII)
_BETWEEN = re.compile(r"[ _-]+")


def the_suggested(finding: Finding, draft: Draft) -> Fix | None:
    """Write what was meant, at each place that has the same misspelling; safe where it is a slip of one word alone."""
    word = _written(draft, finding.place.spot)
    if not word or not finding.suggestions:
        return None
    meant = the_meant(word, finding.suggestions) or LIKELY_TAGS.get(word.casefold())
    is_safe = meant in finding.suggestions
    chosen = meant if is_safe and meant else finding.suggestions[0]
    places = (finding.place, *_same(finding, draft, word))
    spots = sorted({place.spot for place in places if place.spot})
    return Fix(draft.path, tuple(Replacement(draft.inside(spot), chosen) for spot in spots), is_safe)


def in_small_letters(finding: Finding, draft: Draft) -> Fix | None:
    """Write an id with small letters and hyphens; it is the same word, but others may point to it as it was."""
    spot = finding.place.spot
    word = _written(draft, spot)
    if spot is None or not _WRITTEN_AS_ID.fullmatch(word):
        return None
    meant = _BETWEEN.sub("-", word.strip().casefold())
    is_definition = finding.place.route[-1:] == ("id",)
    is_alike = plain(word) == plain(meant) and is_slip(word, meant)
    return draft.fix(draft.inside(spot), meant, is_safe=is_alike and not is_definition)


def language(finding: Finding, draft: Draft) -> Fix | None:
    """Write the code of a language."""
    spot = finding.place.spot
    word = _written(draft, spot)
    if spot is None or not word:
        return None
    in_form = "-".join(part.lower() if at == 0 else part.upper() for at, part in enumerate(re.split("[-_]", word)))
    if re.fullmatch(r"(fi|sv|en)(-[A-Z]{2})?", in_form):
        return draft.fix(draft.inside(spot), in_form, is_safe=True)
    return the_suggested(finding, draft)


def foreign_language(finding: Finding, draft: Draft) -> Fix | None:
    """Write the code of the language that a text is surely in.

    Some of the codes that are often written by mistake belong to languages of their own: `se` is Northern Sámi. So
    it is safe only where the file has other texts in the language meant, none beside this one, and no text in both.
    """
    fix = the_suggested(finding, draft)
    if fix is None or draft.document is None:
        return None
    code, meant = str(finding.facts.get("language", "")), fix.replacements[0].text
    texts = [*_fields_in(draft.document.value)]
    is_written = any(meant in fields for fields in texts)
    is_beside = any(meant in fields and code in fields for fields in texts)
    is_likely = LIKELY_TAGS.get(code) == meant or is_slip(code, meant)
    return Fix(fix.path, fix.replacements, is_safe=is_likely and is_written and not is_beside)


def _fields_in(value: Value) -> Iterator[dict[str, Value]]:
    """Yield the fields of a file, group by group."""
    if isinstance(value, dict):
        yield value
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for inner in inside:
        yield from _fields_in(inner)


def _same(finding: Finding, draft: Draft, word: str) -> tuple[Place, ...]:
    """Return the related places of the same file where the same word stands."""
    return tuple(one for one in finding.related if one.path == draft.path and _written(draft, one.spot) == word)


def _written(draft: Draft, spot: Spot | None) -> str:
    """Return the word at a spot, without quotation marks around it."""
    return draft.words_at(draft.inside(spot)) if spot else ""
