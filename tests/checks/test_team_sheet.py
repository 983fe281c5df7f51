from datetime import date

import pytest

from interventio.checks.team_sheet import TeamSheet, is_running, latest_snapshot, stages_of, team_sheet
from interventio.findings.place import Place
from interventio.records.fields import Stage
from interventio.records.team import Trained
from support.found import DAY, catalogue

TEAM = """
    method ck: {{delivered_by: [nurse, doctor]}}
    team harju:
      {}
      delivers:
        - intervention: ck
        - {{intervention: ck, occupations: [cook]}}
        - {{intervention: ck, until: 2026-11-21}}
        - {{intervention: ck, since: 2026-11-23}}
      staffing:
        - {{date: 2026-06-30, staff: [{{occupation: nurse, trained: {{ck: {{attended: 3}}, ipc: {{certified: 4}}}}}}]}}
        - {{date: 2026-01-31, staff: [{{occupation: cook}}]}}
        - {{date: 2027-01-31, staff: [{{occupation: doctor}}]}}
    """


def sheet(fields: str = "") -> TeamSheet:
    known = catalogue(TEAM.format(fields))
    return team_sheet(known.teams["harju"], known)


def test_rows_are_all_occupations_of_all_snapshots() -> None:
    assert [(row.route, row.day, row.staff.occupation, row.most_trained) for row in sheet().rows] == [
        (("staffing", 0, "staff", 0), date(2026, 6, 30), "nurse", 4),
        (("staffing", 1, "staff", 0), date(2026, 1, 31), "cook", 0),
        (("staffing", 2, "staff", 0), date(2027, 1, 31), "doctor", 0),
    ]


def test_the_latest_snapshot_is_not_of_a_day_to_come_wherever_it_stands() -> None:
    assert sheet().latest == latest_snapshot(sheet().team, DAY)
    assert {occupation: row.route for occupation, row in sheet().counted.items()} == {
        "nurse": ("staffing", 0, "staff", 0)
    }


def test_what_is_delivered_now_is_told_with_its_occupations() -> None:
    assert [(current.position, current.occupations) for current in sheet().current] == [
        (0, ("nurse", "doctor")),
        (1, ("cook",)),
    ]


@pytest.mark.parametrize("fields", ["bought_from: A provider", "until: 2026-11-21", "since: 2026-11-23"])
def test_a_team_whose_staff_does_not_count_has_no_latest_snapshot(fields: str) -> None:
    assert (sheet(fields).is_own, sheet(fields).latest, sheet(fields).counted, sheet(fields).current) == (
        False,
        None,
        {},
        [],
    )
    assert len(sheet(fields).rows) == 3


@pytest.mark.parametrize(
    ("fields", "is_at_work"),
    [("", True), ("since: 2026-11-22", True), ("until: 2026-11-22", True), ("until: 2026-11-21", False)],
)
def test_the_first_and_the_last_day_belong_to_a_teams_time(fields: str, is_at_work: bool) -> None:  # noqa: FBT001
    assert is_running(sheet(fields).team, DAY) is is_at_work


def test_stages_that_are_told_come_in_their_order() -> None:
    assert [*stages_of(Trained(certified=0, attended=3))] == [(Stage.ATTENDED, 3), (Stage.CERTIFIED, 0)]


def test_a_place_is_in_the_file_of_the_team() -> None:
    assert sheet().place("name") == Place("data/teams/harju.yaml", ("name",))
