"""Writing what has changed in coverage to the screen or to a file."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from interventio.cli.tables import put_table
from interventio.cli.written import give_or_write, say_or_write
from interventio.disclosure.changes import ShownChange
from interventio.disclosure.shown import ShownShare
from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.documents.changes import changes_json
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.renderers.spreadsheets.spreadsheet_csv import spreadsheet_csv
from interventio.views.coverage.changes import CoverageChanges
from interventio.views.downloads.changes_sheet import changes_spreadsheet
from interventio.views.downloads.workbook import Workbook

Column = tuple[str, Callable[[ShownChange], str]]
"""A heading, and what stands under it."""


def write_changes(
    changes: CoverageChanges, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write the changes in the format that was asked for."""
    if output is None and output_format == "table":
        _show(changes, words, sys.stdout, colour)
    elif output_format == "xlsx":
        give_or_write(lambda: _workbook(changes, words), "XLSX", output)
    else:
        text = _text(changes, words, output_format)
        say_or_write(text, output, csv_encoding(words.language) if output_format == "csv" else "utf-8")


def _text(changes: CoverageChanges, words: Translator, output_format: str) -> str:
    if output_format == "json":
        return changes_json(changes)
    if output_format == "csv":
        return spreadsheet_csv(changes_spreadsheet(changes, words), words.language).decode(csv_encoding(words.language))
    screen = io.StringIO()
    _show(changes, words, screen, "never")
    return screen.getvalue()


def _workbook(changes: CoverageChanges, words: Translator) -> bytes:
    from interventio.renderers.spreadsheets.workbook_xlsx import workbook_xlsx

    title, sheet = words("Changes"), changes_spreadsheet(changes, words)
    facts = tuple((title, sentence) for sentence in (changes.title, *changes.explanations, *changes.rule))
    return workbook_xlsx(Workbook("changes", title, words("About"), facts, changes.as_of, (sheet,)))


def _show(changes: CoverageChanges, words: Translator, stream: TextIO, colour: str) -> None:
    stream.write(f"{changes.title}\n\n")
    put_table(_table(changes, _of_trained(words), words), (), stream, colour)
    stream.write("\n")
    put_table(_table(changes, _of_expected(words), words), (*changes.explanations, *changes.rule), stream, colour)


def _of_trained(words: Translator) -> tuple[Column, ...]:
    return (
        (words("Coverage"), lambda one: f"{_percent(one.before, words)} → {_percent(one.after, words)}"),
        (words("Trained"), lambda one: f"{one.before.part or 0} → {one.after.part or 0}"),
        (words("Change"), lambda one: _signed(one.part.whole)),
        (words("In trainings"), lambda one: _signed(one.part.trained)),
        (words("Others"), lambda one: _signed(one.part.others)),
        (words("In or out"), lambda one: _signed(one.part.scope)),
        (words("Known or not"), lambda one: _signed(one.part.counting)),
    )


def _of_expected(words: Translator) -> tuple[Column, ...]:
    return (
        (words("Expected"), lambda one: f"{one.before.whole or 0} → {one.after.whole or 0}"),
        (words("Change"), lambda one: _signed(one.whole.whole)),
        (words("Headcount"), lambda one: _signed(one.whole.headcount)),
        (words("Exempt"), lambda one: _signed(one.whole.exempt)),
        (words("In or out"), lambda one: _signed(one.whole.scope)),
        (words("Known or not"), lambda one: _signed(one.whole.counting)),
    )


def _table(changes: CoverageChanges, columns: tuple[Column, ...], words: Translator) -> Table:
    """Return a table of the columns in which anything stands."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(changes.first, overflow="fold")
    lines = [[written(row.change) for _, written in columns] for row in (*changes.rows, changes.total)]
    filled = [place for place in range(len(columns)) if any(line[place] for line in lines)]
    for place in filled:
        table.add_column(columns[place][0], justify="right")
    for row, line in zip(changes.rows, lines, strict=False):
        table.add_row(Text(printable(row.name)), *(Text(line[place]) for place in filled))
    table.add_section()
    table.add_row(Text(words("Total"), style="bold"), *(Text(lines[-1][place]) for place in filled))
    return table


def _percent(shown: ShownShare, words: Translator) -> str:
    return "–" if shown.share is None else words.percent(shown.share)


def _signed(number: int) -> str:
    """Return a number with its sign; nothing for 0."""
    if not number:
        return ""
    return f"+{number}" if number > 0 else f"−{-number}"
