"""A competence chart in the terminal: one level under another, the basic one first, each further in than the last."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.flight.words import adds, direction
from interventio.renderers.screen.lines import Line, Style, line
from interventio.renderers.screen.parts import UNICODE, Glyphs, hanging, wrapped
from interventio.views.competence.chart import ChartedLevel, CompetenceChart

INDENT = 3
NARROWEST = 24
"""It is never wrapped more narrowly than this, however narrow the terminal says it is."""


def flight_text(chart: CompetenceChart, words: Translator, width: int, glyphs: Glyphs = UNICODE) -> Iterator[Line]:
    """Yield the chart as styled lines, none wider than `width` columns."""
    width = max(width, NARROWEST)
    yield from wrapped(chart.organisation, width, Style.QUIET)
    yield from wrapped(chart.title, width, Style.STRONG)
    yield from wrapped(chart.subtitle, width) if chart.subtitle else ()
    yield from wrapped(chart.notice, width, Style.WARNING) if chart.notice else ()
    yield line()
    for place, level in enumerate(chart.levels):
        indent = " " * min(place * INDENT, width // 4)
        yield line(indent, (glyphs.across * (width - len(indent)), Style.STAIR))
        yield from (line(indent, *one) for one in _level(level, words, width - len(indent), glyphs))
        yield line()
    yield from wrapped(direction(words), width, Style.STRONG)
    yield from wrapped(chart.model, width, Style.QUIET)
    yield from wrapped(f"{words('Answered for by:')} {chart.owner}", width, Style.QUIET)


def _level(level: ChartedLevel, words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from hanging((f"{level.number} ", Style.STAIR), level.name, room, Style.STRONG)
    yield from wrapped(adds(level, words), room)
    yield from wrapped(f"{words('For example:')} {level.example}", room, Style.QUIET) if level.example else ()
    yield from wrapped(words("Expected of:") if level.groups else words("expected of no group"), room)
    for group in level.groups:
        yield from hanging((f"{glyphs.shapes[0]} ", Style.STAIR), group.name, room)
