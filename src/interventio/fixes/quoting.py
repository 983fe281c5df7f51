"""Texts that want quotation marks: with colons, with characters of YAML's own, with marks that do not match."""

import json
import re

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.findings.place import Spot
from interventio.fixes.draft import Draft
from interventio.sources.lines import indentation

_BEFORE_VALUE = re.compile(r" *(?:- +)*(?:[^\W\d][\w-]*: +)?")
_FIELD = re.compile(r" *(?:- +)*[^\W\d][\w-]*: +(?=[^\s\"'\[{|>&*!#])")
_WORD = re.compile(r"[a-z_][a-z0-9_-]*")
_ONES_OF_TEXT = frozenset("@`%*&![{")
"""What YAML gives a meaning and people begin texts with: @tunnus, %-osuus, *tärkeä*, [luonnos]."""
_ONES_OF_LONG_TEXTS = frozenset("|>")
"""What begins a text of several lines, which may have been meant."""
_BEFORE_KEY = re.compile(r" *(?:- +)*")
_COMMENT = " #"
_MOST_BLANK = 20
_BACKSLASH = re.compile(r"""\\(["\\])|\\""")


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
    character = str(finding.facts.get("character", ""))
    if spot is None or character not in _ONES_OF_TEXT | _ONES_OF_LONG_TEXTS:
        return None
    return _from_value_on(draft, spot, is_safe=character in _ONES_OF_TEXT)


def text_with_mark(finding: Finding, draft: Draft) -> Fix | None:
    """Put a text that was read as a type, a mark or a repetition between quotation marks."""
    spot = finding.place.spot
    if spot is None or draft.words_at(spot).startswith("!!"):
        return None
    return _from_value_on(draft, spot, is_safe=False)


def whole_in_quotes(finding: Finding, draft: Draft) -> Fix | None:
    """Put a text that only begins with something in quotation marks between others."""
    spot = finding.place.spot
    start = _value_start(draft, spot.line) if spot else 0
    words = draft.lines[spot.line][start:].rstrip() if spot else ""
    if spot is None or not start or words[:1] not in {"'", '"'}:
        return None
    return _quoted(draft, spot.line, start, _without_marks(words), is_safe=False)


def _without_marks(words: str) -> str:
    """Return what stands between the quotation marks that a text begins and ends with."""
    return words[1:-1] if words[0] == words[-1] and words[1:-1].strip() else words


def _from_value_on(draft: Draft, spot: Spot, *, is_safe: bool) -> Fix | None:
    start = _value_start(draft, spot.line)
    return _quoted(draft, spot.line, start, is_safe=is_safe) if 0 < start == spot.column - 1 else None


def _value_start(draft: Draft, line: int) -> int:
    before = _BEFORE_VALUE.match(draft.lines[line])
    return before.end() if before else 0


def _quoted(draft: Draft, line: int, start: int, meant: str = "", *, is_safe: bool) -> Fix | None:
    """Return the fix that puts the rest of a line between quotation marks; a comment in it could be text as well."""
    words = draft.lines[line][start:].rstrip()
    if not words or _COMMENT in words or "\t" in words or _goes_on(draft, line):
        return None
    spot = Spot(line, start + 1, line, start + len(words) + 1)
    return draft.fix(spot, quoted(meant or words), is_safe=is_safe)


def _goes_on(draft: Draft, line: int) -> bool:
    """Tell whether what a line says goes on in the next one."""
    beginning = _BEFORE_KEY.match(draft.lines[line])
    own = beginning.end() if beginning else 0
    following = next((text for text in draft.lines.all()[line : line + _MOST_BLANK] if text.strip()), "")
    return indentation(following) > own and not following.lstrip().startswith("#")


def quoted(words: str) -> str:
    r"""Return words between the quotation marks that let them stand as they are.

    >>> [quoted("Huomaa: tämä"), quoted('"Cool" Kids'), quoted("C:\\kansio")]
    ['"Huomaa: tämä"', '\'"Cool" Kids\'', "'C:\\kansio'"]
    """
    if not set(words) & set('"\\'):
        return f'"{words}"'
    return f"'{words}'" if "'" not in words else json.dumps(words, ensure_ascii=False)


def key_in_quotes(finding: Finding, draft: Draft) -> Fix | None:
    """Put the name of a field between quotation marks, where it is a number or the like."""
    spot = finding.place.spot
    words = draft.words_at(spot)
    is_plain = words and words[0] not in "[{\"'?~" and draft.after(spot).lstrip().startswith(":") if spot else False
    return draft.fix(spot, f'"{words}"', is_safe=True) if spot and is_plain else None


def closing_quote(finding: Finding, draft: Draft) -> Fix | None:
    """Close a quotation mark at the end of its line."""
    spot, quote = finding.place.spot, str(finding.facts.get("quote", ""))
    words = draft.words_at(spot)
    if spot is None or words.count(quote) != 1 or _COMMENT in words:
        return None
    return draft.inserted(spot.line, spot.end_column, quote, is_safe=False)


def doubled_backslash(finding: Finding, draft: Draft) -> Fix | None:
    """Write a backslash twice, and all in its line; safe where it is the only one and begins no number."""
    spot = finding.place.spot
    if spot is None or not draft.words_at(spot).startswith("\\"):
        return None
    line = draft.lines[spot.line]
    if line.count("\\") == 1:
        is_safe = draft.words_at(spot)[1:2] not in {"x", "u", "U"}
        return draft.inserted(spot.line, spot.column, "\\", is_safe=is_safe)
    doubled = _BACKSLASH.sub(lambda found: found.group() if found[1] else "\\\\", line)
    return draft.fix(Spot(spot.line, 1, spot.line, len(line) + 1), doubled, is_safe=False)
