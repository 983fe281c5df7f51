"""Whether methods have been delivered in the last twelve months."""

from collections.abc import Mapping
from datetime import date

from interventio.measures.cell import cells_of
from interventio.measures.lately import full_quarters, was_delivered
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from interventio.records.period_log import PeriodLog
from interventio.records.team import ServiceTeam
from support.build import catalogue, intervention, period_log, settings, team

QUARTERS = ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
NONE_STARTED: Mapping[str, Mapping[str, int | None]] = {quarter: {"cool-kids": 0} for quarter in QUARTERS}


def crew(active: int | None, trained: int | None = 4, day: str = "2026-03-01", id_: str = "harju") -> ServiceTeam:
    row: dict[str, object] = {"headcount": 8}
    if trained is not None:
        row["trained"] = {"cool-kids": trained}
    if active is not None:
        row["active"] = {"cool-kids": active}
    return team(id_, ["cool-kids"], staffing={day: {"nurse": row}})


def lately(*records: Part) -> bool | None:
    county = catalogue(settings(["cool-kids"]), intervention(), *records)
    rule = rule_of(county)
    return was_delivered(county, cells_of(county, rule), rule.day)


def test_by_the_counts_of_the_active() -> None:
    assert lately(crew(active=3)) is True
    assert lately(crew(active=0)) is False
    assert lately(crew(active=None)) is None


def test_one_team_is_enough_and_one_unknown_team_leaves_it_open() -> None:
    assert lately(crew(active=0), crew(active=1, id_="ranta")) is True
    assert lately(crew(active=0), crew(active=None, id_="ranta")) is None


def test_who_is_not_trained_is_not_active() -> None:
    assert lately(crew(active=None, trained=0)) is False
    assert lately(crew(active=2, trained=0)) is True


def test_an_old_snapshot_says_nothing_of_the_last_twelve_months() -> None:
    assert lately(crew(active=0, day="2025-06-01")) is False
    assert lately(crew(active=0, day="2025-05-31")) is None


def log(quarters: Mapping[str, Mapping[str, int | None]], id_: str = "harju", of: str = "harju") -> PeriodLog:
    return period_log(of, quarters, id_)


def test_a_team_that_keeps_a_log_is_asked_for_four_full_quarters() -> None:
    told = [
        lately(crew(active=0), log(quarters))
        for quarters in (
            NONE_STARTED,
            {**NONE_STARTED, "2025-Q1": {"cool-kids": 5}},
            {**NONE_STARTED, "2025-Q3": {"cool-kids": 2}},
            {**NONE_STARTED, "2025-Q3": {"cool-kids": None}},
            {**NONE_STARTED, "2025-Q3": {"friends": 2}},
            {quarter: NONE_STARTED[quarter] for quarter in QUARTERS[1:]},
        )
    ]
    assert told == [False, False, True, None, None, None]


def test_a_log_shows_use_where_the_active_were_not_counted() -> None:
    assert lately(crew(active=None), log({"2026-Q1": {"cool-kids": 1}})) is True
    assert lately(crew(active=None), log(NONE_STARTED)) is None


def test_two_logs_of_a_team_are_read_together() -> None:
    halves = [
        log({quarter: NONE_STARTED[quarter] for quarter in part}, id_=part[0].lower())
        for part in (QUARTERS[:2], QUARTERS[2:])
    ]
    assert lately(crew(active=0), *halves) is False


def test_the_log_of_another_team_says_nothing() -> None:
    assert lately(crew(active=0), log({"2026-Q1": {"cool-kids": 1}}, of="ranta")) is False


def test_a_quarter_is_full_once_it_is_over() -> None:
    assert full_quarters(date(2026, 3, 31))[-1] == "2025-Q4"
    assert full_quarters(date(2026, 4, 1)) == QUARTERS
