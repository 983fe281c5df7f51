"""What the clients of a multidisciplinary team need."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count, share
from interventio.measures.team_demand import ProfessionDemand, TeamDemand, at_a_time, demand_of, professions_of
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from support.build import catalogue, multidisciplinary_team

YEAR = {"starts": "2025-01-01", "ends": "2025-12-31"}
ONE_NURSE = {"since": "2024-01-01", "posts": [{"occupation": "nurse", "posts": 1}], "capacity": 20}
TWO_NURSES = {"since": "2025-07-01", "posts": [{"occupation": "nurse", "posts": 2}], "capacity": 24}


def found(team: MultidisciplinaryTeam, day: str = "2026-11-28") -> tuple[TeamDemand, ...]:
    return demand_of(catalogue(team, day=day), team)


def in_year(**fields: object) -> TeamDemand:
    compositions = fields.pop("compositions", [ONE_NURSE, TWO_NURSES])
    stay = fields.pop("stay", None)
    (time,) = found(multidisciplinary_team(compositions=compositions, stay=stay, demand=[YEAR | fields]))
    return time


def test_needing_is_of_the_clients_and_lacking_of_those_who_needed() -> None:
    time = in_year(clients=60, needing={"nurse": 30}, lacking={"nurse": 12})
    (nurse,) = time.professions
    assert (time.clients, nurse.needing, nurse.lacking) == (Count(60), share(30, 60), share(12, 30))


def test_posts_and_capacity_are_means_over_the_days() -> None:
    time = in_year(clients=60, needing={"nurse": 30, "psychologist": 6})
    later = Fraction(184, 365)  # from July on
    assert time.posts == 1 + later
    assert time.capacity == 20 + 4 * later
    assert {one.occupation: one.posts for one in time.professions} == {"nurse": 1 + later, "psychologist": 0}


@pytest.mark.parametrize("compositions", [[], [TWO_NURSES]])
def test_where_a_day_has_no_composition_posts_are_not_known(compositions: list[object]) -> None:
    time = in_year(clients=60, needing={"nurse": 30}, compositions=compositions)
    assert (time.posts, time.capacity, time.professions[0].posts) == (None, None, None)


def test_where_a_composition_has_no_capacity_it_is_not_known() -> None:
    compositions = [ONE_NURSE, {name: value for name, value in TWO_NURSES.items() if name != "capacity"}]
    assert in_year(clients=60, compositions=compositions).capacity is None


@pytest.mark.parametrize(("needing", "is_rare"), [(11, True), (12, False)])
def test_a_profession_is_rare_below_a_fifth(needing: int, *, is_rare: bool) -> None:
    assert ProfessionDemand("nurse", share(needing, 60), None, None).is_rare is is_rare


@pytest.mark.parametrize(("lacking", "is_short"), [(10, False), (11, True)])
def test_a_profession_is_short_above_a_quarter(lacking: int, *, is_short: bool) -> None:
    assert ProfessionDemand("nurse", None, share(lacking, 40), None).is_short is is_short


def test_of_nobody_nothing_is_said() -> None:
    nobody = ProfessionDemand("nurse", share(0, 0), share(0, 0), None)
    assert (nobody.is_rare, nobody.is_short) == (False, False)


def test_what_cannot_be_true_is_not_known() -> None:
    (nurse,) = in_year(clients=10, needing={"nurse": 12}, lacking={"nurse": 13}).professions
    assert (nurse.needing, nurse.lacking) == (None, None)


def test_times_that_are_not_over_or_overlap_an_earlier_one_are_left_out() -> None:
    days = [("2024-01-01", "2024-12-31"), ("2024-12-31", "2025-12-31"), ("2025-01-01", "2025-12-31")]
    days += [("2026-01-01", "2026-12-31"), ("2026-02-01", "2026-01-01")]
    times = [{"starts": starts, "ends": ends, "clients": 9} for starts, ends in reversed(days)]
    assert [one.demand.starts.isoformat() for one in found(multidisciplinary_team(demand=times))] == [
        *("2024-01-01", "2025-01-01"),
    ]


def test_how_many_there_are_at_a_time_follows_from_how_long_they_stay() -> None:
    whole = in_year(clients=72, stay={"usual": 6})
    assert whole.at_a_time == at_a_time(72, Fraction(6), Fraction(365 * 48, 1461))
    assert (in_year(clients=72).at_a_time, in_year(clients=72, stay={"usual": 0}).at_a_time) == (None, None)


def test_professions_of_the_present_composition_stand_first() -> None:
    old = {"since": "2024-01-01", "posts": [{"occupation": one, "posts": 1} for one in ("nurse", "psychologist")]}
    new = {"since": "2025-01-01", "posts": [{"occupation": one, "posts": 1} for one in ("social-worker", "nurse")]}
    team = multidisciplinary_team(compositions=[old, new], demand=[YEAR | {"clients": 9, "needing": {"doctor": 2}}])
    assert professions_of(team, date(2026, 1, 1)) == ("social-worker", "nurse", "psychologist", "doctor")
    assert professions_of(team, date(2024, 6, 1)) == ("nurse", "psychologist")


@given(st.lists(st.tuples(st.integers(0, 364), st.integers(0, 20)), min_size=1))
def test_mean_posts_lie_between_the_fewest_and_the_most(starts: list[tuple[int, int]]) -> None:
    compositions = [
        {
            "since": (date(2025, 1, 1) + timedelta(days=0 if number == 0 else day)).isoformat(),
            "posts": [{"occupation": "nurse", "posts": posts}],
        }
        for number, (day, posts) in enumerate(starts)
    ]
    mean = in_year(clients=9, compositions=compositions).posts
    amounts = [posts for _, posts in starts]
    assert mean is not None
    assert min(amounts) <= mean <= max(amounts)
