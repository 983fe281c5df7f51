"""Sheets of rows as CSV files."""

from datetime import date
from fractions import Fraction

from interventio.renderers.spreadsheets.csv_cells import csv_encoding, csv_text
from interventio.renderers.spreadsheets.whole_percent import whole_percent
from interventio.views.rows.spreadsheet import Cell, Spreadsheet


def spreadsheet_csv(sheet: Spreadsheet, language: str) -> bytes:
    """Return a sheet as CSV: days as 2026-03-09, shares in whole per cent."""
    head = [column.heading for column in sheet.columns]
    rows = [[_written(cell) for cell in row] for row in sheet.rows]
    return csv_text([head, *rows], language).encode(csv_encoding(language))


def _written(cell: Cell) -> str | int:
    match cell:
        case None:
            return ""
        case Fraction():
            return str(whole_percent(cell))
        case date():
            return cell.isoformat()
        case _:
            return cell
