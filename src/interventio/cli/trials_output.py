"""Writing workshops and pilots to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.trials import trials_json
from interventio.views.competence.trials_sheet import TrialsSheet, trial_rows


def write_trials(sheet: TrialsSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    rows = trial_rows(sheet, words)
    write_rows(Rows(rows, sheet.rule, rows, trials_json(sheet), sheet.as_of), words, output_format, output, colour)
