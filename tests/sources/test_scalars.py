"""What scalars without quotation marks mean, after the core schema of YAML 1.2."""

from math import isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.sources.document import Document
from interventio.sources.reader import document_of
from interventio.sources.scalars import Reading, Scalar, composed, plain_value, tag_of

NOTHING = ["~", "null", "Null", "NULL"]
TRUE = ["true", "True", "TRUE"]
FALSE = ["false", "False", "FALSE"]
INTEGERS = {
    "0": 0, "-0": 0, "12": 12, "+12": 12, "-12": -12, "010": 10, "0147": 147, "0o14": 12, "0x1F": 31,
    "9" * 18: 10**18 - 1, "0o" + "7" * 20: 8**20 - 1, "0x" + "f" * 15: 16**15 - 1,
}  # fmt: skip
FLOATS = {
    "1.5": 1.5, "-1.5": -1.5, "1.": 1.0, ".5": 0.5, "1e3": 1000.0, "12e-1": 1.2,
    ".inf": float("inf"), "-.INF": float("-inf"),
}  # fmt: skip
TEXTS = [
    "no", "yes", "on", "off", "y", "n", "No", "ON", "tRUE", "nULL", "truely", "nullable", "nan", "inf", ".infinity",
    "12:30", "190:20:30", "1_000", "0b1", "0b_", "0x_", "0o8", "0xg", "-0x1", "+0o7", "1,5", "1 000", "5kg", "70%",
    "1.5.0", "1..5", ".", "+", "-", "--", "-.", "e5", ".e5", "1e", "1e+", "1e1234", "1e999", "٣", "１２", "<<", "=",
    "2026-02-30", "2026-03-09", "0000-00-00", "2001-12-14T25:00:00Z", "2001-12-14t21:59:43+99:99",
    "9" * 19, "-" + "9" * 19, "9" * 5000, "0x" + "f" * 5000, "1:" * 5000 + "1", "1" * 25 + ".0",
]  # fmt: skip


def read_plain(written: str) -> Scalar | object:
    document = document_of("x.yaml", f"a: {written}\n".encode())
    assert isinstance(document, Document), document
    return document.value["a"]


@pytest.mark.parametrize("written", ["", *NOTHING])
def test_nothing(written: str) -> None:
    assert plain_value(written) is read_plain(written) is None


@pytest.mark.parametrize("written", [*TRUE, *FALSE])
def test_truth(written: str) -> None:
    assert plain_value(written) is read_plain(written) is (written in TRUE)


@pytest.mark.parametrize(("written", "number"), [*INTEGERS.items(), *FLOATS.items()])
def test_numbers(written: str, number: float) -> None:
    assert repr(plain_value(written)) == repr(read_plain(written)) == repr(number)


@pytest.mark.parametrize("written", [".nan", ".NaN", ".NAN"])
def test_no_number(written: str) -> None:
    value = plain_value(written)
    assert isinstance(value, float)
    assert isnan(value)


@pytest.mark.parametrize("written", TEXTS, ids=lambda written: written[:20])
def test_text(written: str) -> None:
    assert plain_value(written) == written


@pytest.mark.parametrize("written", [*NOTHING, *TRUE, *INTEGERS, *FLOATS])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_what_stands_in_quotation_marks_is_text(written: str, quote: str) -> None:
    assert read_plain(f"{quote}{written}{quote}") == written


@given(st.text(max_size=30))
def test_a_scalar_means_itself_or_a_number_or_a_constant(written: str) -> None:
    value = plain_value(written)
    assert value == composed(written) if isinstance(value, str) else written.isascii()


@given(st.integers(1 - 10**18, 10**18 - 1))
def test_an_integer_reads_back(number: int) -> None:
    assert plain_value(str(number)) == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_reads_back(number: float) -> None:
    assert repr(plain_value(repr(number))) == repr(number)


def test_texts_and_names_are_composed() -> None:
    document = document_of("x.yaml", "Ka\u0308vely: 'a\u0308'\n".encode())
    assert isinstance(document, Document)
    assert document.value == {"K\u00e4vely": "\u00e4"}


def test_a_tag_carries_the_value_and_is_empty_as_text() -> None:
    tags = [tag_of(str, "12", (True, False)), tag_of(str, "12", (False, True))]
    assert [(tag, tag.value) for tag in tags if isinstance(tag, Reading)] == [("", 12), ("", "12")]


@pytest.mark.parametrize("written", [None, "fi:Moi", "-item", "\u00a0x", "x" * 20_001])
def test_what_has_to_be_looked_at_first_carries_nothing(written: str | None) -> None:
    tag = tag_of(str, written, (True, False))
    assert (tag, isinstance(tag, Reading)) == ("", False)
