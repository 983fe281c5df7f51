"""Writing indicators of competence to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.indicators import indicators_json
from interventio.views.competence.indicators_sheet import IndicatorsSheet, indicator_rows


def write_indicators(
    sheet: IndicatorsSheet, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write the sheet in the format that was asked for."""
    rows = indicator_rows(sheet, words)
    write_rows(Rows(rows, sheet.rule, rows, indicators_json(sheet), sheet.as_of), words, output_format, output, colour)
