"""Writing training rounds to the screen or to a file."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from interventio.cli.tables import put_table
from interventio.cli.written import say_or_write
from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.calendar_ics import calendar_ics
from interventio.renderers.documents.trainings import trainings_json
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.renderers.spreadsheets.trainings_csv import trainings_csv
from interventio.views.trainings.sheet import SheetRound, TrainingsSheet

STYLES = {"planned": "bold", "held": "", "cancelled": "dim"}


def write_trainings(
    sheet: TrainingsSheet, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write the rounds in the format that was asked for."""
    if output is None and output_format == "table":
        _show(sheet, words, sys.stdout, colour)
        return
    text = _text(sheet, words, output_format)
    say_or_write(text, output, csv_encoding(words.language) if output_format == "csv" else "utf-8")


def _text(sheet: TrainingsSheet, words: Translator, output_format: str) -> str:
    if output_format == "json":
        return trainings_json(sheet)
    if output_format == "csv":
        return trainings_csv(sheet, words)
    if output_format == "ics":
        return calendar_ics(sheet.calendar, words.language).decode()
    screen = io.StringIO()
    _show(sheet, words, screen, "never")
    return screen.getvalue()


def _show(sheet: TrainingsSheet, words: Translator, stream: TextIO, colour: str) -> None:
    if not sheet.rounds:
        stream.write(words("There are no such trainings.") + "\n")
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for heading in _headings(sheet, words):
        table.add_column(heading, overflow="fold")
    for heading in _number_headings(sheet, words):
        table.add_column(heading, justify="right")
    for one in sheet.rounds:
        table.add_row(*_words(one, sheet, words), *_numbers(one, sheet), style=STYLES[one.line.state])
    put_table(table, sheet.completion if sheet.sees_counts else (), stream, colour)


def _headings(sheet: TrainingsSheet, words: Translator) -> Iterator[str]:
    """Yield the headings of what is told in words; beside the counts there is no room for the provider."""
    yield from (words("Days"), words("Method"), words("Purpose"), words("Status"))
    if not sheet.sees_counts:
        yield words("Provider")


def _number_headings(sheet: TrainingsSheet, words: Translator) -> Iterator[str]:
    yield words("Seats")
    if sheet.sees_counts:
        yield from (words("Free"), words("Completed of attended"))
    if sheet.sees_costs:
        yield words("Cost")


def _words(one: SheetRound, sheet: TrainingsSheet, words: Translator) -> Iterator[Text]:
    first, count = one.shown.days[0], len(one.shown.days)
    yield Text(words("{day}, {count} days", day=first, count=count) if count > 1 else words.day(first))
    yield Text(printable(one.line.method.name.text))
    yield Text(one.line.purpose)
    yield Text(one.state)
    if not sheet.sees_counts:
        yield Text(printable(one.line.provider.text))


def _numbers(one: SheetRound, sheet: TrainingsSheet) -> Iterator[Text]:
    line = one.line
    yield Text(line.seats)
    if sheet.sees_counts:
        yield Text(line.free if line.state == "planned" else "")
        yield Text(f"{line.completed or '–'} / {line.attended or '–'}" if line.state == "held" else "")
    if sheet.sees_costs:
        yield Text(line.cost)
