"""What is shown together to one audience."""

from dataclasses import replace
from fractions import Fraction
from textwrap import dedent

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.publication import Publication, publication_of
from interventio.disclosure.shown import ShownBounds, ShownPeople, State
from interventio.measures.coverage import coverage_table
from interventio.measures.grouping import By
from interventio.measures.people import people_of
from interventio.measures.rule import rule_of
from interventio.records.fields import Stage
from interventio.records.team import ServiceTeam
from support.build import catalogue, intervention, ladder, organisation, settings, team
from support.tables import on_paper

OTHERS = [Audience.MANAGER, Audience.PROFESSIONAL]


def crew(id_: str, unit: str, people: int, cool_kids: int, icdp: int) -> ServiceTeam:
    staff = {"nurse": {"headcount": people, "trained": {"cool-kids": cool_kids, "icdp": icdp}}}
    return team(id_, units=[unit], delivers=["cool-kids", "icdp"], staff=staff)


def county(*teams: ServiceTeam) -> Catalogue:
    units = {"harju": {"area": "north"}, "ranta": {"area": "north"}, "laakso": {"area": "south"}}
    return catalogue(
        settings(["cool-kids", "icdp"]),
        organisation(units=units, areas=["north", "south"]),
        ladder("children", tiers=["light", "guided"]),
        intervention("cool-kids", tiers=["children/light"]),
        intervention("icdp", tiers=["children/light", "children/guided"]),
        *teams,
    )


LARGE = county(
    crew("harju", "harju", 20, 9, 10), crew("ranta", "ranta", 12, 2, 6), crew("laakso", "laakso", 30, 15, 20)
)
SMALL = county(crew("harju", "harju", 10, 3, 5), crew("ranta", "ranta", 12, 1, 6), crew("laakso", "laakso", 30, 15, 20))


def of(known: Catalogue, audience: Audience, rows: By = By.AREA) -> Publication:
    return publication_of(coverage_table(known, rule_of(known), rows, By.INTERVENTION), audience, 5)


def paper(text: str) -> str:
    return dedent(text).strip("\n")


def test_coordinators_see_everything() -> None:
    publication = of(SMALL, Audience.COORDINATOR)
    assert (publication.hides, on_paper(publication.table)) == (
        False,
        paper("""
               cool-kids  icdp   total
        north  4/22       11/22  15/44
        south  15/30      20/30  35/60
        total  19/52      31/52  50/104
        """),
    )
    assert on_paper(publication.also(coverage_table(SMALL, rule_of(SMALL), By.TEAM))) == paper("""
                total
        harju   8/20
        laakso  35/60
        ranta   7/24
        total   50/104
    """)


@pytest.mark.parametrize("audience", OTHERS)
def test_all_others_see_no_small_number(audience: Audience) -> None:
    publication = of(SMALL, audience)
    assert (publication.hides, on_paper(publication.table)) == (
        True,
        paper("""
               cool-kids  icdp   total
        north  ··         ··     15/44
        south  ··         ··     35/60
        total  19/52      31/52  50/104
        """),
    )


def test_clients_see_no_number_of_staff_large_or_small() -> None:
    publication = of(LARGE, Audience.CLIENT)
    beside = publication.also(coverage_table(LARGE, rule_of(LARGE), By.TIER))
    people = publication.people(people_of(LARGE, rule_of(LARGE)))
    shown = [share for table in (publication.table, beside) for _, share in table.entries()]
    assert {(share.state, share.part, share.whole, share.seats) for share in shown} == {
        (State.HIDDEN, None, None, None)
    }
    assert (people.any.state, people.all.state) == (State.HIDDEN, State.HIDDEN)


@pytest.mark.parametrize("audience", OTHERS)
def test_beside_the_leading_table_only_its_sums_are_shown(audience: Audience) -> None:
    publication = of(LARGE, audience)
    assert not publication.hides
    tables = [coverage_table(LARGE, rule_of(LARGE), by) for by in (By.TEAM, By.TIER)]
    assert [on_paper(publication.also(table)) for table in tables] == [
        paper("""
                total
        harju   ··
        laakso  35/60
        ranta   ··
        total   62/124
        """),
        paper("""
                         total
        children/light   62/124
        children/guided  36/62
        total            62/124
        """),
    ]


def test_what_stands_beside_the_leading_table_may_have_another_target() -> None:
    half = replace(rule_of(LARGE), target=Fraction(1, 2))
    total = coverage_table(LARGE, half, By.TEAM).total
    publication = of(LARGE, Audience.MANAGER)
    shares = [publication.share(total, rule) for rule in (rule_of(LARGE), half)]
    assert [(one.part, one.seats, one.is_reached) for one in shares] == [(62, 25, False), (62, 0, True)]


@pytest.mark.parametrize("part", ["stage", "day"])
def test_another_stage_or_day_is_another_publication(part: str) -> None:
    rule = rule_of(LARGE)
    other = replace(rule, stage=Stage.ATTENDED) if part == "stage" else replace(rule, day=rule.day.replace(year=2027))
    total = coverage_table(LARGE, rule, By.TEAM).total
    nothing = coverage_table(LARGE, replace(rule, methods=()), By.TEAM).total
    publication = of(LARGE, Audience.PROFESSIONAL)
    assert publication.share(total, other).state is State.HIDDEN
    assert publication.share(nothing, other).state is State.NOBODY


def test_coordinators_see_people_as_they_were_counted() -> None:
    shown = of(SMALL, Audience.COORDINATOR).people(people_of(SMALL, rule_of(SMALL)))
    assert shown == ShownPeople(any=ShownBounds(State.EXACT, 31, 45, 52), all=ShownBounds(State.EXACT, 5, 19, 52))


def test_people_are_shown_to_others_where_the_leading_table_hides_nothing() -> None:
    people = people_of(LARGE, rule_of(LARGE))
    assert of(LARGE, Audience.MANAGER).people(people) == ShownPeople(
        any=ShownBounds(State.EXACT, 36, 57, 62), all=ShownBounds(State.EXACT, 5, 26, 62)
    )


HIDDEN = ShownPeople(any=ShownBounds(State.HIDDEN), all=ShownBounds(State.HIDDEN))


def test_people_are_hidden_where_the_leading_table_hides_something() -> None:
    assert of(SMALL, Audience.MANAGER).people(people_of(SMALL, rule_of(SMALL))) == HIDDEN


def test_people_of_other_cells_than_those_of_the_leading_table_are_hidden() -> None:
    fewer = replace(rule_of(LARGE), methods=("icdp",))
    assert of(LARGE, Audience.MANAGER).people(people_of(LARGE, fewer)) == HIDDEN


@pytest.mark.parametrize(
    ("first", "second"),
    [((20, 9, 1), (20, 1, 9)), ((20, 11, 19), (20, 19, 11))],
    ids=["at most 2 are trained in all", "at most 2 are trained in none"],
)
def test_bounds_that_prove_a_small_number_are_hidden(first: tuple[int, int, int], second: tuple[int, int, int]) -> None:
    known = county(crew("harju", "harju", *first), crew("ranta", "ranta", *second))
    publication = of(known, Audience.MANAGER)
    assert not publication.hides
    assert publication.people(people_of(known, rule_of(known))) == HIDDEN


def test_bounds_that_leave_it_open_whether_a_number_is_small_are_shown() -> None:
    known = county(crew("laakso", "laakso", 30, 15, 15))
    assert of(known, Audience.MANAGER).people(people_of(known, rule_of(known))) == ShownPeople(
        any=ShownBounds(State.EXACT, 15, 30, 30), all=ShownBounds(State.EXACT, 0, 15, 30)
    )


def test_what_is_unknown_is_told_beside_the_leading_table_too() -> None:
    known = county(*LARGE.teams.values(), team("saari", units=["laakso"], delivers=["icdp"]))
    publication = of(known, Audience.PROFESSIONAL)
    assert on_paper(publication.also(coverage_table(known, rule_of(known), By.TEAM))) == paper("""
                total
        harju   ··
        laakso  35/60
        ranta   ··
        saari   ?
        total   62/124
    """)


def test_where_nobody_is_expected_that_is_told() -> None:
    empty = county(team("harju", delivers=["icdp"], staff={"nurse": 0}))
    people = of(empty, Audience.PROFESSIONAL).people(people_of(empty, rule_of(empty)))
    assert people == ShownPeople(any=ShownBounds(State.NOBODY), all=ShownBounds(State.NOBODY))
