"""Writing competence coverage to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.competence import competence_json
from interventio.views.competence.sheet import CompetenceSheet, competence_rows


def write_competence(
    sheet: CompetenceSheet, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write the sheet in the format that was asked for."""
    rows = competence_rows(sheet, words)
    write_rows(Rows(rows, sheet.rule, rows, competence_json(sheet), sheet.as_of), words, output_format, output, colour)
