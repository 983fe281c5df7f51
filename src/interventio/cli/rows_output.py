"""Writing rows to the screen or to a file: a table for people, JSON, CSV or Excel for other programs."""

import io
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from interventio.cli.tables import show_rows
from interventio.cli.written import give_or_write, say_or_write
from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.renderers.spreadsheets.spreadsheet_csv import spreadsheet_csv
from interventio.views.downloads.workbook import Workbook
from interventio.views.rows.spreadsheet import Spreadsheet


@dataclass(frozen=True, slots=True)
class Rows:
    """The same rows in three forms: a table with what is to be known of it, a sheet, and JSON."""

    table: Spreadsheet
    notes: tuple[str, ...]
    sheet: Spreadsheet
    json: str
    as_of: date


def write_rows(rows: Rows, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write rows in the format that was asked for."""
    if output is None and output_format == "table":
        show_rows(rows.table, rows.notes, words, sys.stdout, colour)
        return
    if output_format == "xlsx":
        from interventio.renderers.spreadsheets.workbook_xlsx import workbook_xlsx

        give_or_write(lambda: workbook_xlsx(_workbook(rows, words)), "XLSX", output)
        return
    encoding = csv_encoding(words.language) if output_format == "csv" else "utf-8"
    say_or_write(_text(rows, words, output_format), output, encoding)


def _workbook(rows: Rows, words: Translator) -> Workbook:
    facts = ((words("As of"), words.day(rows.as_of)), *((rows.sheet.title, note) for note in rows.notes))
    return Workbook(rows.sheet.id, rows.sheet.title, words("About"), facts, rows.as_of, (rows.sheet,))


def _text(rows: Rows, words: Translator, output_format: str) -> str:
    if output_format == "json":
        return rows.json
    if output_format == "csv":
        return spreadsheet_csv(rows.sheet, words.language).decode("utf-8-sig")
    screen = io.StringIO()
    show_rows(rows.table, rows.notes, words, screen, "never")
    return screen.getvalue()
