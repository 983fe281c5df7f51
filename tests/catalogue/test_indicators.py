"""Indicators: how far they have come, and when they are to be read again."""

from datetime import date
from fractions import Fraction

import pytest

from interventio.catalogue.indicators import IndicatorState, indicator_state, is_overdue
from interventio.records.competence_levels import Indicator

DAY = date(2026, 11, 28)


def state(**fields: object) -> IndicatorState:
    plain = {"id": "wait", "name": "Days", "baseline": {"date": "2025-01-31", "value": 20}}
    return indicator_state(Indicator.model_validate(plain | fields), DAY)


def test_the_newest_reading_up_to_the_day_counts_whatever_their_order() -> None:
    readings = [
        {"date": day, "value": value} for day, value in (("2026-06-30", 14), ("2025-06-30", 17), ("2027-01-01", 1))
    ]
    found = state(readings=readings, better="lower", target={"value": 8}, every="6 months")
    assert found.latest
    assert (found.latest.value, found.way, found.is_reached, found.due) == (
        Fraction(14),
        Fraction(1, 2),
        False,
        date(2026, 12, 30),
    )


def test_the_baseline_stands_in_until_it_is_read() -> None:
    found = state(target={"value": 10}, every="1 year", better="lower")
    assert (found.latest, found.way, found.due) == (None, Fraction(0), date(2026, 1, 31))
    assert is_overdue(found, DAY)


@pytest.mark.parametrize(
    ("better", "target", "is_reached"),
    [("higher", 20, True), ("higher", 21, False), ("lower", 20, True), ("lower", 19, False)],
)
def test_a_target_is_reached_at_its_value_exactly(better: str, target: int, is_reached: bool) -> None:  # noqa: FBT001
    assert state(better=better, target={"value": target}).is_reached is is_reached


def test_nothing_is_told_of_what_nobody_has_said() -> None:
    found = state(baseline=None, target={"value": 3}, every="6 months")
    assert (found.latest, found.due, found.is_reached, found.way) == (None, None, None, None)
    assert not is_overdue(found, DAY)
    assert state(target={"value": 20}).way is None


def test_it_is_in_time_on_the_day_itself() -> None:
    found = state(baseline={"date": "2026-05-28", "value": 1}, every="6 months")
    assert (found.due, is_overdue(found, DAY)) == (DAY, False)
