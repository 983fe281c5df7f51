"""The compositions of a team as bars, one below another: each part is the posts of a profession."""

from collections.abc import Sequence
from dataclasses import dataclass

from interventio.views.multidisciplinary.page import CompositionLine, PostSegment

WIDTH = 720.0
LEFT, RIGHT = 1.0, 1.0
WORDS = 30.0
"""The room for the words above a bar."""
BAR = 44.0
BETWEEN = 22.0
LETTER = 30.0
"""The least width in which a letter has room, and for one with its sign the least is half as much again."""


@dataclass(frozen=True, slots=True)
class BarPart:
    """The posts of a profession in their place; `label` is "" where it has no room."""

    x: float
    width: float
    segment: PostSegment
    label: str


@dataclass(frozen=True, slots=True)
class CompositionBar:
    """A composition in its place: where its words and its bar stand."""

    words: float
    top: float
    line: CompositionLine
    parts: tuple[BarPart, ...]


@dataclass(frozen=True, slots=True)
class CompositionBars:
    """All bars, as long as they have posts."""

    bars: tuple[CompositionBar, ...]
    height: float
    width: float = WIDTH
    left: float = LEFT
    thickness: float = BAR


def composition_bars(lines: Sequence[CompositionLine]) -> CompositionBars:
    """Return compositions in their places, the oldest on top; the one with the most posts is as long as there is room.

    What posts are told in the words above a bar has all room; letters have only what their part gives them.
    """
    most = max((sum(one.posts for one in line.segments) for line in lines), default=0)
    unit = (WIDTH - LEFT - RIGHT) / float(most) if most else 0.0
    bars: list[CompositionBar] = []
    for number, line in enumerate(lines):
        top = number * (WORDS + BAR + BETWEEN) + WORDS
        bars.append(CompositionBar(top - 10, top, line, _parts(line, unit)))
    return CompositionBars(tuple(bars), len(lines) * (WORDS + BAR + BETWEEN) - BETWEEN + 1 if lines else 0.0)


def _parts(line: CompositionLine, unit: float) -> tuple[BarPart, ...]:
    parts: list[BarPart] = []
    x = LEFT
    for segment in line.segments:
        width = float(segment.posts) * unit
        parts.append(BarPart(x, width, segment, _label(segment, width)))
        x += width
    return tuple(parts)


def _label(segment: PostSegment, width: float) -> str:
    sign = {"more": "+", "fewer": "\u2212"}.get(segment.change, "")
    if sign and width >= LETTER * 1.5:
        return f"{segment.letter}{sign}"
    return segment.letter if width >= LETTER else ""
