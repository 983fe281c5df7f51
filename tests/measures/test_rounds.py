"""Training rounds in numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import TrueCountError
from interventio.measures.rounds import RoundNumbers, completion_rate, round_numbers, rounds_on
from interventio.records.training_round import TrainingRound
from support.build import catalogue, training

HELD = {
    "harju/nurse": {"booked": 8, "attended": 7, "completed": 6, "certified": 5},
    "ranta/nurse": {"booked": 4, "attended": 4, "completed": 2, "certified": 2},
}


def numbers(one: TrainingRound, day: str = "2026-06-01") -> RoundNumbers:
    return rounds_on(catalogue(one, day=day))[0]


def told(one: RoundNumbers) -> tuple[int | None, ...]:
    counts = (one.booked, one.free, one.attended, one.completed, one.certified)
    return tuple(count.value if count else None for count in counts)


def test_a_round_that_was_held_has_the_sums_of_its_lines() -> None:
    found = numbers(training(lines=HELD, seats=14, cost={"euros": 4800}))
    assert told(found) == (12, 2, 11, 8, 7)
    assert found.completion
    assert found.completion.share.fraction() == Fraction(8, 11)
    assert (found.euros, found.euros_each) == (4800, Fraction(600))


def test_how_a_round_went_is_not_known_before_it_is_held_and_completed() -> None:
    one = training(lines=HELD, seats=12, days=["2026-02-10"], complete_by="2026-05-31")
    assert told(numbers(one, "2026-02-09")) == (12, 0, None, None, None)
    assert told(numbers(one, "2026-05-30")) == (12, 0, 11, None, None)
    assert told(numbers(one, "2026-05-31")) == (12, 0, 11, 8, 7)


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    lines = {"harju/nurse": {"booked": 8, "attended": 7}, "ranta/nurse": {"attended": 4, "completed": 2}}
    found = numbers(training(lines=lines, seats=14, cost={"euros": 4800}))
    assert told(found) == (None, None, 11, None, None)
    assert found.completion
    assert (found.completion.share.fraction(), found.completion.unknown) == (Fraction(1, 2), 1)
    assert found.euros_each is None


def test_nobody_is_written_down_for_a_round_without_lines() -> None:
    assert told(numbers(training(status="planned", days=["2026-09-01"], seats=14))) == (None, None, None, None, None)


def test_more_booked_than_there_are_seats_leave_none_free() -> None:
    assert told(numbers(training(lines=HELD, seats=10)))[1] == 0


def test_a_price_for_each_seat_is_for_all_seats() -> None:
    assert numbers(training(lines=HELD, seats=14, cost={"euros": 300, "covers": "seat"})).euros == 4200
    assert numbers(training(lines=HELD, cost={"euros": 300, "covers": "seat"})).euros is None


def test_a_cost_for_each_is_exact_and_needs_somebody() -> None:
    lines = {"harju/nurse": {"attended": 7, "completed": 3}}
    assert numbers(training(lines=lines, cost={"euros": 1000})).euros_each == Fraction(1000, 3)
    assert numbers(training(lines={"harju/nurse": {"completed": 0}}, cost={"euros": 1000})).euros_each is None


def test_the_rate_of_several_rounds_is_of_all_their_people_together() -> None:
    county = catalogue(
        training("one", days=["2026-01-10"], lines={"harju/nurse": {"attended": 10, "completed": 9}}),
        training("two", days=["2026-02-10"], lines={"harju/nurse": {"attended": 2, "completed": 0}}),
        training("under-way", days=["2026-05-10"], complete_by="2026-09-01", lines=HELD),
    )
    assert completion_rate(rounds_on(county)).share.fraction() == Fraction(9, 12)


LINE = st.tuples(st.none() | st.integers(0, 30), st.none() | st.integers(0, 30))


@given(st.lists(LINE, max_size=6))
def test_a_completion_rate_lies_between_nobody_and_all(lines: list[tuple[int | None, int | None]]) -> None:
    fields = [{"attended": attended, "completed": completed} for attended, completed in lines]
    known = [{name: count for name, count in line.items() if count is not None} for line in fields]
    one = training(lines=[(f"team-{number}/nurse", line) for number, line in enumerate(known)])
    found = round_numbers(one, one.days[0]).completion
    assert found
    rate = found.share.fraction()
    assert rate is None or 0 <= rate <= 1
    assert found.unknown + sum(
        attended is not None and completed is not None and completed <= attended for attended, completed in lines
    ) == len(lines)


def test_no_number_of_people_can_be_printed() -> None:
    with pytest.raises(TrueCountError):
        str(numbers(training(lines=HELD)))
