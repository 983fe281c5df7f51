"""Complaints about brackets, and the commas and colons between them."""

import re

from interventio.sources.complaints.complaint import Complaint
from interventio.sources.complaints.quotes import quote_trouble
from interventio.sources.complaints.spaces import looks_like_entry
from interventio.sources.lines import Point, indentation
from interventio.sources.syntax_codes import (
    COLON_IN_TEXT,
    MISSING_COMMA,
    SPECIAL_CHARACTER,
    STRAY_BRACKET,
    UNCLOSED_BRACKET,
)
from interventio.sources.trouble import Trouble

_CLOSING = {"[": "]", "{": "}"}
_NEXT_ENTRY = re.compile(r"""(?:^ *|[:,{\[] *[^:,{\[ ][^:,{\[]* )(["']?[a-z_][a-z0-9_-]*["']?) *$""")


def bracket_trouble(complaint: Complaint) -> Trouble | None:
    """Return what is wrong between brackets."""
    if not complaint.says("parsing a flow"):
        return None
    opened = complaint.lead().open
    if opened and (not complaint.character or _is_outside(complaint, opened[-1])):
        return _unclosed(complaint, opened[-1])
    match complaint.character:
        case "]" | "}" as bracket:
            is_outer = any(_CLOSING[_bracket(complaint, point)] == bracket for point in opened)
            return _unclosed(complaint, opened[-1]) if is_outer else stray_bracket(complaint)
        case ":":
            return _colon(complaint)
        case ",":
            return Trouble(SPECIAL_CHARACTER, complaint.lines.spot(*complaint.at), {"character": ","})
        case _:
            return quote_trouble(complaint) or Trouble(MISSING_COMMA, complaint.lines.spot(*complaint.at))


def stray_bracket(complaint: Complaint) -> Trouble | None:
    """Return that the character complained of is a bracket that closes nothing, if it is."""
    if complaint.character not in _CLOSING.values():
        return None
    return Trouble(STRAY_BRACKET, complaint.lines.spot(*complaint.at), {"bracket": complaint.character})


def _is_outside(complaint: Complaint, opened: Point) -> bool:
    """Tell whether the complaint is about a line that stands outside of the brackets."""
    lines, line = complaint.lines, complaint.at.line
    is_further_in = indentation(lines[line]) > indentation(lines[opened.line])
    return line > opened.line and looks_like_entry(lines[line]) and not is_further_in


def _colon(complaint: Complaint) -> Trouble:
    lines, at = complaint.lines, complaint.at
    if entry := _NEXT_ENTRY.search(complaint.text[: at.column - 1]):
        return Trouble(MISSING_COMMA, lines.spot(at.line, entry.start(1) + 1, len(entry[1])))
    return Trouble(COLON_IN_TEXT, lines.spot(*at))


def _unclosed(complaint: Complaint, opened: Point) -> Trouble:
    bracket = _bracket(complaint, opened)
    spot = complaint.lines.spot(*opened)
    return Trouble(UNCLOSED_BRACKET, spot, {"bracket": bracket, "closing": _CLOSING[bracket]})


def _bracket(complaint: Complaint, opened: Point) -> str:
    return complaint.lines[opened.line][opened.column - 1]
