"""Coverage in groups: sums of parts over sums of wholes, with what is unknown and how old it is."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import chain
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.builder import catalogue_of
from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell
from interventio.measures.count import Count, share
from interventio.measures.coverage import Coverage, coverage_of, coverage_table
from interventio.measures.grouping import By, Key
from interventio.measures.rule import rule_of
from interventio.measures.table import Table
from interventio.records.base import Part
from interventio.records.team import ServiceTeam
from support.build import DAY, catalogue, intervention, ladder, organisation, settings, team

UNITS = {
    "harju": {"division": "children", "area": "north"},
    "ranta": {"division": "families", "area": "north"},
    "laakso": {"division": "families", "area": "south"},
}
ORGANISATION = organisation(units=UNITS, divisions=["children", "families"], areas=["north", "south"])
RECORDS = (
    settings(["cool-kids", "icdp"]),
    ORGANISATION,
    ladder("children", tiers=["light", "guided"]),
    intervention("cool-kids", tiers=["children/light", "children/guided"], delivered_by=["nurse", "psychologist"]),
    intervention("icdp", tiers=["children/light"], delivered_by=["nurse"]),
)
TEAMS = (
    team(
        "harju",
        units=["harju", "ranta"],
        delivers=["cool-kids", "icdp"],
        staffing={
            "2026-01-01": {"nurse": {"headcount": 10, "trained": {"cool-kids": 7, "icdp": 2}}, "psychologist": 4}
        },
    ),
    team(
        "laakso",
        units=["laakso"],
        delivers=["cool-kids"],
        staffing={
            "2026-03-01": {
                "nurse": {"headcount": 5, "trained": {"cool-kids": 1}},
                "psychologist": {"headcount": 2, "exempt": 2},
            }
        },
    ),
)


def written(table: Table[Coverage]) -> dict[tuple[Key, Key], str]:
    """Return every number by its row and column; "total" is a total, `+1` one cell that is unknown."""
    rows: list[Key] = [row.key for row in table.rows]
    return {
        (
            "total" if place.row is None else rows[place.row],
            "total" if place.column is None else table.columns[place.column],
        ): f"{one.share.part.value}/{one.share.whole.value}" + (f"+{one.unknown}" if one.unknown else "")
        for place, one in table.entries()
    }


def test_a_table_of_teams_and_methods() -> None:
    county = catalogue(*RECORDS, *TEAMS)
    assert written(coverage_table(county, rule_of(county), By.TEAM, By.INTERVENTION)) == {
        ("harju", "cool-kids"): "7/10+1",
        ("harju", "icdp"): "2/10",
        ("harju", "total"): "9/20+1",
        ("laakso", "cool-kids"): "1/5",
        ("laakso", "total"): "1/5",
        ("total", "cool-kids"): "8/15+1",
        ("total", "icdp"): "2/10",
        ("total", "total"): "10/25+1",
    }


@pytest.mark.parametrize(
    ("by", "numbers"),
    [
        (By.UNIT, {"harju": "9/20+1", "ranta": "9/20+1", "laakso": "1/5"}),
        (By.DIVISION, {"children": "9/20+1", "families": "10/25+1"}),
        (By.AREA, {"north": "9/20+1", "south": "1/5"}),
        (By.SERVICE, {None: "10/25+1"}),
        (By.OCCUPATION, {"nurse": "10/25", "psychologist": "0/0+1"}),
        (By.TIER, {"children/light": "10/25+1", "children/guided": "8/15+1"}),
    ],
)
def test_who_is_in_several_groups_counts_in_each_but_once_in_the_total(by: By, numbers: dict[Key, str]) -> None:
    county = catalogue(*RECORDS, *TEAMS)
    expected = {(key, "total"): number for key, number in numbers.items()} | {("total", "total"): "10/25+1"}
    assert written(coverage_table(county, rule_of(county), by)) == expected


def test_a_number_says_how_old_it_is() -> None:
    county = catalogue(*RECORDS, *TEAMS)
    total = coverage_table(county, rule_of(county), By.TEAM).total
    assert (total.oldest, total.newest) == (date(2026, 1, 1), date(2026, 3, 1))


def test_what_is_unknown_has_no_age() -> None:
    nothing = coverage_of([Cell("harju", "cool-kids", "nurse", date(2026, 1, 1))])
    assert (nothing.share, nothing.unknown, nothing.oldest, nothing.newest) == (share(0, 0), 1, None, None)


def test_without_selected_methods_there_is_nothing_to_count() -> None:
    county = catalogue(*RECORDS[1:], *TEAMS)
    table = coverage_table(county, rule_of(county), By.TEAM, By.INTERVENTION)
    assert (table.rows, table.columns, table.column_totals) == ((), (), ())
    assert table.total == coverage_of([])


def test_an_earlier_day_sees_what_was_known_then() -> None:
    county = catalogue(*RECORDS, *TEAMS, day="2026-02-01")
    assert written(coverage_table(county, rule_of(county), By.TEAM)) == {
        ("harju", "total"): "9/20+1",
        ("laakso", "total"): "0/0+2",
        ("total", "total"): "9/20+3",
    }


def test_places_are_not_people() -> None:
    """Four nurses who are to deliver two methods hold eight places; three of them may hold the five trained ones."""
    cells = [
        Cell("harju", "cool-kids", "nurse", None, share(3, 4)),
        Cell("harju", "icdp", "nurse", None, share(2, 4)),
        Cell("laakso", "icdp", "nurse", None, share(1, 6)),
        Cell("laakso", "cool-kids", "nurse", None),
    ]
    assert coverage_of(cells).share == share(6, 14)
    assert coverage_of(cells).fewest_people() == (Count(3 + 1), Count(2 + 5))


def crews(units: st.SearchStrategy[list[str]]) -> st.SearchStrategy[tuple[ServiceTeam, ...]]:
    """Return teams that deliver both methods, some of whose numbers are unknown."""
    row = st.integers(0, 30).flatmap(
        lambda people: st.fixed_dictionaries(
            {"headcount": st.just(people)},
            optional={"trained": st.dictionaries(st.sampled_from(["cool-kids", "icdp"]), st.integers(0, people))},
        )
    )
    staff = st.dictionaries(st.sampled_from(["nurse", "psychologist"]), row)
    return st.lists(st.tuples(units, staff), max_size=5).map(
        lambda each: tuple(
            team(f"team-{number}", delivers=["cool-kids", "icdp"], units=at, staff=crew)
            for number, (at, crew) in enumerate(each)
        )
    )


ONE_UNIT = st.sampled_from(list(UNITS)).map(lambda unit: [unit])
UNITS_OF_A_TEAM = st.lists(st.sampled_from(list(UNITS)), min_size=1, max_size=3, unique=True)


def county_of(*teams: ServiceTeam) -> Catalogue:
    return catalogue(*RECORDS, *teams)


@given(crews(ONE_UNIT), st.sampled_from([By.TEAM, By.UNIT, By.DIVISION, By.AREA, By.OCCUPATION, By.INTERVENTION]))
def test_groups_that_share_nobody_add_up_to_the_total(teams: tuple[ServiceTeam, ...], by: By) -> None:
    county = county_of(*teams)
    table = coverage_table(county, rule_of(county), by, By.INTERVENTION)
    zero = share(0, 0)
    assert sum((row.total.share for row in table.rows), zero) == table.total.share
    assert sum((one.share for one in table.column_totals), zero) == table.total.share
    assert sum(row.total.unknown for row in table.rows) == table.total.unknown
    for row in table.rows:
        assert sum((one.share for one in row.cells if one), zero) == row.total.share


@given(crews(UNITS_OF_A_TEAM), st.sampled_from(By))
def test_every_share_lies_between_0_and_1(teams: tuple[ServiceTeam, ...], by: By) -> None:
    county = county_of(*teams)
    for _, one in coverage_table(county, rule_of(county), by, By.TEAM).entries():
        fraction = one.share.fraction()
        assert fraction is None or 0 <= fraction <= 1


@given(crews(UNITS_OF_A_TEAM), st.sampled_from(By), st.sampled_from(By), st.randoms(use_true_random=False))
def test_the_order_of_files_and_rows_never_matters(
    teams: tuple[ServiceTeam, ...], rows: By, columns: By, random: Random
) -> None:
    county = county_of(*teams)
    turned: list[Part] = [*RECORDS, *(with_turned_rows(one) for one in teams)]
    random.shuffle(turned)
    other = catalogue_of(turned, frozenset(), date.fromisoformat(DAY))
    assert coverage_table(county, rule_of(county), rows, columns) == coverage_table(
        other, rule_of(other), rows, columns
    )


def with_turned_rows(one: ServiceTeam) -> ServiceTeam:
    snapshots = [snapshot.model_copy(update={"staff": snapshot.staff[::-1]}) for snapshot in one.staffing]
    return one.model_copy(update={"staffing": tuple(snapshots[::-1]), "delivers": one.delivers[::-1]})


@given(st.integers(1, 40), st.data())
def test_training_one_more_never_lowers_any_coverage(people: int, data: st.DataObject) -> None:
    trained = data.draw(st.integers(0, people - 1))

    def shares(count: int) -> list[Fraction | None]:
        crew = {"nurse": {"headcount": people, "trained": {"cool-kids": count}}}
        county = county_of(*TEAMS, team("uusi", units=["laakso"], delivers=["cool-kids"], staff=crew))
        tables = [coverage_table(county, rule_of(county), by, By.INTERVENTION) for by in By]
        return [one.share.fraction() for _, one in chain.from_iterable(table.entries() for table in tables)]

    for before, after in zip(shares(trained), shares(trained + 1), strict=True):
        assert (before is None and after is None) or (before is not None and after is not None and after >= before)


def test_another_choice_of_methods_is_another_rule() -> None:
    county = county_of(*TEAMS)
    rule = replace(rule_of(county), methods=("icdp",), target=Fraction(1, 2))
    table = coverage_table(county, rule, By.INTERVENTION)
    assert (table.rule, written(table)) == (rule, {("icdp", "total"): "2/10", ("total", "total"): "2/10"})
