"""Stairs in the terminal: the steps side by side, each block one rise higher than the last, cards on the treads."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.screen.lines import Line, Span, Style
from interventio.renderers.screen.parts import Glyphs, block_lines, padded, standing, trimmed
from interventio.views.charts.stepping_chart import SteppingChart

RISE = 2
NARROWEST = 18
"""No step is drawn narrower than this beside the others."""


@dataclass(frozen=True, slots=True)
class Column:
    """A step as lines: how high its tread lies above the ground, and how wide it is with the riser on its left."""

    width: int
    tread: int
    block: tuple[Line, ...]
    cards: tuple[Line, ...]

    @property
    def height(self) -> int:
        """How many rows it takes above the ground."""
        return self.tread + 1 + len(self.cards)


def has_room(chart: SteppingChart, width: int) -> bool:
    """Tell whether the steps fit beside one another."""
    return (width - 1) // len(chart.steps) >= NARROWEST


def side_by_side(chart: SteppingChart, words: Translator, width: int, glyphs: Glyphs) -> Iterator[Line]:
    """Yield the stairs from the top to the ground."""
    columns = _columns(chart, words, width - 1, glyphs)
    for level in range(max(column.height for column in columns) - 1, -1, -1):
        spans: list[Span] = []
        for place, column in enumerate(columns):
            before = columns[place - 1].tread if place else None
            spans += _row(column, level, before, glyphs)
        yield trimmed((*spans, (_end(columns[-1], level, glyphs), Style.STAIR)))
    feet = glyphs.foot_between.join(glyphs.across * (column.width - 1) for column in columns)
    yield ((f"{glyphs.foot}{feet}{glyphs.foot_end}", Style.STAIR),)


def _columns(chart: SteppingChart, words: Translator, room: int, glyphs: Glyphs) -> tuple[Column, ...]:
    count = len(chart.steps)
    widths = [room // count + (place >= count - room % count) for place in range(count)]
    blocks = [
        block_lines(step, width - 3, chart.target_share, words, glyphs)
        for step, width in zip(chart.steps, widths, strict=True)
    ]
    lowest = max(len(block) - place * RISE for place, block in enumerate(blocks))
    return tuple(
        Column(width, lowest + place * RISE, block, standing(step, width - 3, words, glyphs))
        for place, (step, width, block) in enumerate(zip(chart.steps, widths, blocks, strict=True))
    )


def _row(column: Column, level: int, before: int | None, glyphs: Glyphs) -> Line:
    """Return what a column shows at a level above the ground; `before` is the level of the tread on its left."""
    if level == column.tread:
        return ((glyphs.corner + glyphs.across * (column.width - 1), Style.STAIR),)
    if level > column.tread:
        above = len(column.cards) - (level - column.tread)
        return padded((("  ", Style.PLAIN), *(column.cards[above] if above >= 0 else ())), column.width)
    riser = glyphs.landing if level == before else glyphs.down
    below = column.tread - 1 - level
    words = column.block[below] if below < len(column.block) else ()
    return padded(((riser, Style.STAIR), (" ", Style.PLAIN), *words), column.width)


def _end(last: Column, level: int, glyphs: Glyphs) -> str:
    if level > last.tread:
        return ""
    return glyphs.end if level == last.tread else glyphs.down
