from collections.abc import Sequence
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.grouping import By
from interventio.measures.ratio import Ratio
from interventio.measures.reach import Year, year_of_reach
from interventio.measures.rule import rule_of
from interventio.measures.team_use import with_used_methods
from interventio.measures.use import use_table
from interventio.records.base import Part
from interventio.records.quarters import YearQuarter, quarters_of
from support.build import DAY, catalogue, intervention, organisation, period_log, team

WORDS = organisation({"harju": {"area": "north"}, "ranta": {"area": "south"}, "all": {}}, areas=["north", "south"])
ALL_QUARTERS = [f"2025-Q{number}" for number in (1, 2, 3, 4)]


def need(year: int, clients: int, area: str | None = None) -> dict[str, object]:
    return {"year": year, "clients": clients, "basis": "A survey"} | ({"area": area} if area else {})


def crew(id_: str, units: Sequence[str], started: int, quarters: Sequence[str] = ALL_QUARTERS) -> tuple[Part, Part]:
    """Return a team and its log, with so many periods started in each quarter."""
    log = period_log(id_, {quarter: {"cool-kids": started} for quarter in quarters})
    return team(id_, ["cool-kids"], {"nurse": 8}, units=[*units]), log


def county(*needs: object, records: Sequence[Part] = (), day: str = DAY) -> Catalogue:
    return catalogue(WORDS, intervention("cool-kids", need=[*needs]), *records, day=day)


def reach(found: Catalogue, by: By = By.INTERVENTION, key: str = "cool-kids") -> Ratio | None:
    rule = with_used_methods(found, rule_of(found))
    return dict(use_table(found, rule, by, year_of_reach(found, rule)).rows)[key].reach


def told(ratio: Ratio | None) -> tuple[Fraction | None, int]:
    assert ratio
    return ratio.fraction(), ratio.unknown


def year(*needs: object, day: str, is_over: bool = False) -> Year | None:
    found = county(*needs, records=crew("harju", ["harju"], 1), day=day)
    return year_of_reach(found, with_used_methods(found, rule_of(found)), is_over=is_over)


def test_the_newest_year_counts_of_which_a_quarter_has_ended() -> None:
    needs = (need(2025, 100), need(2026, 100))
    assert year(*needs, day="2026-06-01") == Year(2026, (YearQuarter(2026, 1),))
    assert year(*needs, day="2026-03-30") == Year(2025, quarters_of(2025))
    assert year(*needs, day="2026-06-01", is_over=True) == Year(2025, quarters_of(2025))
    assert year(need(2024, 100), day="2026-06-01") is None


def test_reach_is_what_was_started_in_the_year_of_the_need() -> None:
    found = county(need(2025, 100), records=[*crew("harju", ["harju"], 5), *crew("ranta", ["ranta"], 4)])
    assert told(reach(found)) == (Fraction(36, 100), 0)


def test_without_an_estimate_there_is_no_reach() -> None:
    assert reach(county(records=crew("harju", ["harju"], 5))) is None


def test_an_area_has_the_periods_of_the_teams_that_serve_it_alone() -> None:
    records = [*crew("harju", ["harju"], 5), *crew("both", ["harju", "ranta"], 9), *crew("all", ["all"], 9)]
    found = county(need(2025, 40, "north"), need(2025, 80, "south"), records=records)
    assert told(reach(found, By.AREA, "north")) == (Fraction(20, 40), 4)
    assert told(reach(found)) == (Fraction(20 + 36 + 36, 120), 0)


def test_two_estimates_for_one_place_and_year_contradict_each_other() -> None:
    assert reach(county(need(2025, 40), need(2025, 50), records=crew("harju", ["harju"], 5))) is None


def test_what_is_not_known_is_told_beside_it_and_nothing_known_has_no_reach() -> None:
    some, none = crew("harju", ["harju"], 5, ALL_QUARTERS[:1]), crew("harju", ["harju"], 5, [])
    assert told(reach(county(need(2025, 50), records=some))) == (Fraction(5, 50), 3)
    assert told(reach(county(need(2025, 50), records=none))) == (None, 4)


def test_teams_have_no_need_of_their_own() -> None:
    assert reach(county(need(2025, 50), records=crew("harju", ["harju"], 5)), By.TEAM, "harju") is None
