"""Boxes on a sheet, and passages of text set in them; a millimetre of an A3 sheet is 4 units."""

from dataclasses import dataclass, replace

from interventio.renderers.measuring import balanced, width, wrap
from interventio.views.words import Words

CAP_HEIGHT = 0.727
"""How tall the font's capitals are, in ems: by it lines stand in the middle of their leading."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends to the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Face:
    """A size and weight of type, the height of its lines, and its tone: `head`, `ink`, `quiet`, `tread` or `paper`."""

    size: float
    weight: int
    leading: float
    tone: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines of text in a box, beginning at its left side or, `at_end`, ending at its right side."""

    box: Box
    lines: tuple[str, ...]
    face: Face
    language: str | None = None
    at_end: bool = False

    @property
    def x(self) -> float:
        """Where its lines begin, or end."""
        return self.box.right if self.at_end else self.box.x

    @property
    def baselines(self) -> tuple[float, ...]:
        """On what height each line stands."""
        first = self.box.y + (self.face.leading + CAP_HEIGHT * self.face.size) / 2
        return tuple(first + number * self.face.leading for number in range(len(self.lines)))


def passage(words: Words | str, face: Face, x: float, y: float, room: float, *, most: int = 12) -> Passage:
    """Return words set in lines from x, y, none wider than `room`."""
    return _set(words, wrap(str(words), face.size, room, face.weight, most), face, Box(x, y, room, 0))


def heading(words: Words | str, face: Face, x: float, y: float, room: float, *, most: int = 6) -> Passage:
    """Return words set in lines of about one length."""
    return _set(words, balanced(str(words), face.size, room, face.weight, most), face, Box(x, y, room, 0))


def ended(begun: Passage) -> Passage:
    """Return a passage with its lines ending at the right side."""
    return replace(begun, at_end=True)


def across(text: Words | str, face: Face) -> float:
    """Return how much room words on one line need, with a little to spare."""
    return width(str(text), face.size, face.weight) + 0.5


def _set(words: Words | str, lines: tuple[str, ...], face: Face, box: Box) -> Passage:
    language = words.language if isinstance(words, Words) else None
    return Passage(Box(box.x, box.y, box.width, len(lines) * face.leading), lines, face, language)
