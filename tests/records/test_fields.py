from datetime import time
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from interventio.records.fields import Address, Amount, ClockTime, Fingerprint, Id, Percentage

PERCENTAGE: TypeAdapter[Fraction] = TypeAdapter(Percentage)
ADDRESS: TypeAdapter[str] = TypeAdapter(Address)
ID: TypeAdapter[str] = TypeAdapter(Id)
AMOUNT: TypeAdapter[Fraction] = TypeAdapter(Amount)
CLOCK: TypeAdapter[str] = TypeAdapter(ClockTime)
FINGERPRINT: TypeAdapter[str] = TypeAdapter(Fingerprint)


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


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        (12, Fraction(12)),
        (12.5, Fraction(25, 2)),
        (0.1, Fraction(1, 10)),
        ("12,5", Fraction(25, 2)),
        ("-3", Fraction(-3)),
        ("−0.25", Fraction(-1, 4)),
        ("999999999999.999999", Fraction(999999999999999999, 10**6)),
        (0, Fraction(0)),
    ],
)
def test_an_amount_is_exact(written: object, amount: Fraction) -> None:
    assert AMOUNT.validate_python(written) == amount


@given(st.decimals(-(10**11), 10**11, places=6))
def test_an_amount_is_written_as_it_can_be_read(number: Decimal) -> None:
    amount = Fraction(number)
    assert AMOUNT.validate_python(AMOUNT.dump_python(amount, mode="json")) == amount


@pytest.mark.parametrize(
    ("amount", "written"),
    [(Fraction(12), "12"), (Fraction(-1, 4), "-0.25"), (Fraction(0), "0"), (Fraction(1, 10**6), "0.000001")],
)
def test_an_amount_is_written_as_short_as_it_can_be(amount: Fraction, written: str) -> None:
    assert AMOUNT.dump_python(amount, mode="json") == written


@pytest.mark.parametrize(
    "written",
    ["", "many", "1 000", "1.2.3", "1.2345678", "1e3", "+1", "12.", ".5", "٣", True, None, [], float("nan"), 10**13],
)
def test_what_is_no_amount_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        AMOUNT.validate_python(written)


@given(st.times())
def test_a_time_of_day_is_hours_and_minutes(hour: time) -> None:
    assert CLOCK.validate_python(f"{hour:%H:%M}") == f"{hour:%H:%M}"


@pytest.mark.parametrize("written", ["9:00", "24:00", "12:60", "12.30", "12:30:00", "12:30\n", "١٢:٣٠", "", "noon"])
def test_what_is_no_time_of_day_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        CLOCK.validate_python(written)


@given(st.text("0123456789abcdef", min_size=12, max_size=12))
def test_fingerprints(written: str) -> None:
    assert FINGERPRINT.validate_python(written) == written


@pytest.mark.parametrize(
    "written", ["", "0123456789a", "0123456789abc", "0123456789AB", "0123456789ag", "0123456789ab\n"]
)
def test_what_is_no_fingerprint_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        FINGERPRINT.validate_python(written)
