"""Writing a sheet of use to the screen or to a file."""

import io
import sys
from pathlib import Path

from interventio.cli.written import say_or_write
from interventio.languages.translator import Translator
from interventio.renderers.documents.use import use_json
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.renderers.spreadsheets.use_csv import use_csv
from interventio.views.use.sheet import UseSheet


def write_use(sheet: UseSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    if output is None and output_format == "table":
        from interventio.cli.use_tables import show_use

        show_use(sheet, words, sys.stdout, colour)
        return
    text = _text(sheet, words, output_format)
    say_or_write(text, output, csv_encoding(words.language) if output_format == "csv" else "utf-8")


def _text(sheet: UseSheet, words: Translator, output_format: str) -> str:
    if output_format == "json":
        return use_json(sheet)
    if output_format == "csv":
        return use_csv(sheet, words)
    from interventio.cli.use_tables import show_use

    screen = io.StringIO()
    show_use(sheet, words, screen, "never")
    return screen.getvalue()
