"""Rows as CSV for spreadsheets: cells that no spreadsheet takes for a formula, parted as the language expects."""

import csv
import io
from collections.abc import Iterable

from interventio.languages.language import Language
from interventio.renderers.fit_text import fit

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_text(rows: Iterable[Iterable[str | int]], language: str) -> str:
    """Return rows as CSV; Finnish and Swedish spreadsheets expect semicolons between cells. Numbers stay numbers."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter="," if language == Language.EN else ";", lineterminator="\r\n")
    writer.writerows([safe_cell(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue()


def csv_encoding(language: str) -> str:
    """Return the encoding of a CSV file: Finnish and Swedish spreadsheets read ä only behind a byte order mark."""
    return "utf-8" if language == Language.EN else "utf-8-sig"


def safe_cell(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before what looks like one.

    >>> safe_cell("=1+1"), safe_cell("Cool Kids")
    ("'=1+1", 'Cool Kids')
    """
    clean = fit(cell)
    return f"'{clean}" if clean.startswith(_FORMULA) else clean
