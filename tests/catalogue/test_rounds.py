"""When training rounds are held, and what stands of them on a day."""

from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import done_day, rounds_held, rounds_in_order, rounds_to_come, state_on
from interventio.records.training_round import RoundState
from support.build import catalogue, training

FEBRUARY = training("february", days=["2026-02-11", "2026-02-10"], complete_by="2026-05-31")
SEPTEMBER = training("september", status="planned", days=["2026-09-01"])
OVERDUE = training("overdue", status="planned", days=["2026-04-01"])
CANCELLED = training("cancelled", status="cancelled", days=["2026-10-01"])


def ids(day: str) -> tuple[list[str], list[str]]:
    found: Catalogue = catalogue(FEBRUARY, SEPTEMBER, OVERDUE, CANCELLED, day=day)
    return [one.id for one in rounds_to_come(found)], [one.id for one in rounds_held(found)]


def test_a_round_is_to_come_until_its_last_day_and_held_from_then_on() -> None:
    assert ids("2026-02-10") == (["february", "overdue", "september"], [])
    assert ids("2026-02-11") == (["overdue", "september"], ["february"])
    assert ids("2026-09-01") == (["september"], ["february"])
    assert ids("2026-09-02") == ([], ["february"])


def test_a_round_that_was_held_since_is_planned_on_an_earlier_day() -> None:
    assert state_on(FEBRUARY, date(2026, 1, 1)) is RoundState.PLANNED
    assert state_on(CANCELLED, date(2026, 1, 1)) is RoundState.CANCELLED


def test_a_round_is_completed_when_what_follows_is_done_too() -> None:
    assert done_day(FEBRUARY) == date(2026, 5, 31)
    assert done_day(training(days=["2026-02-10"], complete_by="2026-02-01")) == date(2026, 2, 10)


def test_rounds_stand_in_the_order_of_their_first_days() -> None:
    found = rounds_in_order(catalogue(SEPTEMBER, CANCELLED, FEBRUARY, OVERDUE))
    assert [one.id for one in found] == ["february", "overdue", "september", "cancelled"]
