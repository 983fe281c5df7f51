from datetime import date

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.bookings import Booking, coming_rounds
from interventio.measures.cell import cells_of
from interventio.measures.rule import rule_of
from interventio.records.training_round import TrainingRound
from support.build import booked, catalogue, intervention, settings, team

NURSES = ("harju", "nurse")
PLACE = ("harju", "cool-kids", "nurse")


def county(*rounds: TrainingRound) -> Catalogue:
    """Return a county in which on the first of June six of ten nurses are trained."""
    return catalogue(
        settings(["cool-kids"]),
        intervention("cool-kids"),
        team(delivers=["cool-kids"], staff={"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}}),
        *rounds,
    )


def coming(*rounds: TrainingRound) -> list[tuple[str, int, tuple[Booking, ...], int]]:
    found = county(*rounds)
    cells = cells_of(found, rule_of(found))
    return [(one.round.id, one.month, one.bookings, one.unknown) for one in coming_rounds(found, cells, found.day, 12)]


def test_a_round_counts_from_the_month_in_which_all_of_it_is_done() -> None:
    first = booked("a", days=["2026-08-20", "2026-09-03"], seats={NURSES: 2})
    second = booked("b", days=["2026-07-01"], complete_by="2026-12-31", seats={NURSES: 1})
    assert coming(second, first) == [
        ("a", 3, (Booking(PLACE, 3, 2),), 0),
        ("b", 6, (Booking(PLACE, 6, 1),), 0),
    ]


def test_a_round_of_this_month_counts_from_the_next() -> None:
    assert coming(booked(days=["2026-06-01"], seats={NURSES: 2})) == [("autumn", 1, (Booking(PLACE, 1, 2),), 0)]


@pytest.mark.parametrize(
    "other",
    [
        booked(status="held"),
        booked(status="cancelled"),
        booked(purpose="refresher"),
        booked(purpose="mentor"),
        booked(of="icdp"),
        booked(days=["2026-05-31"]),
        booked(days=["2027-07-01"]),
    ],
    ids=["held", "cancelled", "refresher", "mentor", "another method", "past", "after the plan"],
)
def test_other_rounds_are_left_out(other: TrainingRound) -> None:
    assert coming(other) == []


def test_a_first_assessment_counts() -> None:
    assert [id_ for id_, *_ in coming(booked(purpose="first-assessment"))] == ["autumn"]


def test_bookings_of_nobody_knows_how_many_or_whom_are_told() -> None:
    unknown = [
        {"team": "harju", "occupation": "nurse"},
        {"team": "harju", "occupation": "psychologist", "booked": 2},
        {"team": "ranta", "occupation": "nurse", "booked": 2},
    ]
    assert coming(booked(participants=unknown)) == [("autumn", 3, (), 3)]


def test_the_day_is_that_of_the_catalogue() -> None:
    assert county().day == date(2026, 6, 1)
