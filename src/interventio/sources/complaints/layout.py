"""Complaints about lines: how far in they begin, colons that are missing or too many, lists and fields mixed."""

import re

from interventio.sources.complaints.complaint import Complaint
from interventio.sources.complaints.spaces import looks_like_entry, space_trouble
from interventio.sources.lines import Lines, indentation
from interventio.sources.syntax_codes import (
    COLON_IN_TEXT,
    MISPLACED_ITEM,
    MISSING_COLON,
    WRONG_INDENTATION,
)
from interventio.sources.trouble import Trouble

_NAME = re.compile(r" *+(?:- ++)*+[a-z_][\w-]*+ *$")
_BLOCK_TEXT = re.compile(r".*[:-] +[|>][-+0-9]*$")


def line_trouble(complaint: Complaint) -> Trouble | None:
    """Return what is wrong with a line that begins where no field or item can begin."""
    if not complaint.says("parsing a block", "document start") or not complaint.is_at_beginning:
        return None
    lines, at = complaint.lines, complaint.at
    if spaces := space_trouble(lines, at.line) or space_trouble(lines, lines.above(at.line)):
        return spaces
    if complaint.text.lstrip().startswith("-"):
        is_mixed = not _follows_deeper_item(lines, at.line)
    else:
        is_mixed = complaint.says("block collection") and at.column == complaint.since.column
    return Trouble(MISPLACED_ITEM if is_mixed else WRONG_INDENTATION, lines.written(at.line))


def missing_colon(complaint: Complaint) -> Trouble | None:
    """Return what is wrong with a line that should be a field but has no colon followed by a space."""
    if not complaint.says("simple key"):
        return None
    lines, line = complaint.lines, complaint.since.line
    above = lines.above(line)
    if _BLOCK_TEXT.match(lines[above]) and indentation(lines[line]) <= indentation(lines[above]):
        return Trouble(WRONG_INDENTATION, lines.written(line))
    return space_trouble(lines, *complaint.since) or _missing_colon(lines, line)


def extra_colon(complaint: Complaint) -> Trouble | None:
    """Return what is wrong where a colon stands in what was taken for text: often it is the text above."""
    if not complaint.says("mapping values are not allowed"):
        return None
    lines, at = complaint.lines, complaint.at
    before = complaint.text[: at.column - 1]
    if ": " in before:
        return Trouble(COLON_IN_TEXT, lines.spot(*at))
    first, entry = _text_above(lines, at.line)
    if above := space_trouble(lines, entry) or space_trouble(lines, first):
        return above
    if first and (not entry or lines[entry].endswith(":")):
        return _missing_colon(lines, first)
    if not entry:
        return None
    is_field = _NAME.match(before)
    return Trouble(WRONG_INDENTATION, lines.written(at.line)) if is_field else Trouble(COLON_IN_TEXT, lines.spot(*at))


def misplaced_item(complaint: Complaint) -> Trouble | None:
    """Return that a list begins where it cannot."""
    if not complaint.says("entries are not allowed"):
        return None
    return Trouble(MISPLACED_ITEM, complaint.lines.rest_of(*complaint.at))


def _text_above(lines: Lines, line: int) -> tuple[int, int]:
    """Return the first line of the text that `line` goes on with, or 0, and the field or item above it, or 0."""
    first, entry = 0, lines.above(line)
    while entry and not looks_like_entry(lines[entry]):
        first, entry = entry, lines.above(entry)
    return first, entry


def _missing_colon(lines: Lines, line: int) -> Trouble:
    return Trouble(MISSING_COLON, lines.written(line), {"line": lines[line].strip()})


def _follows_deeper_item(lines: Lines, line: int) -> bool:
    own, above = indentation(lines[line]), lines.above(line)
    while above and indentation(lines[above]) > own:
        if lines[above].lstrip().startswith("-"):
            return True
        above = lines.above(above)
    return False
