"""Characters that came along when text was copied: tabs, no-break spaces, what cannot be seen."""

import re
from collections.abc import Iterator

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.fixes.draft import Draft
from interventio.fixes.layout import read_with

_INDENTED_BY_TAB = re.compile(r"\t[ \t]*(?=\S)")
_BLANKS = re.compile(r"[ \t]*")
_BEGINNING = re.compile(r"[ \u00a0]*(?:-[ \u00a0]+)*(?:[^\W\d][\w-]*\u00a0*:[ \u00a0]+)?")
_WIDTHS = (2, 4, 8)
"""How many spaces a tab is likely to look like."""
_EMPTY_ONES = frozenset("\u00ad\u200b\u2060\ufeff")
"""Where a word may be broken and where not: they stand for nothing that is read."""
_PAIRED = {number: bytes([number]).decode("cp1252", "ignore") for number in range(0x80, 0xA0)}
"""What the controls of Latin-1 were in Windows: quotation marks, dashes, the euro."""


def spaces_for_tabs(finding: Finding, draft: Draft) -> Fix | None:
    """Put spaces in place of tabs; safe where the widths with which most of the file can be read come to the same."""
    spot = finding.place.spot
    if spot is None or not (lines := _tabbed(draft, spot)):
        return _space_for_tab(draft, spot) if spot else None
    fixes = [_widened(draft, lines, width) for width in _WIDTHS]
    readings = [read_with(fix, draft) for fix in fixes]
    furthest = max(upto for upto, _ in readings)
    best = [(fix, said) for fix, (upto, said) in zip(fixes, readings, strict=True) if upto == furthest]
    is_safe = best[0][1] is not None and all(said == best[0][1] for _, said in best)
    return Fix(draft.path, best[0][0].replacements, is_safe) if furthest >= spot.line else None


def _tabbed(draft: Draft, spot: Spot) -> list[int]:
    """Return the lines that are moved in by tabs as the one complained of is."""
    if not _INDENTED_BY_TAB.match(draft.lines[spot.line]):
        return []
    return [number for number, line in enumerate(draft.lines.all(), start=1) if _INDENTED_BY_TAB.match(line)]


def _widened(draft: Draft, lines: list[int], width: int) -> Fix:
    return Fix(draft.path, tuple(_line_widened(draft.lines[line], line, width) for line in lines), is_safe=True)


def _line_widened(text: str, line: int, width: int) -> Replacement:
    blanks = _INDENTED_BY_TAB.match(text)
    before = blanks.group() if blanks else ""
    return Replacement(Spot(line, 1, line, len(before) + 1), before.replace("\t", " " * width))


def _space_for_tab(draft: Draft, spot: Spot) -> Fix | None:
    """Return the fix of tabs within a line, behind a colon, a dash or spaces; none at all are needed at its end."""
    line = draft.lines[spot.line]
    start = len(line[: spot.column - 1].rstrip(" \t"))
    blanks = _BLANKS.match(line, start)
    end = blanks.end() if blanks else start
    is_indentation = not line[:start].strip() and line[end:]
    if "\t" not in line[start:end] or is_indentation:
        return None
    return draft.fix(Spot(spot.line, start + 1, spot.line, end + 1), " " if line[end:] else "", is_safe=True)


def real_spaces(finding: Finding, draft: Draft) -> Fix | None:
    """Put spaces in place of the no-break spaces in the beginning of a line; those inside of a text are left."""
    spot = finding.place.spot
    beginning = _BEGINNING.match(draft.lines[spot.line]) if spot else None
    if spot is None or beginning is None:
        return None
    end = max(beginning.end(), spot.end_column - 1)
    start = beginning.group().find("\u00a0")
    start = spot.column - 1 if start < 0 else start
    words = draft.lines[spot.line][start:end].replace("\u00a0:", ":").replace("\u00a0", " ")
    return draft.fix(Spot(spot.line, start + 1, spot.line, end + 1), words, is_safe=True)


def without_invisible(finding: Finding, draft: Draft) -> Fix | None:
    """Take an invisible character out wherever it stands; safe for those that only tell where a word may break."""
    character = _named(finding)
    return _replaced(draft, character, "", is_safe=character in _EMPTY_ONES) if character else None


def without_control(finding: Finding, draft: Draft) -> Fix | None:
    """Take a control character out, or put what it was in Windows in its place."""
    character = _named(finding)
    if not character:
        return None
    meant = " " if character in "\v\f" else _PAIRED.get(ord(character), "")
    return _replaced(draft, character, meant, is_safe=False)


def _named(finding: Finding) -> str:
    number = str(finding.facts.get("number", ""))
    return chr(int(f"0x{number[2:]}", 0)) if re.fullmatch(r"U\+[0-9A-F]{4,6}", number) else ""


def _replaced(draft: Draft, character: str, meant: str, *, is_safe: bool) -> Fix | None:
    found = tuple(Replacement(spot, meant) for spot in _spots(draft, character))
    return Fix(draft.path, found, is_safe) if found else None


def _spots(draft: Draft, character: str) -> Iterator[Spot]:
    for number, line in enumerate(draft.lines.all(), start=1):
        for found in re.finditer(re.escape(character), line):
            yield Spot(number, found.start() + 1, number, found.end() + 1)
