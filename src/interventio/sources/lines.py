"""A text as lines: from marks and offsets to spots that lie inside it."""

import re
from typing import NamedTuple

from interventio.findings.place import Spot

_SAYING = re.compile(r"\s*[^\s#]")
"""The beginning of a line that is neither blank nor a comment."""


class Point(NamedTuple):
    """A line and a column, counted from 1."""

    line: int
    column: int


class Lines:
    """The lines of a text, without their ends. Lines and columns are counted from 1, as in spots.

    A text is divided when its lines are first asked for: of most files nobody asks.
    """

    __slots__ = ("_lines", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: list[str] | None = None

    def all(self) -> list[str]:
        """Return the lines; a line ends with LF and with nothing else."""
        if self._lines is None:
            lines = self._text.split("\n")
            self._lines = lines[:-1] if len(lines) > 1 and not lines[-1] else lines
        return self._lines

    def __len__(self) -> int:
        return len(self.all())

    def __getitem__(self, number: int) -> str:
        """Return line `number`, or "" where the text has no such line."""
        lines = self.all()
        return lines[number - 1] if 1 <= number <= len(lines) else ""

    def spot(self, line: int, column: int, length: int = 1) -> Spot:
        """Return a stretch within one line, drawn into the text where it lies outside."""
        if line > len(self):
            line, column = len(self), len(self[len(self)]) + 1
        end = len(self[line]) + 1
        return Spot(line, min(column, end), line, min(column + length, end))

    def rest_of(self, line: int, column: int) -> Spot:
        """Return the stretch from a column to the end of the line, without the blanks at its end."""
        return self.spot(line, column, max(len(self[line].rstrip()) - column + 1, 0))

    def written(self, line: int) -> Spot:
        """Return the stretch of a line from its first character that is no blank to its last."""
        return self.rest_of(line, indentation(self[line]) + 1)

    def above(self, line: int) -> int:
        """Return the number of the nearest line above that is neither blank nor a comment, or 0."""
        lines = self.all()
        for number in range(min(line - 1, len(lines)), 0, -1):
            if _SAYING.match(lines[number - 1]):
                return number
        return 0


def spot_in(text: str, start: int, end: int) -> Spot:
    """Return the spot of the characters from offset `start` up to `end`, which lie in one line."""
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Spot(line, column, line, column + end - start)


def indentation(line: str) -> int:
    """Return how many blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))
