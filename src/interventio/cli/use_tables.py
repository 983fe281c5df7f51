"""Use on the screen: tables that Rich lays out, with the rule under them."""

from collections.abc import Iterator
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from interventio.cli.tables import console_of
from interventio.disclosure.shown import State
from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.views.use.grid import UseFigure, UseRow, UseTrendRow, is_number
from interventio.views.use.page import UseGroup
from interventio.views.use.sheet import UseSheet

WIDEST = 12
"""A column of numbers is no wider than this, unless a word of its heading is."""


def show_use(sheet: UseSheet, words: Translator, stream: TextIO, colour: str) -> None:
    """Write the sheet as tables; off a screen nothing is wrapped, and no line ends in blanks."""
    console = console_of(stream, colour)
    with console.capture() as caught:
        for part in _parts(sheet, words):
            console.print(part)
        _print_rule(sheet, words, console)
    stream.writelines(line.rstrip() + "\n" for line in caught.get().splitlines())


def _parts(sheet: UseSheet, words: Translator) -> Iterator[RenderableType]:
    if not sheet.is_logged:
        yield from (Text(words("No team has logged its method periods yet: they belong in data/periods.")), "")
    grid = sheet.grid
    for columns in (range(grid.periods), range(grid.periods, len(grid.columns))):
        if columns:
            yield from (_grid(sheet, columns), "")
    if sheet.trend.rows:
        yield from (Text(words("Periods started by quarter"), style="bold"), _trend(sheet), "")
    for group in sheet.groups:
        if group.places:
            yield from (Text(group.title, style="bold"), _places(group, words), Text(group.why, style="dim"), "")


def _print_rule(sheet: UseSheet, words: Translator, console: Console) -> None:
    for sentence in filter(None, (*_left_out(sheet, words), sheet.unknown, *sheet.rule)):
        console.print(Text(sentence, style="dim"))


def _left_out(sheet: UseSheet, words: Translator) -> Iterator[str]:
    silent, hidden = (tuple(str(one.name) for one in names) for names in (sheet.grid.silent, sheet.grid.hidden))
    if hidden:
        yield words("Hidden, so that few people cannot be told apart: {names}.", names=hidden)
    if sheet.is_logged and sheet.grid.total and sheet.grid.total.missing:
        yield words.plural(
            "{count} quarter of a team is not known (≥).",
            "{count} quarters of teams are not known (≥).",
            sheet.grid.total.missing,
        )
    if silent and sheet.is_logged:
        yield words("Nothing is known of the use of: {names}.", names=silent)


def _grid(sheet: UseSheet, columns: range) -> Table:
    """Return some columns of the lines that have a number in them."""
    table = _table(sheet.first, tuple(sheet.grid.columns[place] for place in columns))
    for row in sheet.grid.rows:
        if any(is_number(row.figures[place]) for place in columns):
            table.add_row(*_cells(row, columns))
    if sheet.grid.total:
        table.add_section()
        table.add_row(*_cells(sheet.grid.total, columns), style="bold")
    return table


def _cells(row: UseRow, columns: range) -> Iterator[Text]:
    yield Text(printable(row.of.name.text))
    yield from (_cell(row.figures[place]) for place in columns)


def _cell(figure: UseFigure | None) -> Text:
    if figure is None:
        return Text()
    return Text(figure.text, style="" if figure.state is State.EXACT else "dim")


def _trend(sheet: UseSheet) -> Table:
    table = _table(sheet.first, tuple(quarter.replace("-", "\n") for quarter in sheet.trend.quarters))
    for row in sheet.trend.rows:
        table.add_row(*_trend_cells(row))
    return table


def _trend_cells(row: UseTrendRow) -> Iterator[Text]:
    yield Text(printable(row.of.name.text))
    yield from map(_cell, row.figures)


def _places(group: UseGroup, words: Translator) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(words("Team"), overflow="fold")
    table.add_column(words("Method"), overflow="fold")
    table.add_column(words("Trained"), justify="right")
    table.add_column(words("Periods started"), justify="right")
    for place in group.places:
        names = (printable(place.team.name.text), printable(place.method.name.text))
        table.add_row(*map(Text, (*names, place.trained, place.started)))
    return table


def _table(first: str, numbers: tuple[str, ...]) -> Table:
    """Return a table of numbers whose headings wrap between words, never within one."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column(first, overflow="fold")
    for heading in numbers:
        longest = max(map(len, heading.split()))
        table.add_column(Text(heading), justify="right", min_width=longest, max_width=max(longest, WIDEST))
    return table
