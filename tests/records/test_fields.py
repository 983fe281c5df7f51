from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from interventio.records.fields import Address, Id, Percentage

PERCENTAGE: TypeAdapter[Fraction] = TypeAdapter(Percentage)
ADDRESS: TypeAdapter[str] = TypeAdapter(Address)
ID: TypeAdapter[str] = TypeAdapter(Id)


@pytest.mark.parametrize(
    ("written", "share"),
    [
        (70, Fraction(7, 10)),
        ("70 %", Fraction(7, 10)),
        ("72,5 %", Fraction(29, 40)),
        (72.5, Fraction(29, 40)),
        (69.96, Fraction(6996, 10000)),
        (0, Fraction(0)),
        (100, Fraction(1)),
    ],
)
def test_a_percentage_is_exact(written: object, share: Fraction) -> None:
    assert PERCENTAGE.validate_python(written) == share


@given(st.decimals(0, 100, places=6))
def test_a_percentage_is_written_as_it_can_be_read(percent: Decimal) -> None:
    share = Fraction(percent) / 100
    assert PERCENTAGE.validate_python(PERCENTAGE.dump_python(share, mode="json")) == share


@pytest.mark.parametrize(("share", "written"), [(Fraction(1), "100"), (Fraction(29, 40), "72.5"), (Fraction(0), "0")])
def test_a_percentage_is_written_as_short_as_it_can_be(share: Fraction, written: str) -> None:
    assert PERCENTAGE.dump_python(share, mode="json") == written


@pytest.mark.parametrize("written", [-1, 101, "100.01", "seventy", True, None, [], "7 0", float("nan")])
def test_what_is_no_percentage_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        PERCENTAGE.validate_python(written)


@pytest.mark.parametrize("written", ["https://thl.fi", "http://www.thl.fi/a?b=c#d", "https://thl.fi:443/ä"])
def test_web_addresses(written: str) -> None:
    assert ADDRESS.validate_python(written) == written


@pytest.mark.parametrize(
    "written",
    ["javascript:alert(1)", "https://", "ftp://thl.fi", "https://user@thl.fi", "https://thl.fi/ x", "https://thl"],
)
def test_what_is_no_web_address_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        ADDRESS.validate_python(written)


@given(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).filter(lambda text: len(text) <= 60 and text.isascii()))
def test_ids(written: str) -> None:
    assert ID.validate_python(written) == written


@pytest.mark.parametrize("written", ["", "-a", "a-", "a--b", "A", "ä", "a b", "a\n", "x" * 61, "a_b"])
def test_what_is_no_id_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        ID.validate_python(written)
