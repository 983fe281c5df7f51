"""Tables whose groups overlap."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.overlaps import hidden_in_overlaps, is_additive
from interventio.disclosure.suppression import hidden_positions
from interventio.measures.cell import Cell
from interventio.measures.coverage import CoverageTable, coverage_of, table_of
from interventio.measures.grouping import By
from interventio.measures.table import Position
from support.build import catalogue, organisation, team
from support.tables import RULE, cell

UNITS = ("harju", "ranta", "laakso")


def by_unit(teams: list[tuple[list[str], str]], columns: By | None = None) -> CoverageTable:
    """Return a table by unit; each team is given by its units and its number, two methods by turns."""
    county = catalogue(
        organisation(units={unit: {} for unit in UNITS}),
        *(team(f"team-{number}", units=units) for number, (units, _) in enumerate(teams)),
    )
    cells = [cell(f"team-{number}", f"m{number % 2}", "nurse", one) for number, (_, one) in enumerate(teams)]
    return table_of(county, RULE, cells, By.UNIT, columns)


@pytest.mark.parametrize(
    ("units", "columns", "additive"),
    [
        ([["harju"], ["ranta"]], None, True),
        ([["harju"], ["ranta"]], By.INTERVENTION, True),
        ([["harju", "ranta"], ["ranta"]], None, False),
        ([["harju", "ranta"], ["ranta"]], By.INTERVENTION, False),
    ],
)
def test_totals_are_sums_where_no_team_stands_in_two_rows(
    units: list[list[str]], columns: By | None, additive: object
) -> None:
    assert is_additive(by_unit([(at, "6/12") for at in units], columns)) is additive


def test_overlapping_columns_are_no_sums_either() -> None:
    county = catalogue(organisation(units={unit: {} for unit in UNITS}), team("a", units=["harju", "ranta"]))
    assert not is_additive(table_of(county, RULE, [cell("a", "m", "nurse", "6/12")], By.TEAM, By.UNIT))


NUMBERS = st.integers(0, 14).flatmap(lambda whole: st.integers(0, whole).map(lambda part: f"{part}/{whole}"))
TEAMS = st.lists(
    st.tuples(
        st.lists(st.sampled_from(UNITS), min_size=1, unique=True), st.one_of(NUMBERS, NUMBERS, NUMBERS, st.just("?"))
    ),
    max_size=6,
)


@given(TEAMS, st.sampled_from([None, By.INTERVENTION]), st.integers(3, 6))
def test_what_shown_numbers_tell_apart_is_never_small_and_nothing_else_is_hidden(
    teams: list[tuple[list[str], str]], columns: By | None, threshold: int
) -> None:
    table = by_unit(teams, columns)
    numbers = {place: known(one.cells) for place, one in table.entries() if known(one.cells)}

    def are_small(cells: Iterable[Cell]) -> bool:
        return min(count.value for count in coverage_of(cells).fewest_people()) < threshold

    small = [place for place, cells in numbers.items() if are_small(cells)]
    coverages = {place: one for place, one in table.entries() if place in numbers}
    hidden = hidden_in_overlaps(coverages, small, are_small)
    lumps: dict[frozenset[Position], set[Cell]] = {}
    for one in known(table.total.cells):
        where = frozenset(place for place, cells in numbers.items() if one in cells and place not in hidden)
        lumps.setdefault(where, set()).add(one)
    free = lumps.pop(frozenset(), set())
    assert not any(are_small(lump) for lump in lumps.values())
    for place in hidden:
        assert free & numbers[place] or any(lump & numbers[place] and lump - numbers[place] for lump in lumps.values())


def known(cells: Iterable[Cell]) -> frozenset[Cell]:
    return frozenset(one for one in cells if one.share and one.share.whole.value)


@given(TEAMS, st.permutations(range(6)))
def test_the_order_of_the_teams_does_not_matter(teams: list[tuple[list[str], str]], order: list[int]) -> None:
    table = by_unit(teams)
    mixed = sorted(table.total.cells, key=lambda one: order[int(one.team.removeprefix("team-"))])
    county = catalogue(
        organisation(units={unit: {} for unit in UNITS}),
        *(team(f"team-{number}", units=units) for number, (units, _) in enumerate(teams)),
    )
    assert hidden_positions(table_of(county, RULE, mixed, By.UNIT), 5) == hidden_positions(table, 5)
