"""A workbook in a few lines, with every kind of cell, so that tests of files read like data."""

from datetime import date
from fractions import Fraction

from interventio.views.downloads.workbook import Workbook
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet

COLUMNS = (
    Column("Id", Holds.ID),
    Column("Name", Holds.NAME),
    Column("Text", Holds.TEXT),
    Column("Trained", Holds.NUMBER),
    Column("Coverage, %", Holds.SHARE),
    Column("Counted", Holds.DAY),
    Column("Address", Holds.ADDRESS),
)
ROW: tuple[Cell, ...] = (
    "cool-kids",
    "Cool Kids",
    "One.\nTwo.",
    12,
    Fraction(6996, 10_000),
    date(2026, 3, 9),
    "https://example.org/a?b=1&c=2",
)
HIDDEN: tuple[Cell, ...] = ("ali", "ALI", None, "*", "*", None, None)


def sheet(*rows: tuple[Cell, ...], title: str = "Methods") -> Spreadsheet:
    """Return a sheet with a column of every kind."""
    return Spreadsheet("methods", title, "A row for each method.", COLUMNS, rows)


def book(*sheets: Spreadsheet, title: str = "Harjula: methods") -> Workbook:
    """Return a workbook of 1 June 2026."""
    facts = (("Organisation", "Harjula"), ("Marks", "An asterisk is a hidden number."), ("Marks", "A dash is none."))
    return Workbook("interventions", title, "About", facts, date(2026, 6, 1), sheets or (sheet(ROW, HIDDEN),))
