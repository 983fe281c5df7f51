"""Writing how far coverage lies apart to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.equity import equity_json
from interventio.views.equity.sheet import EquitySheet, equity_rows


def write_equity(sheet: EquitySheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    rows = equity_rows(sheet, words)
    write_rows(Rows(rows, sheet.rule, rows, equity_json(sheet), sheet.as_of), words, output_format, output, colour)
