"""Coverage and other rows on the screen: a table that Rich lays out, with its rule under it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from interventio.cli.terminal import terminal_of
from interventio.disclosure.shown import ShownBounds, ShownShare, State
from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.screen.lines import unheeded
from interventio.views.coverage.sheet import CoverageSheet
from interventio.views.rows.spreadsheet import Cell, Holds, Spreadsheet

OFF_SCREEN = 10_000
LONGEST = 2000
"""No cell is longer."""
NARROWEST = 4
"""No column is narrower than this, on the average."""
BETWEEN = 3
"""So many columns of the screen stand between two of a table."""
STYLES = {True: "bold green", False: "yellow", None: "dim"}


def show_markdown(text: str, stream: TextIO, colour: str) -> None:
    """Lay out Markdown on the screen."""
    console_of(stream, colour).print(Markdown(text, hyperlinks=False))


def console_of(stream: TextIO, colour: str) -> Console:
    """Return what writes to a stream; off a screen it wraps nothing."""
    terminal = terminal_of(stream, colour)
    return Console(
        file=stream,
        width=terminal.width if terminal.is_screen else OFF_SCREEN,
        force_terminal=terminal.has_colour,
        no_color=not terminal.has_colour,
        highlight=False,
        markup=False,
        emoji=False,
    )


def put_table(table: Table, sentences: Iterable[str], stream: TextIO, colour: str) -> None:
    """Write a table with sentences under it; off a screen nothing is wrapped, and no line ends in blanks."""
    console = console_of(stream, colour)
    with console.capture() as caught:
        console.print(table)
        for sentence in sentences:
            console.print(Text(sentence, style="dim"))
    _put(caught.get(), stream)


def _put(text: str, stream: TextIO) -> None:
    """Write what was laid out without blanks at the ends of lines, none of which commands a build server."""
    stream.writelines(unheeded(line.rstrip()) + "\n" for line in text.splitlines())


def show_coverage(sheet: CoverageSheet, words: Translator, stream: TextIO, colour: str) -> None:
    """Write the sheet as a table."""
    table = _crossed(sheet, words) if sheet.columns else _listed(sheet, words)
    put_table(table, (*_people(sheet, words), *sheet.rule), stream, colour)


def show_rows(sheet: Spreadsheet, notes: Iterable[str], words: Translator, stream: TextIO, colour: str) -> None:
    """Write a sheet of rows as a table with notes under it; off a screen nothing is wrapped."""
    console = console_of(stream, colour)
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    rows = [[_cell_in_words(cell, words) for cell in row] for row in sheet.rows]
    for column, width in zip(sheet.columns, _widths(sheet, rows, console.width), strict=True):
        table.add_column(
            column.heading,
            justify="right" if column.holds in {Holds.NUMBER, Holds.SHARE} else "left",
            overflow="fold",
            width=width,
        )
    for row in rows:
        table.add_row(*map(Text, row))
    with console.capture() as caught:
        if sheet.rows:
            console.print(table)
        for sentence in notes:
            console.print(Text(sentence, style="dim"))
    _put(caught.get(), stream)


def _widths(sheet: Spreadsheet, rows: Sequence[Sequence[str]], width: int) -> Sequence[int]:
    """Return how wide columns are to be: every word has room if that can be; the rest goes where most is lacking."""
    columns = [[column.heading, *(row[place] for row in rows)] for place, column in enumerate(sheet.columns)]
    whole = [max(map(len, cells)) for cells in columns]
    widths = [max((len(word) for cell in cells for word in cell.split()), default=1) for cells in columns]
    room = max(width - BETWEEN * (len(columns) - 1), NARROWEST * len(columns))
    while sum(widths) > room:
        widths[widths.index(max(widths))] -= 1
    for _ in range(min(room, sum(whole)) - sum(widths)):
        lacking = [full - wide for full, wide in zip(whole, widths, strict=True)]
        widths[lacking.index(max(lacking))] += 1
    return widths


def _cell_in_words(cell: Cell, words: Translator) -> str:
    match cell:
        case None:
            return ""
        case Fraction():
            return words.percent(cell)
        case date():
            return words.day(cell)
        case _:
            return printable(str(cell), LONGEST)


def _listed(sheet: CoverageSheet, words: Translator) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(sheet.first)
    for heading in (words("Trained"), words("Expected"), words("Share"), words("Seats to the target")):
        table.add_column(heading, justify="right")
    table.add_column(words("Notes"))
    for row in sheet.rows:
        table.add_row(Text(printable(row.name)), *_cells(row.total, words))
    table.add_section()
    table.add_row(Text(words("Total"), style="bold"), *_cells(sheet.total, words))
    return table


def _cells(share: ShownShare, words: Translator) -> Iterator[Text]:
    style = STYLES[share.is_reached]
    if share.share is None:
        yield from (Text(), Text(), Text("–", style=style), Text())
    else:
        yield Text(str(share.part))
        yield Text(str(share.whole))
        yield Text(words.percent(share.share), style=style)
        yield Text(str(share.seats) if share.seats else "")
    yield Text("; ".join(_notes(share, words)), style="dim")


def _notes(share: ShownShare, words: Translator) -> Iterator[str]:
    match share.state:
        case State.EXACT:
            if share.is_reached:
                yield words("target reached")
        case State.UNKNOWN:
            yield words("no data")
        case State.NOBODY:
            yield words("nobody is expected to deliver it")
        case State.HIDDEN:
            yield words("hidden, so that few people cannot be told apart")
    if share.unknown and share.state is not State.UNKNOWN:
        yield words.plural("{count} number not known", "{count} numbers not known", share.unknown)


def _crossed(sheet: CoverageSheet, words: Translator) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(sheet.first)
    for _, name in sheet.columns:
        table.add_column(Text(printable(name)), justify="right")
    table.add_column(words("Total"), justify="right")
    for row in sheet.rows:
        cells = (_short(cell, words) for cell in (*row.cells, row.total))
        table.add_row(Text(printable(row.name)), *cells)
    table.add_section()
    totals = (_short(cell, words) for cell in (*sheet.column_totals, sheet.total))
    table.add_row(Text(words("Total"), style="bold"), *totals)
    return table


def _short(share: ShownShare | None, words: Translator) -> Text:
    if share is None:
        return Text()
    if isinstance(share.share, Fraction):
        return Text(words.percent(share.share), style=STYLES[share.is_reached])
    return Text({State.HIDDEN: "*", State.NOBODY: "0"}.get(share.state, "–"), style="dim")


def _people(sheet: CoverageSheet, words: Translator) -> Iterator[str]:
    if len(sheet.methods) > 1:
        yield _bounds(sheet.any, words, words("Trained in at least one of the methods"))
        yield _bounds(sheet.all, words, words("Trained in all of the methods that they are to deliver"))


def _bounds(bounds: ShownBounds, words: Translator, what: str) -> str:
    if bounds.lowest is None or bounds.highest is None or bounds.whole is None:
        return f"{what}: –."
    if bounds.lowest == bounds.highest:
        number = words("{part} of {whole} people", part=bounds.lowest, whole=bounds.whole)
    else:
        number = words(
            "from {lowest} to {highest} of {whole} people; the counts do not tell more",
            lowest=bounds.lowest,
            highest=bounds.highest,
            whole=bounds.whole,
        )
    return f"{what}: {number}."
