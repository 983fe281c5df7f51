"""Workbooks, read back by another library and looked through as the files that they consist of."""

import io
import re
import sys
from datetime import date, datetime
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook as Read
from openpyxl.worksheet.worksheet import Worksheet

from interventio.renderers.extras import MissingExtraError
from interventio.renderers.spreadsheets.workbook_xlsx import LONGEST_TEXT, workbook_xlsx
from support.reworded import HOSTILE
from support.sheets import COLUMNS, HIDDEN, ROW, book, sheet


def read(content: bytes) -> Read:
    return openpyxl.load_workbook(io.BytesIO(content))


def page(content: bytes, title: str = "Methods") -> Worksheet:
    found = read(content)[title]
    assert isinstance(found, Worksheet)
    return found


def parts(content: bytes) -> dict[str, str]:
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_numbers_are_numbers_days_are_days_and_hidden_is_a_mark() -> None:
    rows = [[cell.value for cell in row] for row in page(workbook_xlsx(book())).iter_rows()]
    assert rows == [
        ["Id", "Name", "Text", "Trained", "Coverage, %", "Counted", "Address"],
        ["cool-kids", "Cool Kids", "One.\nTwo.", 12, 0.69, datetime(2026, 3, 9), "https://example.org/a?b=1&c=2"],  # noqa: DTZ001 - Excel knows no zones
        ["ali", "ALI", None, "*", "*", None, None],
    ]


def test_cells_look_like_what_they_hold() -> None:
    found = page(workbook_xlsx(book()))
    assert [cell.number_format for cell in found[2]] == [
        "General",
        "General",
        "General",
        "0",
        "0 %",
        "yyyy-mm-dd",
        "General",
    ]
    assert [cell.alignment.wrap_text for cell in found[2]] == [True, True, True, None, None, None, True]
    assert [cell.font.bold for cell in found[1]] == [True] * len(COLUMNS)
    assert found["G2"].hyperlink is not None
    assert found["G2"].hyperlink.target == "https://example.org/a?b=1&c=2"


def test_a_sheet_stands_still_filters_and_prints_across_a_page() -> None:
    found = page(workbook_xlsx(book()))
    assert (found.freeze_panes, found.auto_filter.ref, found.print_title_rows) == ("C2", "A1:G3", "$1:$1")
    assert (found.page_setup.orientation, found.page_setup.fitToWidth, found.page_setup.fitToHeight) == (
        "landscape",
        None,  # 1, which is left out
        0,
    )
    assert found.page_setup.paperSize == 9


def test_the_first_sheet_says_what_it_is() -> None:
    rows = [[cell.value for cell in row] for row in page(workbook_xlsx(book()), "About").iter_rows()]
    assert rows == [
        ["Harjula: methods", None],
        [None, None],
        ["Organisation", "Harjula"],
        ["Marks", "An asterisk is a hidden number."],
        [None, "A dash is none."],
    ]


def test_the_properties_name_nobody_and_the_day_is_that_of_the_data() -> None:
    properties = read(workbook_xlsx(book())).properties
    assert (properties.title, properties.creator, properties.lastModifiedBy) == ("Harjula: methods", None, None)
    assert properties.created == datetime(2026, 6, 1)  # noqa: DTZ001 - Excel knows no zones


def test_no_words_become_formulas_links_or_numbers() -> None:
    words = (*HOSTILE, "+1", "-1", "@SUM(A1)", "{=1+1}", "12", "1e5", "https://example.org", "mailto:a@example.org")
    content = workbook_xlsx(book(sheet(*((word, *(word,) * 5, None) for word in words)), title="=1+1"))
    cells = [cell for row in page(content).iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert len(cells) == 6 * len(words)
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell for cell in cells if cell.hyperlink] == []
    assert [name for name, text in parts(content).items() if "<f>" in text] == []


def test_a_link_too_long_for_excel_is_words() -> None:
    address = f"https://example.org/{'a' * 3000}"
    found = page(workbook_xlsx(book(sheet((*ROW[:6], address)))))
    assert (found["G2"].value, found["G2"].hyperlink) == (address, None)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1850, 1, 1), date(1900, 2, 28)])
def test_a_day_too_early_for_excel_is_words(day: date) -> None:
    cell = page(workbook_xlsx(book(sheet((*ROW[:5], day, None)))))["F2"]
    assert (cell.value, cell.data_type) == (day.isoformat(), "s")


def test_words_too_long_for_excel_are_cut() -> None:
    value = page(workbook_xlsx(book(sheet(("a" * 40_000, *ROW[1:])))))["A2"].value
    assert value == "a" * LONGEST_TEXT


@pytest.mark.parametrize("title", ["[a]: b*c? d/e\\f", "'Methods'", "A title that is longer than Excel's thirty-one"])
def test_a_title_becomes_a_name_that_excel_takes(title: str) -> None:
    name = read(workbook_xlsx(book(sheet(ROW, title=title)))).sheetnames[1]
    assert 0 < len(name) <= 31
    assert not re.search(r"[\[\]:*?/\\]|^'|'$", name)


def test_nothing_is_kept_out_of_sight() -> None:
    content = workbook_xlsx(book())
    found = read(content)
    assert [one.sheet_state for one in found.worksheets] == ["visible", "visible"]
    for one in found.worksheets:
        assert [column for column in one.column_dimensions.values() if column.hidden] == []
        assert [row for row in one.row_dimensions.values() if row.hidden] == []
        assert [cell for row in one.iter_rows() for cell in row if cell.comment] == []
    assert {*found.defined_names} == set()
    assert not any("comments" in name or "custom" in name or "macro" in name.lower() for name in parts(content))


def test_the_same_sheets_are_the_same_bytes() -> None:
    assert workbook_xlsx(book(sheet(ROW, HIDDEN))) == workbook_xlsx(book(sheet(ROW, HIDDEN)))


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtraError) as caught:
        workbook_xlsx(book())
    assert (caught.value.extra, caught.value.what) == ("excel", "xlsx")
