from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.languages import formats
from interventio.languages.language import Language

FI, SV, EN = Language

shares = st.fractions(0, 1)


@pytest.mark.parametrize(("language", "written"), [(FI, "9.3.2026"), (SV, "9 mars 2026"), (EN, "9 Mar 2026")])
def test_a_day_is_written_as_each_language_writes_it(language: Language, written: str) -> None:
    assert formats.day(date(2026, 3, 9), language) == written


@pytest.mark.parametrize(
    ("language", "written", "short"),
    [(FI, "maaliskuu 2026", "3/2026"), (SV, "mars 2026", "3/2026"), (EN, "March 2026", "Mar 2026")],
)
def test_a_month_is_written_as_each_language_writes_it(language: Language, written: str, short: str) -> None:
    day = date(2026, 3, 9)
    assert (formats.month(day, language), formats.short_month(day, language)) == (written, short)


@pytest.mark.parametrize(
    ("share", "language", "written"),
    [
        (Fraction(7, 10), FI, "70\xa0%"),
        (Fraction(7, 10), SV, "70\xa0%"),
        (Fraction(7, 10), EN, "70%"),
        (Fraction(6996, 10_000), EN, "69%"),
        (Fraction(0), EN, "0%"),
        (Fraction(1, 1000), EN, "0%"),
        (Fraction(999, 1000), EN, "99%"),
        (Fraction(1), EN, "100%"),
    ],
)
def test_a_share_is_rounded_down(share: Fraction, language: Language, written: str) -> None:
    assert formats.percent(share, language) == written


@given(shares, st.integers(0, 100))
def test_a_share_below_the_target_never_prints_as_the_target(share: Fraction, target: int) -> None:
    printed = int(formats.percent(share, EN).removesuffix("%"))
    assert (printed >= target) == (share >= Fraction(target, 100))


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        (Fraction(1, 2), 1, "0,5"),
        (Fraction(2), 1, "2"),
        (Fraction(1, 3), 2, "0,33"),
        (Fraction(5, 100), 1, "0,1"),
        (Fraction(-3, 2), 1, "-1,5"),
        (Fraction(-1, 100), 1, "0"),
        (Fraction(1234, 10), 0, "123"),
        (Fraction(5, 2), 0, "3"),
    ],
)
def test_a_decimal_number_has_no_more_digits_than_it_needs(value: Fraction, digits: int, written: str) -> None:
    assert formats.decimal(value, FI, digits) == written
    assert formats.decimal(value, EN, digits) == written.replace(",", ".")


@given(st.fractions(-1000, 1000), st.integers(0, 3))
def test_a_decimal_number_is_off_by_half_a_digit_at_most(value: Fraction, digits: int) -> None:
    assert abs(Fraction(formats.decimal(value, EN, digits)) - value) <= Fraction(1, 2 * 10**digits)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ((), ""),
        (("yksi",), "yksi"),
        (("yksi", "kaksi"), "yksi ja kaksi"),
        (("yksi", "kaksi", "kolme"), "yksi, kaksi ja kolme"),
    ],
)
def test_a_list_ends_with_and(words: tuple[str, ...], written: str) -> None:
    assert formats.listing(words, FI) == written
    assert formats.listing(words, SV) == written.replace(" ja ", " och ")
    assert formats.listing(words, EN) == written.replace(" ja ", " and ")
