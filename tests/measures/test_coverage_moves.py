"""Coverage before and after: by one rule, method by method, in all and in each area and division."""

from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.coverage_moves import coverage_moves
from interventio.measures.grouping import By
from support.build import catalogue, intervention, organisation, settings, team

UNITS = {"harju": {"area": "north"}, "ranta": {"area": "south"}}


def state(trained: int, method: str = "cool-kids", *, target: int = 70, headcount: int = 10) -> Catalogue:
    staff = {"nurse": {"headcount": headcount, "trained": {method: trained}}}
    still = {"nurse": {"headcount": 10, "trained": {method: 5}}}
    return catalogue(
        settings([method], target=target),
        organisation(units=UNITS, areas=["north", "south"]),
        intervention(method),
        team("a", delivers=[method], staff=staff),
        team("b", delivers=[method], staff=still, units=["ranta"]),
    )


def moves(before: Catalogue, after: Catalogue, **renames: dict[str, str]) -> list[tuple[object, ...]]:
    rule, found = coverage_moves(before, after, renames)
    assert rule.target == after.settings.coverage.target
    return [(one.method, one.by, one.group, one.before.share.fraction(), one.after.share.fraction()) for one in found]


def test_only_what_differs_is_told() -> None:
    assert moves(state(6), state(8)) == [
        (None, None, None, Fraction(11, 20), Fraction(13, 20)),
        (None, By.AREA, "north", Fraction(3, 5), Fraction(4, 5)),
        (None, By.DIVISION, "children", Fraction(11, 20), Fraction(13, 20)),
        ("cool-kids", None, None, Fraction(11, 20), Fraction(13, 20)),
        ("cool-kids", By.AREA, "north", Fraction(3, 5), Fraction(4, 5)),
        ("cool-kids", By.DIVISION, "children", Fraction(11, 20), Fraction(13, 20)),
    ]


def test_another_target_is_no_change_of_coverage() -> None:
    assert moves(state(6), state(6, target=50)) == []


def test_the_same_share_of_others_is_a_change() -> None:
    assert (None, By.AREA, "north", Fraction(1, 2), Fraction(1, 2)) in moves(
        state(5, headcount=10), state(10, headcount=20)
    )


def test_a_method_under_another_id_is_the_same() -> None:
    assert moves(state(6), state(6, "brave"), interventions={"cool-kids": "brave"}) == []


def test_a_method_that_is_no_longer_selected_still_counts() -> None:
    before = state(6)
    after = catalogue(*(entry.record for entry in state(8).entries if entry.id), settings([], target=70))
    rule, found = coverage_moves(before, after, {})
    assert rule.methods == ("cool-kids",)
    assert found
