"""Which earlier totals stand beside today's numbers, and what an intruder makes of them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.past import shown_past
from interventio.disclosure.publication import publication_of
from interventio.measures.cell import cells_of
from interventio.measures.coverage import Coverage, coverage_of, coverage_table
from interventio.measures.grouping import By
from interventio.measures.rule import rule_of
from interventio.records.team import ServiceTeam
from support.build import catalogue, intervention, organisation, settings, team

DAYS = ("2025-01-01", "2025-07-01", "2026-01-01")
OTHERS = [Audience.MANAGER, Audience.PROFESSIONAL]


def crew(id_: str, *counts: tuple[int, int] | None) -> ServiceTeam:
    """Return a team with so many trained of so many nurses on each of the days; None: not counted then."""
    staffing = {
        day: {"nurse": {"headcount": count[1], "trained": {"cool-kids": count[0]}}}
        for day, count in zip(DAYS, counts, strict=False)
        if count
    }
    return team(id_, ["cool-kids"], staffing=staffing)


def county(*teams: ServiceTeam) -> Catalogue:
    return catalogue(settings(["cool-kids"]), organisation(), intervention("cool-kids"), *teams)


def past_of(known: Catalogue) -> list[Coverage]:
    rule = rule_of(known)
    return [coverage_of(cells_of(known, replace(rule, day=date.fromisoformat(day)))) for day in DAYS[:-1]]


def told(known: Catalogue, audience: Audience) -> list[str | None]:
    rule = rule_of(known)
    publication = publication_of(coverage_table(known, rule, By.AREA, By.INTERVENTION), audience, 5)
    shown = shown_past(past_of(known), publication, rule.target)
    return [f"{one.part}/{one.whole}" if one else None for one in shown]


@pytest.mark.parametrize("audience", OTHERS)
def test_a_day_on_which_all_were_counted_is_shown(audience: Audience) -> None:
    known = county(crew("a", (6, 20), (9, 20), (12, 20)), crew("b", (5, 15), (6, 15), (8, 15)))
    assert told(known, audience) == ["11/35", "15/35"]


@pytest.mark.parametrize("audience", OTHERS)
def test_a_day_that_would_tell_of_a_small_team_by_subtraction_is_not(audience: Audience) -> None:
    known = county(
        crew("a", (6, 20), None, (12, 20)), crew("b", (5, 15), (6, 15), None), crew("c", None, (2, 4), (3, 4))
    )
    assert told(known, audience) == [None, "14/39"]  # the two differ by b and by c, and c is small


def test_coordinators_see_every_day_and_families_none() -> None:
    known = county(crew("a", (6, 20), (9, 20), (12, 20)), crew("b", (1, 4), None, (3, 4)))
    assert told(known, Audience.COORDINATOR) == ["7/24", "10/24"]
    assert told(known, Audience.CLIENT) == [None, None]


Count = st.integers(0, 12).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))
Counts = st.tuples(Count, st.none() | Count, st.none() | Count)


@given(st.lists(Counts, min_size=1, max_size=5))
def test_the_change_from_one_shown_day_to_another_is_never_that_of_few(
    counts: list[tuple[tuple[int, int], ...]],
) -> None:
    """Whoever knows who was counted when can subtract what is the same on both days; what is left is not small."""
    known = county(*(crew(f"team-{number}", *days) for number, days in enumerate(counts)))
    shown = told(known, Audience.MANAGER)
    today = {cell for cell in cells_of(known, rule_of(known)) if cell.share}
    days = [
        {cell for cell in one.cells if cell.share}
        for one, is_told in zip(past_of(known), shown, strict=True)
        if is_told
    ]
    for day in days:
        others = [today, *(other for other in days if other is not day)]
        own = coverage_of(day.difference(*others))
        part, rest = own.fewest_people()
        assert min(part.value, rest.value) >= 5
