from datetime import date

import pytest

from support.found import Told, found

SPRING = "data/trainings/spring.yaml"
HEAD = "intervention: cool-kids, "


def spring(fields: str, *lines: str) -> str:
    participants = ", ".join(f"{{team: harju, {line}}}" for line in lines)
    return f"training spring: {{{HEAD}{fields}, participants: [{participants}]}}"


def nurses(counts: str) -> str:
    return f"occupation: nurse, {counts}"


def psychologists(counts: str) -> str:
    return f"occupation: psychologist, {counts}"


HELD = "status: held, days: [2026-09-01]"


@pytest.mark.parametrize(
    "counts",
    ["booked: 9, attended: 4", "booked: 5", "attended: 5"],
    ids=["booked above but fewer came", "booked, and nobody knows who came", "exactly as many"],
)
def test_a_held_round_has_room_for_those_who_came(counts: str) -> None:
    assert found("TRA001", spring(f"{HELD}, seats: 5", nurses(counts))) == []


def test_more_book_or_come_than_there_are_seats() -> None:
    told = [Told(f"{SPRING} seats")]
    assert found("TRA001", spring("seats: 5", nurses("booked: 3"), psychologists("booked: 3"))) == told
    assert found("TRA001", spring(f"{HELD}, seats: 5", nurses("attended: 6"), psychologists("booked: 1"))) == told
    assert found("TRA001", spring("note: no seats told", nurses("booked: 60"))) == []


def test_stages_are_out_of_order() -> None:
    assert found("TRA003", spring(HELD, nurses("booked: 2, attended: 3, completed: 3, certified: 3"))) == []
    assert found("TRA003", spring(HELD, nurses("completed: 3, certified: 4"), psychologists("attended: 1"))) == [
        Told(
            f"{SPRING} participants.0.certified",
            {"later": "certified", "earlier": "completed"},
            see=(f"{SPRING} participants.0.completed",),
        )
    ]
    assert found("TRA003", spring(HELD, nurses("attended: 3, certified: 4")))[0].facts == {
        "later": "certified",
        "earlier": "attended",
    }


def test_a_held_round_lies_ahead() -> None:
    assert found("TRA004", spring("status: held, days: [2026-11-21, 2026-11-22]")) == []
    assert found("TRA004", spring("status: held, days: [2026-11-22, 2026-11-23]")) == [
        Told(f"{SPRING} days.1", {"day": date(2026, 11, 23)}, see=(f"{SPRING} status",))
    ]
    assert found("TRA004", spring("status: planned, days: [2026-11-23]")) == []


def test_the_days_of_a_planned_round_have_passed() -> None:
    assert found("TRA005", spring("status: planned, days: [2026-11-20, 2026-11-22]")) == []
    assert found("TRA005", spring("status: planned, days: [2026-11-20, 2026-11-21]")) == [
        Told(f"{SPRING} status", {"day": date(2026, 11, 21)})
    ]
    assert found("TRA005", spring("status: cancelled, days: [2026-11-20]")) == []


def test_days_are_out_of_order_or_doubled() -> None:
    assert found("TRA006", spring("days: [2027-02-02, 2027-02-01, 2027-02-01, 2027-02-03]")) == [
        Told(f"{SPRING} days.1", {"day": date(2027, 2, 1)}, see=(f"{SPRING} days.0",)),
        Told(f"{SPRING} days.2", {"day": date(2027, 2, 1)}, see=(f"{SPRING} days.1",)),
    ]


def test_a_round_is_to_be_completed_before_its_last_day() -> None:
    assert found("TRA007", spring("days: [2027-02-01, 2027-02-02], complete_by: 2027-02-02")) == []
    assert found("TRA007", spring("days: [2027-02-01, 2027-02-02], complete_by: 2027-02-01")) == [
        Told(f"{SPRING} complete_by", {"day": date(2027, 2, 1)})
    ]


def test_an_occupation_of_a_team_stands_twice() -> None:
    twice = spring(
        "seats: 9", nurses("booked: 1"), psychologists("booked: 1"), nurses("booked: 2"), nurses("booked: 3")
    )
    facts = {"team": "harju", "occupation": "nurse"}
    assert found("TRA012", twice) == [
        Told(f"{SPRING} participants.2.team", facts, see=(f"{SPRING} participants.0.team",)),
        Told(f"{SPRING} participants.3.team", facts, see=(f"{SPRING} participants.0.team",)),
    ]


def test_people_took_part_in_a_cancelled_round() -> None:
    lines = nurses("booked: 4, attended: 0"), psychologists("booked: 2, completed: 1")
    assert found("TRA014", spring("status: cancelled", *lines)) == [
        Told(f"{SPRING} participants.1.completed", see=(f"{SPRING} status",))
    ]
    assert found("TRA014", spring(HELD, *lines)) == []
