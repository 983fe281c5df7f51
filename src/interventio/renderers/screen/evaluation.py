"""An evaluation in the terminal: its headline numbers, then section by section, each number with its rule."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import only_in
from interventio.renderers.measuring import cells
from interventio.renderers.screen.lines import Line, Style, line
from interventio.renderers.screen.parts import UNICODE, Glyphs, hanging, said, wrapped
from interventio.views.evaluation.report_page import (
    EvaluationReport,
    Headline,
    ReportBar,
    ReportGrid,
    ReportPanel,
    ReportRow,
    ReportSection,
    ReportTable,
)
from interventio.views.statements import SourceLine
from interventio.views.words import Words

NARROWEST, WIDEST = 24, 100
"""Nothing is wrapped more narrowly, and no line is longer, whatever the terminal says."""
INDENT = 2
BAR = 24
"""How many columns the axis of a bar takes."""
LEAST_BESIDE = 30
"""Numbers with less room than this stand under what they are of."""


def evaluation_text(
    report: EvaluationReport, words: Translator, width: int, glyphs: Glyphs = UNICODE
) -> Iterator[Line]:
    """Yield the report as styled lines, none wider than `width` columns."""
    room = max(NARROWEST, min(width, WIDEST))
    yield from wrapped(f"{report.organisation} · {report.as_of}", room, Style.QUIET)
    yield from wrapped(report.internal, room, Style.WARNING) if report.internal else ()
    yield from wrapped(_noted(report.notice, words), room, Style.WARNING) if report.notice else ()
    yield from wrapped(_noted(report.name, words), room, Style.STRONG)
    for label, of in report.facts:
        yield from wrapped(f"{label}: {_noted(of, words)}", room)
    if report.summary:
        yield line()
        yield from wrapped(_noted(report.summary, words), room)
    yield line()
    for one in report.headlines:
        yield from _headline(one, room)
    for section in report.sections:
        yield line((glyphs.across * room, Style.STAIR))
        yield from _section(section, words, room, glyphs)
    yield from _sources(report.sources, words, room, glyphs)


def _headline(one: Headline, room: int) -> Iterator[Line]:
    told = f"{one.number}{', ' if one.between else ''}{one.between}{f' ({one.note})' if one.note else ''}"
    yield from hanging((said(f"{one.label}:"), Style.PLAIN), told, room, Style.STRONG)


def _section(section: ReportSection, words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from wrapped(section.title, room, Style.STRONG)
    for one in section.sentences:
        yield from wrapped(_noted(one, words), room)
    for table in section.tables:
        yield from _table(table, words, room, glyphs)
    for grid in section.grids:
        yield from _grid(grid, words, room)
    for panel in section.panels:
        yield from _panel(panel, words, room)
    for note in section.notes:
        yield from wrapped(note, room, Style.QUIET)


def _table(table: ReportTable, words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from wrapped(_noted(table.title, words), room, Style.MARK) if table.title else ()
    yield from wrapped(_heading(table), room, Style.QUIET) if table.rows else ()
    inner = room - INDENT
    aside = min(max((cells(_name(row, words)) for row in table.rows), default=0), inner * 2 // 5)
    for row in table.rows:
        yield from _indented(_row(row, words, aside, inner, glyphs))
    for rule in table.rules:
        yield from _indented(wrapped(rule, inner, Style.QUIET))


def _heading(table: ReportTable) -> str:
    """Return what the numbers of a row are, in their order."""
    what, number, of, between = table.headings
    of = of if any(row.of for row in table.rows) else ""
    between = between if any(row.between for row in table.rows) else ""
    return f"{what}: {' · '.join(part for part in (f'{number} ({of})' if of else number, between) if part)}"


def _row(row: ReportRow, words: Translator, aside: int, room: int, glyphs: Glyphs) -> Iterator[Line]:
    """Yield a row: its numbers beside its name, or under it where there is too little room."""
    name, numbers = _name(row, words), _numbers(row, words)
    if cells(name) <= aside and room - aside >= LEAST_BESIDE:
        yield from hanging((name + " " * (aside - cells(name)), Style.PLAIN), numbers, room, Style.STRONG)
    else:
        yield from wrapped(name, room)
        yield from _indented(wrapped(numbers, room - INDENT, Style.STRONG))
    if row.bar and row.bar.mark is None and room - aside - 1 >= BAR:
        yield line(" " * (aside + 1), (_bar(row.bar, glyphs), Style.STAIR))


def _name(row: ReportRow, words: Translator) -> str:
    return said(f"{'– ' if row.is_part else ''}{_noted(row.name, words)}")


def _numbers(row: ReportRow, words: Translator) -> str:
    of = f"({row.of})" if row.of else ""
    told = (f"{row.number} {of}".strip(), row.between, _noted(row.note, words) if row.note else "")
    return " · ".join(part for part in told if part)


def _bar(bar: ReportBar, glyphs: Glyphs) -> str:
    """Return a bar on its axis; beyond the bar, the interval is a line."""
    left, right = sorted((_column(bar.start), _column(bar.end)))
    axis = [glyphs.rest] * BAR
    if bar.lowest is not None and bar.highest is not None:
        line_from, line_to = _column(bar.lowest), _column(bar.highest)
        axis[line_from:line_to] = [glyphs.across] * (line_to - line_from)
    axis[left:right] = [glyphs.full] * (right - left)
    return "".join(axis)


def _column(place: Fraction) -> int:
    return int(min(max(place, Fraction(0)), Fraction(1)) * BAR)


def _grid(grid: ReportGrid, words: Translator, room: int) -> Iterator[Line]:
    """Yield numbers of several times: in columns where there is room, else one time after another."""
    yield from wrapped(_noted(grid.title, words), room, Style.MARK)
    rows = [
        (said(grid.heading), tuple(map(said, grid.times))),
        *((_noted(name, words), cells) for name, cells in grid.rows),
    ]
    columns = [max(cells(row[at]) for _, row in rows) for at in range(len(grid.times))]
    aside = max(cells(name) for name, _ in rows)
    if INDENT + aside + sum(columns) + INDENT * len(columns) <= room:
        for number, (name, row) in enumerate(rows):
            told = "".join(" " * (INDENT + wide - cells(cell)) + cell for cell, wide in zip(row, columns, strict=True))
            style = Style.PLAIN if number else Style.QUIET
            yield line(" " * INDENT, (name + " " * (aside - cells(name)), style), (told, style))
        return
    for name, row in rows[1:]:
        told = " · ".join(f"{time}: {cell}" for time, cell in zip(grid.times, row, strict=True))
        yield from _indented(wrapped(name, room - INDENT))
        yield from _indented(_indented(wrapped(told, room - 2 * INDENT, Style.STRONG)))


def _panel(panel: ReportPanel, words: Translator, room: int) -> Iterator[Line]:
    yield from wrapped(panel.title, room, Style.MARK)
    for sign, what in panel.lines:
        told = f"{sign}: {_noted(what, words)}" if sign else _noted(what, words)
        yield from _indented(hanging(("–", Style.QUIET), told, room - INDENT))


def _sources(sources: tuple[SourceLine, ...], words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    if not sources:
        return
    yield line((glyphs.across * room, Style.STAIR))
    yield from wrapped(words("Sources"), room, Style.STRONG)
    for one in sources:
        told = (one.title, one.publisher, str(one.published or ""), one.address)
        yield from hanging((f"{one.number}.", Style.QUIET), ". ".join(part for part in told if part), room)


def _noted(text: Words, words: Translator) -> str:
    note = only_in(text, words)
    return f"{text} ({note})" if note else str(text)


def _indented(lines: Iterable[Line]) -> Iterator[Line]:
    for one in lines:
        yield line(" " * INDENT, *one)
