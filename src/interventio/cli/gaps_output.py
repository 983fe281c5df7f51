"""Writing a list of gaps to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.gaps import gaps_json
from interventio.views.gaps.listed import GapList
from interventio.views.gaps.rows import gap_notes, gap_sheet, gap_table


def write_gaps(listed: GapList, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the list in the format that was asked for."""
    table, sheet, notes = gap_table(listed, words), gap_sheet(listed, words), gap_notes(listed, words)
    rows = Rows(table, notes, sheet, gaps_json(listed), listed.as_of)
    write_rows(rows, words, output_format, output, colour)
