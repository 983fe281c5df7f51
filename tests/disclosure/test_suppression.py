"""What is hidden, and that it stays hidden."""

from dataclasses import replace
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interventio.disclosure.shown import ShownTable, State, hidden_share, shown_share
from interventio.disclosure.suppression import hidden_positions
from interventio.measures.coverage import CoverageTable, table_of
from interventio.measures.grouping import By
from interventio.measures.table import TOTAL, Position
from support.build import catalogue, intervention, ladder
from support.intruder import guessed, narrowed
from support.tables import RULE, cell, column, on_paper, table


def shown(counted: CoverageTable, threshold: int = 5) -> ShownTable:
    return hiding(counted, hidden_positions(counted, threshold))


def hiding(counted: CoverageTable, hidden: frozenset[Position]) -> ShownTable:
    return counted.mapped(
        lambda place, one: hidden_share(one) if place in hidden else shown_share(one, counted.rule.target)
    )


def paper(text: str) -> str:
    return dedent(text).strip("\n")


@pytest.mark.parametrize(
    ("number", "is_hidden"),
    [
        ("5/10", False),
        ("4/10", True),
        ("6/10", True),
        ("0/40", True),
        ("40/40", True),
        ("2/4", True),
        ("35/40", False),
        ("36/40", True),
        ("0/0", False),
        ("?", False),
    ],
)
def test_small_parts_small_rests_and_small_wholes_are_hidden(number: str, is_hidden: bool) -> None:  # noqa: FBT001
    assert (Position(0, None) in hidden_positions(column(f"nurse {number}"), 5)) is is_hidden


def test_the_threshold_is_a_setting() -> None:
    assert [TOTAL in hidden_positions(column("nurse 5/10"), threshold) for threshold in (3, 5, 6, 10)] == [
        False,
        False,
        True,
        True,
    ]


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    assert on_paper(shown(column("nurse 6/12\npsychologist 20/40"))) == paper("""
                      total
        nurse         6/12
        psychologist  20/40
        total         26/52
    """)


def test_a_second_number_is_hidden_with_the_first_the_cheapest_that_will_do() -> None:
    assert on_paper(shown(column("nurse 2/12\npsychologist 20/40\nsocial-worker 9/18"))) == paper("""
                       total
        nurse          ··
        psychologist   20/40
        social-worker  ··
        total          31/70
    """)


def test_two_small_numbers_in_a_small_total_take_the_total_along() -> None:
    assert on_paper(shown(column("nurse 2/12\npsychologist 2/12"))) == paper("""
                      total
        nurse         ··
        psychologist  ··
        total         ··
    """)


def test_four_and_four_in_a_total_of_eight_cannot_be_told_from_eight_and_none() -> None:
    eight = shown(column("nurse 4/12\npsychologist 4/12"))
    assert on_paper(eight) == paper("""
                      total
        nurse         ··
        psychologist  ··
        total         8/24
    """)
    assert narrowed(eight)["part"][Position(0, None)] == (0, 8)


def test_a_ring_of_four_is_hidden_in_a_table() -> None:
    assert on_paper(
        shown(
            table("""
                               cool-kids  icdp   theraplay
                nurse          2/12       20/40  9/18
                psychologist   20/40      20/40  20/40
                social-worker  9/18       20/40  9/18
            """)
        )
    ) == paper("""
                       cool-kids  icdp    theraplay  total
        nurse          ··         20/40   ··         31/70
        psychologist   20/40      20/40   20/40      60/120
        social-worker  ··         20/40   ··         38/76
        total          31/70      60/120  38/76      129/266
    """)


def test_a_lone_number_of_a_line_takes_the_total_of_the_line_along() -> None:
    assert on_paper(
        shown(
            table("""
                               cool-kids  icdp   theraplay
                nurse          2/12       -      -
                psychologist   20/40      20/40  20/40
                social-worker  9/18       20/40  9/18
            """)
        )
    ) == paper("""
                       cool-kids  icdp   theraplay  total
        nurse          ··         -      -          ··
        psychologist   20/40      20/40  20/40      60/120
        social-worker  ··         20/40  9/18       ··
        total          31/70      40/80  29/58      100/208
    """)


def test_many_small_numbers_shelter_each_other_without_their_total() -> None:
    """No single other number could make up for one, but several together can."""
    few = column("\n".join(f"{name} {part}/9" for name, part in zip("abcdefg", [0, 1, 2, 1, 2, 1, 0], strict=True)))
    assert on_paper(shown(few)).splitlines()[-1] == "total  7/63"


def test_a_team_of_few_is_hidden_however_many_places_they_hold() -> None:
    places = [cell("harju", method, "nurse", "2/4") for method in ("a", "b", "c", "d")]
    others = [cell("ranta", method, "nurse", "20/40") for method in ("a", "b", "c", "d")]
    assert on_paper(shown(table_of(catalogue(), RULE, [*places, *others], By.TEAM))) == paper("""
               total
        harju  ··
        ranta  ··
        total  88/176
    """)


def test_unknown_and_nobody_are_told() -> None:
    assert on_paper(
        shown(
            table("""
                               cool-kids  icdp
                nurse          ?          0/0
                psychologist   20/40      0/0
            """)
        )
    ) == paper("""
                      cool-kids  icdp  total
        nurse         ?          0/0   ?
        psychologist  20/40      0/0   20/40
        total         20/40      0/0   20/40
    """)


def tiers(**methods: tuple[str, str]) -> CoverageTable:
    """Return a table by tier; each method is given by its tiers and its number."""
    county = catalogue(
        ladder("children", tiers=["light", "guided", "intensive"]),
        *(intervention(name, tiers=[f"children/{tier}" for tier in on.split()]) for name, (on, _) in methods.items()),
    )
    return table_of(county, RULE, [cell(name, name, "nurse", of) for name, (_, of) in methods.items()], By.TIER)


def test_what_two_groups_share_may_be_shown_if_it_is_not_small() -> None:
    assert on_paper(shown(tiers(a=("light", "20/40"), b=("light guided", "9/18"), c=("guided", "6/12")))) == paper("""
                         total
        children/light   29/58
        children/guided  15/30
        total            35/70
    """)


def test_what_follows_from_overlapping_groups_by_subtraction_is_not_small() -> None:
    """The total less the lightest tier would be method c alone, 2 of 12; less the guided one it is a, 20 of 40."""
    assert on_paper(shown(tiers(a=("light", "20/40"), b=("light guided", "9/18"), c=("guided", "2/12")))) == paper("""
                         total
        children/light   ··
        children/guided  11/30
        total            31/70
    """)


def test_a_small_group_shelters_with_one_that_overlaps() -> None:
    """The total less the lightest tier is c and d together, 8 of 24."""
    overlapping = tiers(a=("light", "20/40"), b=("light guided", "9/18"), c=("guided", "6/12"), d=("intensive", "2/12"))
    assert on_paper(shown(overlapping)) == paper("""
                            total
        children/light      29/58
        children/guided     ··
        children/intensive  ··
        total               37/82
    """)


def test_a_number_that_follows_from_what_is_shown_is_shown_too() -> None:
    """Every method stands on the lightest tier: its total is the grand total."""
    county = catalogue(
        ladder("children", tiers=["light", "guided"]),
        intervention("a", tiers=["children/light", "children/guided"]),
        intervention("b", tiers=["children/light"]),
    )
    cells = [
        cell("harju", "a", "nurse", "20/40"),
        cell("harju", "b", "nurse", "2/12"),
        cell("ranta", "a", "nurse", "2/12"),
    ]
    assert on_paper(shown(table_of(county, RULE, cells, By.TIER, By.TEAM))) == paper("""
                         harju  ranta  total
        children/light   ··     ··     24/64
        children/guided  ··     ··     ··
        total            ··     ··     24/64
    """)


def primary_only(counted: CoverageTable) -> ShownTable:
    """Hide small numbers and nothing else, as one would at first."""
    small = {place for place, one in counted.entries() if min(one.share.part.value, one.share.rest.value) < 5}
    return hiding(counted, frozenset(small))


def test_the_intruders_solve_a_table_that_only_hides_small_numbers() -> None:
    careless = primary_only(column("nurse 2/12\npsychologist 20/40"))
    assert narrowed(careless)["part"][Position(0, None)] == (2, 2)
    assert guessed(careless, most=12)["part"] == {Position(0, None): {2}}


NUMBERS = st.integers(0, 14).flatmap(lambda whole: st.integers(0, whole).map(lambda part: f"{part}/{whole}"))
CELLS = st.one_of(NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.sampled_from(["-", "?"]))


def tables(rows: int, columns: int, cells: st.SearchStrategy[str] = CELLS) -> st.SearchStrategy[CoverageTable]:
    """Return tables of different people, up to so many rows and columns."""

    def written(numbers: list[list[str]]) -> str:
        head = " ".join(f"m{column}" for column in range(len(numbers[0])))
        return "\n".join([head, *(f"o{row} {' '.join(line)}" for row, line in enumerate(numbers))])

    return (
        st.tuples(st.integers(1, rows), st.integers(1, columns))
        .flatmap(
            lambda size: st.lists(
                st.lists(cells, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
            )
        )
        .map(lambda numbers: table(written(numbers)))
    )


def places_of_teams(numbers: list[list[str]]) -> CoverageTable:
    cells = [
        cell(f"t{row}", f"m{column}", "nurse", number)
        for row, line in enumerate(numbers)
        for column, number in enumerate(line)
        if number != "-"
    ]
    return table_of(catalogue(), RULE, cells, By.TEAM, By.INTERVENTION)


COLUMNS = st.lists(NUMBERS, min_size=1, max_size=7).map(
    lambda numbers: column("\n".join(f"o{row} {number}" for row, number in enumerate(numbers)))
)
TEAMS = st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=4).map(places_of_teams)
THRESHOLDS = st.integers(3, 7)


@given(st.one_of(tables(4, 4), COLUMNS, TEAMS), THRESHOLDS)
def test_an_intruder_learns_no_hidden_number_nor_that_it_is_small(counted: CoverageTable, threshold: int) -> None:
    open_ = shown(counted, threshold)
    known = narrowed(open_)
    for place, one in open_.entries():
        if one.state is State.HIDDEN:
            for layer in known.values():
                least, most = layer[place]
                assert least < most >= threshold


@settings(max_examples=40)
@given(tables(2, 2, st.integers(0, 7).flatmap(lambda n: st.integers(0, n).map(lambda k: f"{k}/{n}"))))
def test_no_intruder_however_clever_does(counted: CoverageTable) -> None:
    open_ = shown(counted, 3)
    worlds = guessed(open_, most=8)
    for place, one in open_.entries():
        if one.state is State.HIDDEN:
            for values in worlds.values():
                assert len(values[place]) > 1
                assert max(values[place]) >= 3


@given(st.one_of(tables(4, 4), COLUMNS, TEAMS), THRESHOLDS)
def test_every_number_that_is_shown_is_true_and_not_small(counted: CoverageTable, threshold: int) -> None:
    numbers = dict(counted.entries())
    for place, one in shown(counted, threshold).entries():
        if one.state is State.EXACT:
            part, whole = numbers[place].share.part.value, numbers[place].share.whole.value
            assert (one.part, one.whole) == (part, whole)
            assert threshold <= part <= whole - threshold
        else:
            assert (one.part, one.whole, one.share, one.seats, one.is_reached) == (None,) * 5


@given(tables(4, 4))
def test_what_is_hidden_does_not_hang_on_the_target(counted: CoverageTable) -> None:
    other = replace(counted, rule=replace(counted.rule, target=counted.rule.target / 2))
    assert hidden_positions(counted, 5) == hidden_positions(other, 5)
