"""The plan: worked by hand, and the laws that seats obey."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.assumptions import Asked, Missing
from interventio.measures.bookings import Invited
from interventio.measures.plan import Forecast, Plan, Question, plan_of
from interventio.measures.rule import rule_of
from support.build import booked, catalogue, intervention, settings, team

MOST = Fraction(9, 10)
QUESTION = Question(Asked(Fraction(12, 100), MOST, date(2026, 12, 1)))
"""Of a hundred one leaves in a month; the catalogue is of June, so that the plan has six months."""
NURSES = ("harju", "nurse")
STAFF = st.lists(
    st.tuples(st.integers(1, 6), st.integers(0, 6)).map(lambda two: (two[0], min(two))), min_size=1, max_size=3
)
"""Of each team, how many are expected and how many of them are trained."""


def county(
    staff: Mapping[str, tuple[int, int]],
    *rounds: Mapping[tuple[str, str], int],
    target: int = 70,
    stage: str = "completed",
) -> Catalogue:
    """Return teams of nurses, expected and trained, with planned rounds that end in September."""
    return catalogue(
        settings(["cool-kids"], target=target, stage=stage),
        intervention("cool-kids"),
        *(
            team(id_, ["cool-kids"], {"nurse": {"headcount": places, "trained": {"cool-kids": trained}}})
            for id_, (places, trained) in staff.items()
        ),
        *(booked(f"round-{number}", seats=one) for number, one in enumerate(rounds)),
    )


def plan(found: Catalogue, question: Question = QUESTION) -> Plan:
    made = plan_of(found, rule_of(found), question)
    assert isinstance(made, Plan)
    return made


def fewest(forecast: Forecast) -> list[int | None]:
    return [one.fewest.value if one.fewest else None for one in forecast.seats]


def with_seats(found: Catalogue, seats: int, month: int = 6) -> Fraction:
    """Return the chance at the end if a round had so many seats more."""
    made = plan(found, replace(QUESTION, invited=(Invited("cool-kids", month, seats),)))
    return made.total.points[-1].chance


def test_a_team_of_three_by_hand() -> None:
    points = plan(county({"harju": (3, 2)}, {NURSES: 1}, target=100)).total.points
    assert [point.month for point in points] == [0, 1, 2, 3, 4, 5, 6]
    assert [point.expected for point in points[:4]] == [
        2,
        2 * Fraction(9900, 10_000),
        2 * Fraction(9801, 10_000),
        2 * Fraction(9703, 10_000) + MOST,  # the round is completed in September
    ]
    assert points[2].chance == 0
    assert points[3].chance == Fraction(9703, 10_000) ** 2 * MOST
    assert points[6].chance == Fraction(9415, 10_000) ** 2 * MOST * Fraction(9415, 9703)


def test_today_is_what_was_counted() -> None:
    today = plan(county({"harju": (10, 7)})).total.points[0]
    assert (today.expected, today.chance) == (Fraction(7), Fraction(1))
    assert (today.least.value, today.most.value) == (7, 7)


def test_by_method_by_team_and_in_total() -> None:
    made = plan(county({"harju": (10, 7), "ranta": (4, 1)}))
    assert [method for method, _ in made.methods] == ["cool-kids"]
    assert [(id_, method) for id_, method, _ in made.teams] == [("harju", "cool-kids"), ("ranta", "cool-kids")]
    assert made.total.coverage.share.part.value == 8
    assert made.total.needed.value == 10  # 0.7 × 14 = 9.8
    parts = [forecast.points[-1].expected for _, _, forecast in made.teams]
    assert sum(parts, Fraction(0)) == made.total.points[-1].expected == made.methods[0][1].points[-1].expected


def test_what_is_unknown_is_left_out_and_counted() -> None:
    unknown = team("salo", delivers=["cool-kids"])
    known = county({"harju": (10, 7)})
    made = plan(replace(known, teams={**known.teams, "salo": unknown}))
    assert made.total.coverage.unknown == 1
    assert [(len(forecast.points), fewest(forecast)) for _, _, forecast in made.teams] == [(7, [0, 1, 2]), (0, [])]


def test_a_team_alone_has_its_own_cells_and_seats() -> None:
    found = county({"harju": (10, 5), "ranta": (10, 5)}, {("harju", "nurse"): 2}, {("ranta", "nurse"): 4})
    alone = plan(found, replace(QUESTION, team="harju", invited=(Invited("cool-kids", 6, 3),)))
    assert alone.total.coverage.share.whole.value == 10
    assert [one.round.id for one in alone.rounds] == ["round-0"]
    assert [(team_, seats.value) for team_, seats in alone.spreads[0].teams] == [("harju", 3)]


def test_a_county_without_numbers_has_no_forecast() -> None:
    assert plan(county({})).total.points == ()


def test_what_is_missing_is_told() -> None:
    found = county({"harju": (10, 7)})
    assert plan_of(found, rule_of(found), Question()) is Missing.TURNOVER


def test_planned_rounds_can_be_left_aside() -> None:
    found = county({"harju": (10, 5)}, {NURSES: 4})
    without = plan(found, replace(QUESTION, has_rounds=False))
    assert [one.round.id for one in plan(found).rounds] == ["round-0"]
    assert without.rounds == ()
    assert without.total.points[-1].expected == plan(county({"harju": (10, 5)})).total.points[-1].expected


def test_nothing_but_everybody_at_once_may_not_be_enough() -> None:
    assert fewest(plan(county({"harju": (10, 0)}, target=100)).total) == [None, None, None]  # 0.9^10 is 35 %


def test_seats_in_an_earlier_month_take_more() -> None:
    found = county({"harju": (40, 10)})
    late = plan(found).total
    early = plan(found, replace(QUESTION, extra_month=1)).total
    assert fewest(late) < fewest(early)


@given(STAFF, st.integers(1, 99), st.integers(1, 6), st.integers(0, 4))
def test_the_fewest_seats_are_enough_and_one_fewer_is_not(
    staff: list[tuple[int, int]], target: int, month: int, booked: int
) -> None:
    found = county({f"team-{n}": one for n, one in enumerate(staff)}, {("team-0", "nurse"): booked}, target=target)
    total = plan(found, replace(QUESTION, extra_month=month)).total
    for one in total.seats:
        if one.fewest is None:
            assert with_seats(found, 1000, month) < one.certainty
        else:
            seats = one.fewest.value
            assert with_seats(found, seats, month) >= one.certainty
            assert seats == 0 or with_seats(found, seats - 1, month) < one.certainty


@given(STAFF, st.lists(st.fractions(0, 1, max_denominator=100), min_size=2, max_size=4))
def test_more_certainty_takes_no_fewer_seats(staff: list[tuple[int, int]], certainties: list[Fraction]) -> None:
    found = county({f"team-{number}": one for number, one in enumerate(staff)})
    told = fewest(plan(found, replace(QUESTION, certainties=tuple(sorted(certainties)))).total)
    known = [seats for seats in told if seats is not None]
    assert known == sorted(known)
    assert told == [*known, *[None] * (len(told) - len(known))]


@given(STAFF, st.integers(0, 30), st.integers(1, 6))
def test_the_chance_grows_with_the_seats(staff: list[tuple[int, int]], seats: int, month: int) -> None:
    found = county({f"team-{number}": one for number, one in enumerate(staff)})
    assert with_seats(found, seats, month) <= with_seats(found, seats + 1, month)


@given(STAFF)
def test_the_order_of_files_never_matters(staff: list[tuple[int, int]]) -> None:
    teams = list({f"team-{number}": one for number, one in enumerate(staff)}.items())
    assert with_seats(county(dict(teams)), 3) == with_seats(county(dict(reversed(teams))), 3)


def test_its_numbers_are_not_printed() -> None:
    made = plan(county({"harju": (83, 71)}))
    for value in (made, made.total, made.total.points[0], made.total.seats[0]):
        assert {"71", "83"}.isdisjoint(repr(value).replace("0x", " 0x").split())


@pytest.mark.parametrize("stage", ["attended", "certified"])
def test_the_stage_of_the_rule_is_what_counts(stage: str) -> None:
    assert plan(county({"harju": (10, 7)}, stage=stage)).total.coverage.unknown == 1  # completed alone was counted


def test_of_very_many_people_no_chances_are_reckoned_and_it_does_not_take_long() -> None:
    nurses = {"nurse": {"headcount": 1_000_000, "trained": {"cool-kids": 600_000}}}
    few = {"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}}
    found = catalogue(
        settings(["cool-kids"], planning={"turnover": 12, "completion": 90}),
        intervention("cool-kids"),
        team("harju", delivers=["cool-kids"], staff=nurses),
        team("ranta", delivers=["cool-kids"], staff=few),
        booked(seats={("harju", "nurse"): 1_000_000}),
    )
    plan = plan_of(found, rule_of(found), Question())
    assert isinstance(plan, Plan)
    lengths = {team_: (len(forecast.points), len(forecast.seats)) for team_, _, forecast in plan.teams}
    assert lengths == {"harju": (0, 0), "ranta": (13, 3)}
    assert plan.total.points == ()
