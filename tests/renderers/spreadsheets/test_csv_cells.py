import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.spreadsheets.csv_cells import csv_encoding, csv_text, safe_cell


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1", "＋1", "－1", "＠A"])
def test_what_looks_like_a_formula_is_words(formula: str) -> None:
    assert safe_cell(formula) == f"'{formula}"


@pytest.mark.parametrize("cell", ["", "*", "–", "a=1", "5–12", "'=1"])
def test_what_looks_like_none_stays(cell: str) -> None:
    assert safe_cell(cell) == cell


def test_what_no_file_should_carry_is_taken_out() -> None:
    assert safe_cell("\r=1\x00") == "\ufffd=1\ufffd"


def test_each_language_parts_cells_as_its_spreadsheets_do() -> None:
    rows = [["Nimi", "Ikä"], ["A;B", "C,D"]]
    assert csv_text(rows, "fi") == 'Nimi;Ikä\r\n"A;B";C,D\r\n'
    assert csv_text(rows, "sv") == 'Nimi;Ikä\r\n"A;B";C,D\r\n'
    assert csv_text(rows, "en") == 'Nimi,Ikä\r\nA;B,"C,D"\r\n'
    assert [csv_encoding(language) for language in ("fi", "sv", "en")] == ["utf-8-sig", "utf-8-sig", "utf-8"]


def test_a_number_below_zero_stays_a_number() -> None:
    assert csv_text([["Change", "-1"], [-1, 3]], "en") == "Change,'-1\r\n-1,3\r\n"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=4), min_size=1, max_size=5), st.sampled_from(["fi", "en"]))
def test_what_is_written_can_be_read_and_is_no_formula(rows: list[list[str]], language: str) -> None:
    text = csv_text(rows, language)
    read = [*csv.reader(io.StringIO(text, newline=""), delimiter="," if language == "en" else ";")]
    assert read == [[safe_cell(cell) for cell in row] for row in rows]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for row in read for cell in row)
