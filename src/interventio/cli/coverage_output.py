"""Writing a sheet of coverage to the screen or to a file."""

import io
import sys
from fractions import Fraction
from pathlib import Path

from interventio.cli.written import give_or_write, say_or_write
from interventio.languages.translator import Translator
from interventio.renderers.documents.coverage import coverage_json
from interventio.renderers.spreadsheets.coverage_csv import coverage_csv
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.views.coverage.sheet import CoverageSheet


def write_sheet(sheet: CoverageSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    if output is None and output_format == "table":
        from interventio.cli.tables import show_coverage

        show_coverage(sheet, words, sys.stdout, colour)
        return
    if output_format == "xlsx":
        from interventio.renderers.spreadsheets.coverage_xlsx import coverage_xlsx

        give_or_write(lambda: coverage_xlsx(sheet, words), "XLSX", output)
        return
    text = _text(sheet, words, output_format)
    say_or_write(text, output, csv_encoding(words.language) if output_format == "csv" else "utf-8")


def is_under(sheet: CoverageSheet, least: Fraction) -> bool:
    """Tell whether the total is below `least`, exactly; a total that is not known is."""
    return sheet.total.share is None or sheet.total.share < least


def _text(sheet: CoverageSheet, words: Translator, output_format: str) -> str:
    if output_format == "json":
        return coverage_json(sheet)
    if output_format == "csv":
        return coverage_csv(sheet, words)
    from interventio.cli.tables import show_coverage

    screen = io.StringIO()
    show_coverage(sheet, words, screen, "never")
    return screen.getvalue()
