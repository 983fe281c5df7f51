"""A stepped-care chart in the terminal: as stairs where it is wide enough, otherwise as a list that steps inwards."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import credits_of, direction, guidance, noted
from interventio.renderers.screen.lines import Line, Span, Style, line
from interventio.renderers.screen.parts import (
    UNICODE,
    Glyphs,
    block_lines,
    card_lines,
    hanging,
    said,
    shape_of,
    standing,
    width_of,
    wrapped,
)
from interventio.renderers.screen.stairs import has_room, side_by_side
from interventio.views.charts.stepping_chart import SteppingChart

STAIRS_FROM = 100
"""A terminal with so many columns has stairs, if each step then is wide enough."""
HIGHEST = 90
"""Stairs of more rows than this are no picture any more; a list of full lines is shorter and reads better."""
INDENT = 2
BETWEEN = "   "
NARROWEST = 24
"""A list is never wrapped more narrowly than this, however narrow the terminal says it is."""


def stairs_text(chart: SteppingChart, words: Translator, width: int, glyphs: Glyphs = UNICODE) -> Iterator[Line]:
    """Yield the chart as styled lines, none wider than `width` columns."""
    chart, width = noted(chart, words), max(width, NARROWEST)
    yield from _heading(chart, words, width, glyphs)
    has_stairs = width >= STAIRS_FROM and has_room(chart, width)
    stairs = tuple(side_by_side(chart, words, width, glyphs)) if has_stairs else ()
    yield from stairs if 0 < len(stairs) <= HIGHEST else _stepped_list(chart, words, width, glyphs)
    yield from _ground(chart, words, width, glyphs)


def _heading(chart: SteppingChart, words: Translator, width: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from wrapped(chart.organisation, width, Style.QUIET)
    yield from wrapped(chart.title, width, Style.STRONG)
    yield from wrapped(chart.subtitle, width) if chart.subtitle else ()
    yield from wrapped(chart.notice, width, Style.WARNING) if chart.notice else ()
    yield from wrapped(chart.outdated, width, Style.WARNING) if chart.outdated else ()
    yield line()
    yield from _key(chart, words, width, glyphs)
    yield line()


def _key(chart: SteppingChart, words: Translator, width: int, glyphs: Glyphs) -> Iterator[Line]:
    """Yield the themes and marks, as many on a line as fit."""
    cards = [card for step in chart.steps for card in step.cards]
    entries: list[tuple[Span, str]] = [
        (shape_of(theme, glyphs), f"{said(theme.name)} ({theme.count})") for theme in chart.themes
    ]
    if any(card.is_selected for card in cards):
        entries.append(((glyphs.target, Style.STRONG), words("has a coverage target")))
    if any(card.also_on for card in cards):
        entries.append(((f"{glyphs.also}2", Style.STRONG), words("also on the step with this number")))
    row: Line = ()
    for mark, meaning in entries:
        entry = hanging(mark, meaning, width)
        if row and (len(entry) > 1 or width_of(row) + len(BETWEEN) + width_of(entry[0]) > width):
            yield row
            row = ()
        if len(entry) > 1:
            yield from entry
        else:
            row = (*row, (BETWEEN, Style.PLAIN), *entry[0]) if row else entry[0]
    if row:
        yield row


def _stepped_list(chart: SteppingChart, words: Translator, width: int, glyphs: Glyphs) -> Iterator[Line]:
    """Yield one step under another, the lightest first, each further in than the last."""
    for place, step in enumerate(chart.steps):
        indent = " " * min(place * INDENT, width // 4)
        room = width - len(indent)
        yield line(indent, (glyphs.across * room, Style.STAIR))
        block = block_lines(step, room, chart.target_share, words, glyphs)
        yield from (line(indent, *one) for one in block)
        yield line()
        yield from (line(indent, *one) for one in standing(step, room, words, glyphs))
        yield line()


def _ground(chart: SteppingChart, words: Translator, width: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from wrapped(direction(words), width, Style.STRONG)
    if chart.factors:
        yield from wrapped(f"{words('What guides the choice of step')}: {' · '.join(map(str, chart.factors))}", width)
    if chart.assessments:
        yield line()
        yield from wrapped(words("Assessment methods"), width, Style.STRONG)
        for card in chart.assessments:
            yield from card_lines(card, width, glyphs)
    yield line()
    yield from wrapped(chart.model, width, Style.QUIET)
    yield from wrapped(credits_of(chart, words), width, Style.QUIET)
    yield from wrapped(guidance(words, chart.guidance), width, Style.QUIET)
