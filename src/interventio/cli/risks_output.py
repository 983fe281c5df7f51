"""Writing risks to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.risks import risks_json
from interventio.views.risks.sheet import RisksSheet, risk_rows


def write_risks(sheet: RisksSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    rows = risk_rows(sheet, words)
    write_rows(Rows(rows, sheet.rule, rows, risks_json(sheet), sheet.as_of), words, output_format, output, colour)
