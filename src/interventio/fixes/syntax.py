"""Colons, dashes, brackets, commas and quotation marks that are missing, or that mean what they were not to mean."""

import json
import re

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.findings.place import Spot
from interventio.fixes.draft import Draft

_BEFORE_VALUE = re.compile(r" *(?:- +)*(?:[^\W\d][\w-]*: +)?")
_FIELD = re.compile(r" *(?:- +)*[^\W\d][\w-]*: +(?=[^\s\"'\[{|>&*!#])")
_DASH_ALONE = re.compile(r" *-(?=[^\W\d])")
_WORD = re.compile(r"[a-z_][a-z0-9_-]*")
_ONES_OF_TEXT = frozenset("@`%*&!>|[{")
"""What YAML gives a meaning and people begin texts with: @tunnus, %-osuus, *tärkeä*, [luonnos]."""
_COMMENT = " #"


def space_after_colon(finding: Finding, draft: Draft) -> Fix | None:
    """Put the space behind the colon that the spot of the finding stands at."""
    spot = finding.place.spot
    if spot is None or draft.words_at(spot) != ":":
        return None
    return draft.inserted(spot.line, spot.column + 1, " ", is_safe=True)


def space_after_dash(finding: Finding, draft: Draft) -> Fix | None:
    """Put the space behind the dash that the spot of the finding stands at."""
    spot = finding.place.spot
    return draft.inserted(spot.line, spot.column + 1, " ", is_safe=True) if spot else None


def dash_above(finding: Finding, draft: Draft) -> Fix | None:
    """Put the space behind the dash of an item above, where it is missing: the list seems to begin too late then."""
    spot = finding.place.spot
    above = draft.lines.above(spot.line) if spot else 0
    beginning = _DASH_ALONE.match(draft.lines[above])
    if spot is None or beginning is None or beginning.end() != spot.column:
        return None
    return draft.inserted(above, beginning.end() + 1, " ", is_safe=True)


def closing_quote(finding: Finding, draft: Draft) -> Fix | None:
    """Close a quotation mark at the end of its line."""
    spot, quote = finding.place.spot, str(finding.facts.get("quote", ""))
    words = draft.words_at(spot)
    if spot is None or words.count(quote) != 1 or _COMMENT in words:
        return None
    return draft.inserted(spot.line, spot.end_column, quote, is_safe=False)


def whole_in_quotes(finding: Finding, draft: Draft) -> Fix | None:
    """Put a text that only begins with something in quotation marks between others."""
    spot = finding.place.spot
    return _quoted(draft, spot.line, _value_start(draft, spot.line), is_safe=False) if spot else None


def text_with_colon(finding: Finding, draft: Draft) -> Fix | None:
    """Put a text with a colon in it between quotation marks; safe unless it could be a field within a field."""
    spot = finding.place.spot
    field = _FIELD.match(draft.lines[spot.line]) if spot else None
    if spot is None or field is None:
        return None
    first = draft.lines[spot.line][field.end() : spot.column - 1].strip()
    return _quoted(draft, spot.line, field.end(), is_safe=_WORD.fullmatch(first) is None)


def text_with_special_character(finding: Finding, draft: Draft) -> Fix | None:
    """Put a text that begins with a character of YAML's own between quotation marks."""
    spot = finding.place.spot
    if spot is None or str(finding.facts.get("character", "")) not in _ONES_OF_TEXT:
        return None
    return _from_value_on(draft, spot, is_safe=True)


def text_with_mark(finding: Finding, draft: Draft) -> Fix | None:
    """Put a text that was read as a type, a mark or a repetition between quotation marks."""
    spot = finding.place.spot
    if spot is None or draft.words_at(spot).startswith("!!"):
        return None
    return _from_value_on(draft, spot, is_safe=False)


def _from_value_on(draft: Draft, spot: Spot, *, is_safe: bool) -> Fix | None:
    start = _value_start(draft, spot.line)
    return _quoted(draft, spot.line, start, is_safe=is_safe) if start == spot.column - 1 else None


def _value_start(draft: Draft, line: int) -> int:
    before = _BEFORE_VALUE.match(draft.lines[line])
    return before.end() if before else 0


def _quoted(draft: Draft, line: int, start: int, *, is_safe: bool) -> Fix | None:
    """Return the fix that puts the rest of a line between quotation marks; a comment in it could be text as well."""
    words = draft.lines[line][start:].rstrip()
    if not words or _COMMENT in words or "\t" in words:
        return None
    spot = Spot(line, start + 1, line, start + len(words) + 1)
    return draft.fix(spot, quoted(words), is_safe=is_safe)


def quoted(words: str) -> str:
    r"""Return words between the quotation marks that let them stand as they are.

    >>> [quoted("Huomaa: tämä"), quoted('"Cool" Kids'), quoted("C:\\kansio")]
    ['"Huomaa: tämä"', '\'"Cool" Kids\'', "'C:\\kansio'"]
    """
    if not set(words) & set('"\\'):
        return f'"{words}"'
    return f"'{words}'" if "'" not in words else json.dumps(words, ensure_ascii=False)


def closing_bracket(finding: Finding, draft: Draft) -> Fix | None:
    """Close a bracket at the end of its line."""
    spot, closing = finding.place.spot, str(finding.facts.get("closing", ""))
    words = draft.lines[spot.line].rstrip() if spot else ""
    if spot is None or not closing or _COMMENT in words:
        return None
    is_open = words.endswith(("[", "{", ",", ":"))
    return None if is_open else draft.inserted(spot.line, len(words) + 1, closing, is_safe=False)


def without_bracket(finding: Finding, draft: Draft) -> Fix | None:
    """Take a bracket away that closes nothing."""
    spot = finding.place.spot
    return draft.fix(spot, "", is_safe=False) if spot and draft.words_at(spot) in {"]", "}"} else None


def missing_comma(finding: Finding, draft: Draft) -> Fix | None:
    """Put a comma between two things in brackets; safe where the first one is closed by a mark of its own."""
    spot = finding.place.spot
    before = draft.before(spot).rstrip() if spot else ""
    if spot is None or not before:
        return None
    return draft.inserted(spot.line, len(before) + 1, ",", is_safe=before.endswith(('"', "'", "]", "}")))


def doubled_backslash(finding: Finding, draft: Draft) -> Fix | None:
    """Write a backslash twice; safe where no other in the line could mean something."""
    spot = finding.place.spot
    if spot is None or not draft.words_at(spot).startswith("\\"):
        return None
    is_alone = draft.lines[spot.line].count("\\") == 1
    return draft.inserted(spot.line, spot.column, "\\", is_safe=is_alone)


def key_in_quotes(finding: Finding, draft: Draft) -> Fix | None:
    """Put the name of a field between quotation marks, where it is a number or the like."""
    spot = finding.place.spot
    words = draft.words_at(spot)
    is_plain = words and words[0] not in "[{\"'?~" and draft.after(spot).lstrip().startswith(":") if spot else False
    return draft.fix(spot, f'"{words}"', is_safe=True) if spot and is_plain else None


def one_of_two_alike(finding: Finding, draft: Draft) -> Fix | None:
    """Take the second of two fields away that have the same name and the same lines under it."""
    second = finding.place.spot
    first = finding.related[0].spot if finding.related else None
    if first is None or second is None or draft.before(second).strip() or draft.before(first).strip():
        return None
    one, other = ((spot.line, draft.last_line_of(spot.line)) for spot in (first, second))
    lines = draft.lines.all()
    is_alike = lines[one[0] - 1 : one[1]] == lines[other[0] - 1 : other[1]]
    return draft.without(*other, is_safe=False) if is_alike else None


def without_divider(finding: Finding, draft: Draft) -> Fix | None:
    """Take the line of dashes or points away that begins a second record."""
    spot = finding.place.spot
    dividers = [] if spot is None else [spot.line, draft.lines.above(spot.line)]
    line = next((number for number in dividers if draft.lines[number].strip() in {"---", "..."}), None)
    return draft.without(line, line, is_safe=False) if line else None
