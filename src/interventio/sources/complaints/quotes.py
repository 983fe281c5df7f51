"""Complaints about quotation marks and what stands between them."""

import re

from interventio.sources.complaints.complaint import Complaint, Quoted
from interventio.sources.complaints.spaces import looks_like_entry
from interventio.sources.lines import Lines, Point
from interventio.sources.syntax_codes import MISSING_COMMA, TEXT_AFTER_QUOTE, UNCLOSED_QUOTE, UNKNOWN_ESCAPE
from interventio.sources.trouble import Trouble

_OTHER = {'"': "'", "'": '"'}
_ESCAPE = re.compile(
    r"""\\(?:
        (?P<known>[0abtnvfre "/\\N_LP\t]|$|x[0-9a-fA-F]{2}
            |u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|U(?!0000[dD][89a-fA-F])(?:000[0-9a-fA-F]|0010)[0-9a-fA-F]{4})
        |[xuU]\w{0,8}|.)""",
    re.VERBOSE,
)


def quote_trouble(complaint: Complaint) -> Trouble | None:
    """Return what is wrong with a quotation mark that is never closed, or closed too early."""
    lines, since = complaint.lines, complaint.since
    if complaint.says("scanning a quoted scalar") or (complaint.says("simple key") and _has_odd_quote(lines, since)):
        return _unclosed(lines, since)
    quoted = complaint.lead().last
    if not isinstance(quoted, Quoted) or quoted.end.line != complaint.at.line:
        return None
    if quoted.start.line < quoted.end.line and looks_like_entry(lines[quoted.start.line + 1]):
        return _unclosed(lines, quoted.start)
    if complaint.says("flow") and quoted.end != complaint.at:
        return Trouble(MISSING_COMMA, lines.spot(*complaint.at))
    return Trouble(TEXT_AFTER_QUOTE, lines.rest_of(*complaint.at), {"quote": quoted.mark, "other": _OTHER[quoted.mark]})


def escape_trouble(complaint: Complaint) -> Trouble | None:
    """Return what is wrong with a backslash between double quotation marks."""
    is_escape = complaint.says("unknown escape", "hexdecimal", "hexadecimal", "character escape code")
    if not is_escape:
        return None
    return unknown_escape(complaint.lines, complaint.since) or _unclosed(complaint.lines, complaint.since)


def unknown_escape(lines: Lines, start: Point) -> Trouble | None:
    """Return the first backslash from `start` on that means nothing."""
    for number in range(start.line, len(lines) + 1):
        for escape in _ESCAPE.finditer(lines[number], start.column - 1 if number == start.line else 0):
            if escape["known"] is None:
                spot = lines.spot(number, escape.start() + 1, len(escape.group()))
                return Trouble(UNKNOWN_ESCAPE, spot, {"escape": escape.group()})
    return None


def _unclosed(lines: Lines, start: Point) -> Trouble:
    return Trouble(UNCLOSED_QUOTE, lines.rest_of(*start), {"quote": lines[start.line][start.column - 1 :][:1]})


def _has_odd_quote(lines: Lines, start: Point) -> bool:
    line = lines[start.line][start.column - 1 :]
    return line[:1] in _OTHER and line.count(line[0]) % 2 == 1
