"""What an audience may know of what the clients of a multidisciplinary team need."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.team_demand import ShownDemand, ShownPart, ShownProfession, shown_demand
from support.build import catalogue, evaluation, multidisciplinary_team

OTHERS = (Audience.MANAGER, Audience.PROFESSIONAL)
HIDDEN = ShownPart(State.HIDDEN)
Counts = tuple[int, int, int | None]
"""Clients, those who needed a nurse, and those who lacked one."""


def shown(audience: Audience, *years: Counts, ended: int | None = None) -> tuple[ShownDemand, ...]:
    times = [
        {
            "starts": f"{year}-01-01",
            "ends": f"{year}-12-31",
            "clients": clients,
            "needing": {"nurse": needing},
            "lacking": {} if lacking is None else {"nurse": lacking},
        }
        for year, (clients, needing, lacking) in enumerate(years, start=2020)
    ]
    nurses = {"since": "2020-01-01", "posts": [{"occupation": "nurse", "posts": 2}]}
    team = multidisciplinary_team("family-team", demand=times, compositions=[nurses])
    beside = [evaluation(team="family-team", starts="2020-01-01", ends="2020-12-31", ended=ended)] if ended else []
    return shown_demand(catalogue(team, *beside), audience)["family-team"]


def nurses(times: tuple[ShownDemand, ...]) -> list[ShownProfession]:
    return [one for time in times for one in time.professions]


def test_coordinators_see_all() -> None:
    (time,) = shown(Audience.COORDINATOR, (40, 4, 2))
    assert (time.clients, time.posts, time.per_post, time.hides) == (40, Fraction(2), Fraction(20), False)
    assert nurses((time,)) == [
        ShownProfession(
            "nurse",
            needing=ShownPart(State.EXACT, 4, 40, Fraction(1, 10)),
            lacking=ShownPart(State.EXACT, 2, 4, Fraction(1, 2)),
            posts=Fraction(2),
            per_post=Fraction(2),
            is_rare=True,
            is_short=True,
        )
    ]


@pytest.mark.parametrize(
    ("counts", "is_shown"),
    [
        ((40, 20, 8), True),
        ((40, 20, None), True),
        ((40, 4, None), False),  # few needed it
        ((40, 36, None), False),  # few did not
        ((40, 20, 4), False),  # few waited
        ((40, 20, 0), False),
        ((40, 20, 16), False),  # few did not wait
    ],
)
@pytest.mark.parametrize("audience", OTHERS)
def test_others_see_a_profession_where_nobody_of_few_can_be_told_apart(
    audience: Audience, counts: Counts, *, is_shown: bool
) -> None:
    (time,) = shown(audience, counts)
    (nurse,) = time.professions
    assert (nurse.needing != HIDDEN, nurse.is_rare is not None, nurse.is_short is not None) == (is_shown,) * 3
    assert (nurse.per_post is not None, time.hides) == (is_shown, not is_shown)
    assert (time.clients, nurse.posts) == (40, Fraction(2))


@pytest.mark.parametrize("audience", OTHERS)
def test_what_is_hidden_in_one_time_is_hidden_in_all(audience: Audience) -> None:
    assert [one.needing for one in nurses(shown(audience, (40, 20, 8), (40, 20, 8), (40, 3, 1)))] == [HIDDEN] * 3


@pytest.mark.parametrize("audience", OTHERS)
def test_of_few_clients_nothing_is_told(audience: Audience) -> None:
    (time,) = shown(audience, (4, 2, None))
    assert (time.state, time.clients, time.per_post, time.at_a_time) == (State.HIDDEN, None, None, None)
    assert [one.needing for one in time.professions] == [HIDDEN]


@pytest.mark.parametrize(("ended", "is_shown"), [(34, True), (35, True), (36, False), (40, False)])
def test_an_evaluation_of_the_same_time_does_not_tell_of_the_few_who_stay(ended: int, *, is_shown: bool) -> None:
    (time,) = shown(Audience.MANAGER, (40, 20, 8), ended=ended)
    assert (time.clients is not None, nurses((time,))[0].needing != HIDDEN) == (is_shown, is_shown)


def test_clients_see_nothing() -> None:
    assert shown_demand(catalogue(multidisciplinary_team()), Audience.CLIENT) == {}


YEARS = st.tuples(*[st.integers(0, 60)] * 3).filter(lambda counts: counts[0] >= counts[1] >= counts[2])


@given(st.lists(YEARS, min_size=1, max_size=4))
def test_no_shown_number_and_none_that_follows_from_it_is_small(years: list[Counts]) -> None:
    for time in shown(Audience.MANAGER, *years):
        assert time.clients is None or time.clients >= 5
        for one in time.professions:
            for part in (one.needing, one.lacking):
                assert part.part is None or 5 <= part.part <= (part.whole or 0) - 5


@given(YEARS, YEARS)
def test_what_is_shown_of_hidden_numbers_does_not_depend_on_them(one: Counts, other: Counts) -> None:
    clients = max(one[0], other[0])
    first, second = (shown(Audience.MANAGER, (clients, *counts[1:])) for counts in (one, other))
    if all(profession.needing == HIDDEN for profession in (*nurses(first), *nurses(second))):
        assert first == second
