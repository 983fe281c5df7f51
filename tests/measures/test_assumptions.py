from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.assumptions import (
    AS_IN_SETTINGS,
    MOST_MONTHS,
    Asked,
    Assumptions,
    Missing,
    assumptions_of,
    month_after,
    months_until,
    stays,
)
from interventio.measures.cell import cells_of
from interventio.measures.rule import rule_of
from support.build import catalogue, intervention, settings, team

TENTH = Fraction(1, 10)


def county(**planning: object) -> Catalogue:
    return catalogue(
        settings(["cool-kids"], planning=planning),
        intervention("cool-kids", delivered_by=["nurse", "psychologist"]),
        team(
            delivers=["cool-kids"],
            staff={
                "nurse": {"headcount": 10, "trained": {"cool-kids": 6}},
                "psychologist": {"headcount": 2, "trained": {"cool-kids": 1}},
            },
        ),
    )


def assumed(found: Catalogue, asked: Asked = AS_IN_SETTINGS) -> Assumptions | Missing:
    return assumptions_of(found, cells_of(found, rule_of(found)), asked)


def test_settings_say_what_is_assumed() -> None:
    found = county(turnover=10, turnover_of={"nurse": 15}, completion=90, by="2027-09-30")
    assert assumed(found) == Assumptions(TENTH, {"nurse": Fraction(15, 100)}, Fraction(9, 10), date(2027, 9, 30))


def test_what_is_asked_for_comes_first_and_one_turnover_is_for_all() -> None:
    found = county(turnover=10, turnover_of={"nurse": 15}, completion=90)
    asked = Asked(Fraction(1, 5), Fraction(3, 4), date(2026, 12, 31))
    assert assumed(found, asked) == Assumptions(Fraction(1, 5), {}, Fraction(3, 4), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("planning", "missing"),
    [
        ({}, Missing.TURNOVER),
        ({"turnover_of": {"nurse": 10}, "completion": 90}, Missing.TURNOVER),
        ({"turnover": 10}, Missing.COMPLETION),
    ],
)
def test_what_is_not_known_is_not_guessed(planning: dict[str, object], missing: Missing) -> None:
    assert assumed(county(**planning)) is missing


def test_a_turnover_of_every_occupation_is_enough_and_none_may_complete() -> None:
    found = assumed(county(turnover_of={"nurse": 10, "psychologist": 0}, completion=0))
    assert isinstance(found, Assumptions)
    nobody = Fraction(0)
    assert (found.turnover_in("psychologist"), found.turnover_in(None), found.completion) == (nobody, None, nobody)


@pytest.mark.parametrize("planning", [{}, {"by": "2026-06-30"}, {"by": "2020-01-01"}])
def test_without_a_day_ahead_a_year_is_looked_at(planning: dict[str, object]) -> None:
    found = assumed(county(turnover=10, completion=90, **planning))
    assert isinstance(found, Assumptions)
    assert found.until == date(2027, 6, 1)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(0, MOST_MONTHS))
def test_so_many_months_after_is_so_many_months_until(day: date, months: int) -> None:
    assert months_until(day, month_after(day, months)) == months


@given(st.fractions(0, 1, max_denominator=100), st.integers(0, MOST_MONTHS), st.integers(0, MOST_MONTHS))
def test_two_steps_make_one_longer_one_and_nobody_comes_back(turnover: Fraction, one: int, other: int) -> None:
    first, second = sorted((one, other))
    assert 0 < stays(turnover, second) <= stays(turnover, first) <= 1
    assert stays(turnover, first) * stays(turnover, second, first) == stays(turnover, second)


def test_the_chance_to_stay_has_four_decimals() -> None:
    assert stays(Fraction(12, 100), 1) == Fraction(99, 100)
    assert stays(Fraction(15, 100), 4) == Fraction(9509, 10_000)  # 0.950929…
    assert stays(Fraction(0), 60) == 1
