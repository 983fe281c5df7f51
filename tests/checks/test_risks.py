from datetime import date

import pytest

from support.found import Told, found

AT = "data/risks/r.yaml"
GRAVE = "weighings: [{date: 2026-03-03, likelihood: 5, impact: 2}]"


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [("", True), ("status: occurred", True), ("status: closed, closed: 2026-01-01", False), (GRAVE, False)],
)
def test_a_risk_is_weighed_unless_it_is_closed(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} key:name", {"id": "r"})] if is_told else []
    assert found("RIS001", f"risk r: {{{fields}}}") == told


def test_weighings_stand_in_order_one_a_day() -> None:
    days = ("2026-02-01", "2026-02-01", "2026-01-01", "2026-03-01")
    weighings = ", ".join(f"{{date: {day}, likelihood: 1, impact: 1}}" for day in days)
    assert found("RIS002", f"risk r: {{weighings: [{weighings}]}}") == [
        Told(f"{AT} weighings.{n}.date", {"day": date.fromisoformat(days[n])}, see=(f"{AT} weighings.{n - 1}.date",))
        for n in (1, 2)
    ]


def test_a_weighing_of_today_is_made_and_one_of_tomorrow_is_not() -> None:
    weighings = ", ".join(f"{{date: {day}, likelihood: 1, impact: 1}}" for day in ("2026-11-22", "2026-11-23"))
    assert found("RIS003", f"risk r: {{weighings: [{weighings}]}}") == [
        Told(f"{AT} weighings.1.date", {"day": date(2026, 11, 23)})
    ]


@pytest.mark.parametrize(
    ("measure", "is_told"),
    [
        ("due: 2026-11-21", True),
        ("due: 2026-11-22", False),
        ("due: 2026-11-21, done: 2026-11-22", False),
        ("due: 2026-11-21, done: 2026-11-23", True),
    ],
)
def test_what_is_agreed_is_done_in_time(measure: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} measures.0.due", {"day": date(2026, 11, 21)})] if is_told else []
    assert found("RIS004", f"risk r: {{measures: [{{what: w, {measure}}}]}}") == told
    assert found("RIS004", f"risk r: {{status: closed, measures: [{{what: w, {measure}}}]}}") == []


def test_of_two_measures_in_the_same_words_the_one_that_is_late_is_told() -> None:
    same = "{what: w, due: 2026-01-01}"
    records = f"risk r: {{measures: [{same}, {{what: w, due: 2027-01-01}}, {same}]}}"
    assert [told.at for told in found("RIS004", records)] == [f"{AT} measures.0.due", f"{AT} measures.2.due"]


def test_nothing_is_done_tomorrow() -> None:
    records = "risk r: {measures: [{what: w, done: 2026-11-22}, {what: w, done: 2026-11-23}]}"
    assert found("RIS005", records) == [Told(f"{AT} measures.1.done", {"day": date(2026, 11, 23)})]


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        (GRAVE, True),
        (f"{GRAVE}, measures: [{{what: w, done: 2026-01-01}}]", True),
        (f"{GRAVE}, measures: [{{what: w}}]", False),
        (f"{GRAVE}, status: closed", False),
        ("weighings: [{date: 2026-03-03, likelihood: 3, impact: 3}]", False),
        ("weighings: [{date: 2026-11-23, likelihood: 5, impact: 5}]", False),
        ("", False),
    ],
)
def test_something_is_under_way_against_a_grave_risk(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} key:name", {"size": 10})] if is_told else []
    assert found("RIS006", f"risk r: {{{fields}}}") == told


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        ("status: closed", "status"),
        ("closed: 2026-01-01", "closed"),
        ("status: closed, closed: 2026-01-01", None),
        ("status: occurred", None),
    ],
)
def test_a_risk_is_closed_by_status_and_day(fields: str, at: str | None) -> None:
    assert found("RIS007", f"risk r: {{{fields}}}") == ([Told(f"{AT} {at}")] if at else [])


def test_what_is_to_be_done_has_a_day() -> None:
    records = "risk r: {measures: [{what: w}, {what: w, due: 2027-01-01}, {what: v, done: 2026-01-01}]}"
    assert found("RIS008", records) == [Told(f"{AT} measures.0.key:what")]


def test_a_closed_risk_is_not_looked_through_any_more() -> None:
    review = "review: {last_reviewed: 2020-01-01, by: b}"
    assert [told.at for told in found("FRE002", f"risk r: {{{review}}}")] == [f"{AT} review.last_reviewed"]
    assert found("FRE002", f"risk r: {{status: closed, {review}}}") == []
