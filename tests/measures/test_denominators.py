"""The trained against a number wanted, and against an estimated need."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count
from interventio.measures.denominators import Denominator, Find, TrainedOf, need_in, trained_of, wanted_in
from interventio.measures.grouping import By
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from support.build import DAY, catalogue, intervention, organisation, settings, team

TODAY = date.fromisoformat(DAY)
WORDS = organisation({"harju": {"area": "north"}, "ranta": {"area": "south"}, "all": {}}, areas=["north", "south"])


def crew(id_: str, trained: int | None, units: tuple[str, ...]) -> Part:
    counts = {} if trained is None else {"cool-kids": trained}
    return team(id_, ["cool-kids"], {"nurse": {"headcount": 20, "trained": counts}}, units=[*units])


def rows(
    find: Find, by: By, *records: Part, wanted: Sequence[object] = (), need: Sequence[object] = ()
) -> tuple[TrainedOf, ...]:
    method = intervention(wanted=[*wanted], need=[*need])
    county = catalogue(settings(["cool-kids"]), WORDS, method, *records)
    return trained_of(county, rule_of(county), find, by)


HARJU, RANTA = crew("harju", 6, ("harju",)), crew("ranta", 9, ("ranta",))
NORTH, SOUTH = {"trained": 5, "area": "north"}, {"trained": 7, "area": "south"}


def test_more_may_be_trained_than_are_wanted() -> None:
    (row,) = rows(wanted_in, By.INTERVENTION, HARJU, RANTA, wanted=[{"trained": 12}])
    assert row == TrainedOf("cool-kids", None, Count(15), 0, Denominator(12))
    assert (row.ratio(), row.left()) == (Fraction(5, 4), Count(0))


def test_area_by_area() -> None:
    wanted = [{"trained": 8, "area": "north", "by": "2026-12-31"}]
    assert rows(wanted_in, By.AREA, HARJU, RANTA, wanted=wanted) == (
        TrainedOf("cool-kids", "north", Count(6), 0, Denominator(8, by=date(2026, 12, 31))),
        TrainedOf("cool-kids", "south", Count(9), 0, None),
    )
    assert rows(wanted_in, By.AREA, HARJU, wanted=[{"trained": 8}]) == ()


def test_a_team_of_the_whole_county_is_in_no_area() -> None:
    (north, south) = rows(wanted_in, By.AREA, HARJU, crew("one", 4, ("all",)), wanted=[NORTH])
    assert (north.trained, south.trained) == (Count(6), None)


def test_the_county_has_the_sum_of_all_areas_where_it_has_no_number_of_its_own() -> None:
    (row,) = rows(wanted_in, By.INTERVENTION, HARJU, wanted=[NORTH, SOUTH])
    assert row.of == Denominator(12, is_sum=True)
    (row,) = rows(wanted_in, By.INTERVENTION, HARJU, wanted=[NORTH])
    assert row.of is None
    (row,) = rows(wanted_in, By.INTERVENTION, HARJU, wanted=[NORTH, SOUTH | {"by": "2026-12-31"}])
    assert row.of is None
    (row,) = rows(wanted_in, By.INTERVENTION, HARJU, wanted=[NORTH, SOUTH, {"trained": 20}])
    assert row.of == Denominator(20)


def test_what_is_not_known_has_no_ratio() -> None:
    (row,) = rows(wanted_in, By.INTERVENTION, crew("harju", None, ("harju",)), wanted=[{"trained": 12}])
    assert (row.trained, row.unknown, row.ratio(), row.left()) == (None, 1, None, None)
    (row,) = rows(wanted_in, By.INTERVENTION, wanted=[{"trained": 12}])
    assert (row.trained, row.ratio()) == (None, None)
    (row,) = rows(wanted_in, By.INTERVENTION, HARJU)
    assert (row.trained, row.of, row.ratio()) == (Count(6), None, None)


@pytest.mark.parametrize(
    ("days", "chosen"),
    [
        (["2026-12-31", "2027-12-31", None], "2026-12-31"),
        (["2026-05-31", "2026-06-01"], "2026-06-01"),
        (["2026-05-31", None], None),
        (["2024-12-31", "2025-12-31"], "2025-12-31"),
    ],
)
def test_the_number_counts_whose_day_comes_next(days: list[str | None], chosen: str | None) -> None:
    wanted = [{"trained": 10 + place} | ({"by": day} if day else {}) for place, day in enumerate(days)]
    for given_ in (wanted, wanted[::-1]):
        found = wanted_in(intervention(wanted=given_), None, TODAY)
        assert found == Denominator(10 + days.index(chosen), by=date.fromisoformat(chosen) if chosen else None)


def estimate(year: int, clients: int) -> dict[str, object]:
    return {"year": year, "clients": clients, "basis": "A survey"}


def test_the_newest_estimate_counts_that_is_not_of_a_year_to_come() -> None:
    method = intervention(need=[estimate(2024, 100), estimate(2027, 300), estimate(2025, 200)])
    assert need_in(method, None, TODAY) == Denominator(200, year=2025)
    assert need_in(intervention(need=[estimate(2027, 300)]), None, TODAY) is None


def test_no_need_is_no_denominator() -> None:
    (row,) = rows(need_in, By.INTERVENTION, HARJU, need=[estimate(2026, 0)])
    assert (row.of, row.ratio()) == (Denominator(0, year=2026), None)
    (row,) = rows(need_in, By.INTERVENTION, HARJU, need=[estimate(2026, 150)])
    assert row.ratio() == Fraction(6, 150)


@given(st.integers(0, 19), st.integers(1, 50))
def test_another_trained_person_never_lowers_the_ratio(trained: int, wanted: int) -> None:
    (before,) = rows(wanted_in, By.INTERVENTION, crew("harju", trained, ("harju",)), wanted=[{"trained": wanted}])
    (after,) = rows(wanted_in, By.INTERVENTION, crew("harju", trained + 1, ("harju",)), wanted=[{"trained": wanted}])
    assert before.ratio() == Fraction(trained, wanted)
    assert after.ratio() == Fraction(trained + 1, wanted)
    assert before.left() == Count(max(0, wanted - trained))
