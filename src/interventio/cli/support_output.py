"""Writing support teams to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.support import support_json
from interventio.views.support.sheet import SupportSheet, support_rows, support_table


def write_support(sheet: SupportSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    table, rows = support_table(sheet, words), support_rows(sheet, words)
    write_rows(Rows(table, sheet.notes, rows, support_json(sheet), sheet.as_of), words, output_format, output, colour)
