"""Writing what has changed on a chart to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.cli.written import say_or_write
from interventio.languages.translator import Translator
from interventio.renderers.documents.comparison import comparison_json
from interventio.views.editions.comparison_sheet import ComparisonSheet, comparison_rows


def write_comparison(
    sheet: ComparisonSheet, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write a comparison in the format that was asked for."""
    if output_format == "svg":
        from interventio.renderers.pictures.before_after_svg import before_after_svg

        say_or_write(before_after_svg(sheet.comparison, words), output)
    elif output_format == "md":
        from interventio.renderers.to_markdown import comparison_markdown

        say_or_write(comparison_markdown(sheet.comparison, words), output)
    else:
        table = comparison_rows(sheet, words)
        rows = Rows(table, sheet.comparison.sentences, table, comparison_json(sheet), sheet.as_of)
        write_rows(rows, words, output_format, output, colour)
