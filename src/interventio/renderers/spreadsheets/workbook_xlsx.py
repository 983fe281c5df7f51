"""Sheets of rows as one Excel workbook. Needs the extra `excel`; nothing from the data becomes a formula."""

from __future__ import annotations  # xlsxwriter is imported only where a workbook is made

import io
from datetime import UTC, date, datetime, time
from fractions import Fraction
from typing import TYPE_CHECKING

from interventio.renderers.extras import MissingExtraError
from interventio.renderers.fit_text import fit
from interventio.renderers.spreadsheets.whole_percent import whole_percent
from interventio.renderers.spreadsheets.xlsx_looks import Looks, looks_of, width_of
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet

if TYPE_CHECKING:
    from xlsxwriter import Workbook as Book
    from xlsxwriter.worksheet import Worksheet

    from interventio.views.downloads.workbook import Workbook
    from interventio.views.rows.spreadsheet import Cell

LONGEST_TEXT = 32_767
"""No cell of Excel holds more."""
LONGEST_ADDRESS = 2_079
"""No link of Excel is longer."""
LONGEST_NAME = 31
"""No name of a sheet is longer."""
FIRST_DAY = date(1900, 3, 1)
"""What is before it Excel counts wrongly or not at all."""
_UNFIT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_A4 = 9


def workbook_xlsx(workbook: Workbook) -> bytes:
    """Return a workbook: a sheet that says what it is, and one for each sheet of rows.

    Raises:
        MissingExtraError: xlsxwriter is not installed.

    """
    try:
        from xlsxwriter import Workbook as Book  # noqa: PLC0415 - heavy, and an extra
    except ImportError:
        raise MissingExtraError("excel", "xlsx") from None
    stream = io.BytesIO()
    plain = {"strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}
    book = Book(stream, {"in_memory": True, **plain})
    book.set_properties({"title": _text(workbook.title), "created": datetime.combine(workbook.as_of, time(), UTC)})
    looks = looks_of(book)
    _add_facts(book, workbook, looks)
    for sheet in workbook.sheets:
        _add_rows(book, sheet, looks)
    book.close()
    return stream.getvalue()


def _add_facts(book: Book, workbook: Workbook, looks: Looks) -> None:
    page = _page(book, workbook.heading)
    page.set_column(0, 0, 24)
    page.set_column(1, 1, 100)
    page.write_string(0, 0, _text(workbook.title), looks.title)
    before = ""
    for row, (label, words) in enumerate(workbook.facts, start=2):
        if label != before:
            page.write_string(row, 0, _text(label), looks.head)
        page.write_string(row, 1, _text(words), looks.text)
        before = label


def _add_rows(book: Book, sheet: Spreadsheet, looks: Looks) -> None:
    page = _page(book, sheet.title)
    page.freeze_panes(1, 2)
    page.repeat_rows(0)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, width_of(column.holds))
        page.write_string(0, place, _text(column.heading), looks.head)
    for number, row in enumerate(sheet.rows, start=1):
        for place, (column, cell) in enumerate(zip(sheet.columns, row, strict=True)):
            _write(page, (number, place), column, cell, looks)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)


def _page(book: Book, title: str) -> Worksheet:
    page = book.add_worksheet(_text(title).translate(_UNFIT_IN_NAMES).strip()[:LONGEST_NAME])
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.set_footer("&L&A&R&P / &N")
    return page


def _write(page: Worksheet, at: tuple[int, int], column: Column, cell: Cell, looks: Looks) -> None:
    look = looks.of(column.holds)
    match cell:
        case None | "":
            pass
        case Fraction():
            page.write_number(*at, whole_percent(cell) / 100, look)
        case int():
            page.write_number(*at, cell, look)
        case date() if cell >= FIRST_DAY:
            page.write_datetime(*at, datetime.combine(cell, time()), look)
        case date():
            page.write_string(*at, cell.isoformat(), look)
        case str() if column.holds is Holds.ADDRESS and len(cell) <= LONGEST_ADDRESS:
            page.write_url(*at, _text(cell), look)
        case str():
            page.write_string(*at, _text(cell), look)


def _text(words: str) -> str:
    return fit(words)[:LONGEST_TEXT]
