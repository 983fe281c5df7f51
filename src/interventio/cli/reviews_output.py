"""Writing what units say of a chart to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.reviews import reviews_json
from interventio.views.process.reviews_sheet import ReviewsSheet, review_rows


def write_reviews(sheet: ReviewsSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    rows, notes = review_rows(sheet, words), tuple(filter(None, (sheet.standing, sheet.outdated, *sheet.rule)))
    write_rows(Rows(rows, notes, rows, reviews_json(sheet), sheet.as_of), words, output_format, output, colour)
