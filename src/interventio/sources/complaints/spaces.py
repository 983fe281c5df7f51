"""Spaces that are missing, or that only look like spaces: `fi:Moi`, `-item`, a no-break space pasted from Word."""

import re
from enum import Enum, auto

from interventio.sources.lines import Lines
from interventio.sources.syntax_codes import DASH_WITHOUT_SPACE, MISSING_SPACE, NO_BREAK_SPACE
from interventio.sources.trouble import Trouble

NBSP = "\u00a0"
_BEGINNING = re.compile(r"(?: *+- ++)*+ *+")
_NBSP_FOR_SPACE = re.compile(r"(?:- *|[^\W\d][\w-]*:)?\u00a0|[^\W\d][\w-]*\u00a0(?=:)")
_NO_SPACE = re.compile(r"([^\W\d][\w-]*):(?!//)(?=\S)")
_NO_DASH_SPACE = re.compile(r"-(?=[^\W\d])")
_ENTRY = re.compile(r" *(?:-(?: |\Z)|[^\W\d][\w-]*:(?: |\Z))")
_LIKE_OUR_FIELDS = re.compile(r"[a-z_][a-z0-9_-]*[:\u00a0]|-|\u00a0")


class Position(Enum):
    """Where a scalar stands, which tells how likely it is to be text."""

    KEY = auto()
    OWN_LINE = auto()
    """A value on a line below its key, or at the beginning of a file."""
    ITEM = auto()
    BESIDE_KEY = auto()


def looks_like_entry(line: str) -> bool:
    """Tell whether a line begins as a field or an item begins."""
    return _ENTRY.match(line) is not None


def space_trouble(lines: Lines, line: int, column: int = 1) -> Trouble | None:
    """Return what is wrong with the spaces in the beginning of what stands at a place."""
    text = lines[line]
    beginning = _BEGINNING.match(text, column - 1)
    start = beginning.end() if beginning else column - 1
    if wrong := _NBSP_FOR_SPACE.match(text, start):
        return Trouble(NO_BREAK_SPACE, lines.spot(line, wrong.end()))
    if wrong := _NO_SPACE.match(text, start):
        return Trouble(MISSING_SPACE, lines.spot(line, wrong.end()), {"key": wrong[1]})
    if _NO_DASH_SPACE.match(text, start):
        return Trouble(DASH_WITHOUT_SPACE, lines.spot(line, start + 1))
    return None


def misread(lines: Lines, line: int, column: int, position: Position) -> Trouble | None:
    """Return what is wrong with a scalar that YAML takes for text, where it was surely meant otherwise."""
    trouble = space_trouble(lines, line, column) if _LIKE_OUR_FIELDS.match(lines[line], column - 1) else None
    if trouble is None or position in {Position.KEY, Position.OWN_LINE}:
        return trouble
    is_first = lines[line].startswith(NBSP, column - 1)
    return trouble if trouble.code is NO_BREAK_SPACE and (is_first or position is Position.ITEM) else None
