from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.risk_register import LEAST, Band, band_of, register_of, standing_of
from support.build import catalogue, risk

DAY = date(2026, 6, 1)
degrees = st.integers(1, 5)


def weighing(day: str, likelihood: int, impact: int) -> dict[str, object]:
    return {"date": day, "likelihood": likelihood, "impact": impact}


def test_a_risk_is_as_large_as_its_latest_weighing_on_the_day() -> None:
    later = [weighing("2026-07-01", 5, 5), weighing("2026-02-01", 4, 3), weighing("2026-01-01", 2, 3)]
    one = standing_of(risk(weighings=later), DAY, 12)
    assert (one.size, one.change) == (12, 6)


def test_what_nobody_has_weighed_has_no_size() -> None:
    one = standing_of(risk(), DAY, 12)
    assert (one.size, one.change, one.open, one.review_due) == (None, None, (), None)


def test_what_is_open_stands_by_its_date_and_what_is_late_is_overdue() -> None:
    measures: list[dict[str, object]] = [
        {"what": "undated"},
        {"what": "next", "due": "2026-08-01"},
        {"what": "late", "due": "2026-05-31"},
        {"what": "today", "due": "2026-06-01"},
        {"what": "done", "done": "2026-06-01"},
        {"what": "tomorrow", "done": "2026-06-02", "due": "2026-06-02"},
    ]
    one = standing_of(risk(measures=measures), DAY, 12)
    assert [measure.what["und"] for measure in one.open] == ["late", "today", "tomorrow", "next", "undated"]
    assert [measure.what["und"] for measure in one.overdue] == ["late"]


@pytest.mark.parametrize(("status", "due"), [("open", date(2026, 7, 9)), ("closed", None)])
def test_a_review_is_due_until_the_risk_is_closed(status: str, due: date | None) -> None:
    review = {"last_reviewed": "2026-01-09", "by": "Leaders", "every": "6 months"}
    one = standing_of(risk(status=status, review=review, measures=[{"what": "w"}]), DAY, 12)
    assert (one.review_due, len(one.open)) == (due, 1 if due else 0)


def test_the_largest_stands_first_and_the_closed_ones_last() -> None:
    records = (
        risk("a"),
        risk("b", weighings=[weighing("2026-01-01", 2, 2)]),
        risk("c", status="closed", weighings=[weighing("2026-01-01", 5, 5)]),
        risk("d", weighings=[weighing("2026-01-01", 3, 2)]),
        risk("e", weighings=[weighing("2026-01-01", 2, 3)]),
    )
    assert [one.risk.id for one in register_of(catalogue(*records))] == ["d", "e", "b", "a", "c"]


@given(degrees, degrees, degrees, degrees)
def test_more_likely_and_graver_is_never_in_a_lower_band(a: int, b: int, more: int, graver: int) -> None:
    order = list(Band)
    here, there = band_of(a * b), band_of(max(a, more) * max(b, graver))
    assert order.index(here) <= order.index(there)
    assert a * b >= LEAST[here]
