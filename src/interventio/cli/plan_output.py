"""Writing a plan to the screen or to a file."""

import io
import sys
from pathlib import Path

from interventio.cli.written import say_or_write
from interventio.languages.translator import Translator
from interventio.renderers.documents.plan import plan_json
from interventio.renderers.pictures.plan_svg import plan_svg
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.renderers.spreadsheets.plan_csv import plan_csv
from interventio.views.plan.sheet import PlanSheet


def write_plan(sheet: PlanSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the plan in the format that was asked for."""
    if output is None and output_format == "table":
        from interventio.cli.plan_tables import show_plan

        show_plan(sheet, words, sys.stdout, colour)
        return
    text = _text(sheet, words, output_format)
    say_or_write(text, output, csv_encoding(words.language) if output_format == "csv" else "utf-8")


def _text(sheet: PlanSheet, words: Translator, output_format: str) -> str:
    match output_format:
        case "json":
            return plan_json(sheet)
        case "csv":
            return plan_csv(sheet, words)
        case "svg":
            return plan_svg(sheet, words)
        case _:
            from interventio.cli.plan_tables import show_plan

            screen = io.StringIO()
            show_plan(sheet, words, screen, "never")
            return screen.getvalue()
