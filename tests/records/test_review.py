from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.records.review import due_day


@pytest.mark.parametrize(
    ("last", "months", "due"),
    [
        (date(2026, 1, 15), 12, date(2027, 1, 15)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_a_review_is_due_on_the_same_day_of_a_later_month(last: date, months: int, due: date) -> None:
    assert due_day(last, months) == due


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 1188))
def test_more_months_are_never_due_earlier(last: date, months: int) -> None:
    assert last < due_day(last, months) <= due_day(last, months + 1)
