"""`interventio support`, run as its users run it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from openpyxl import load_workbook

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = """\
kind: support
name: {fi: Ahdistuksen tukitiimi, sv: Stödteamet för ångest, en: Support team for anxiety}
focus: symptom
themes: [anxiety]
since: 2026-01-01
seats:
  - {unit: harju-school, role: supervisor}
  - {unit: harju-school, role: trained-worker}
seasons:
  - season: 2026-spring
    meetings:
      - date: 2026-02-10
        status: held
        attendance: [{unit: harju-school, supervisors: 1, trained_workers: 2}]
      - {date: 2026-04-14, status: cancelled}
  - season: 2026-autumn
    meetings:
      - date: 2026-09-15
        status: held
        attendance: [{unit: harju-school, supervisors: 0, trained_workers: 2}]
        results:
          - kind: follow-up
            what: {fi: Kysytään., sv: Fråga., en: Ask.}
            owner: {fi: Koordinaattori, sv: Koordinatorn, en: The coordinator}
            due: 2026-12-31
      - {date: 2026-12-08, status: planned}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a workspace with one support team."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/teams/anxiety-support.yaml").write_text(TEAM, encoding="utf-8")
    return tmp_path


def test_support_as_a_table(county: Path) -> None:
    assert interventio("support", folder=county).out == snapshot("""\
Support team               Season        Held of 2–3   Planned   Standing                  Units   Divisions   With a supervisor   With a trained worker   To be done
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Support team for anxiety   Spring 2026             1         0   too seldom                1/2     1/2         1/1                 1/1                              0
Support team for anxiety   Autumn 2026             1         1   the season is under way   1/2     1/2         0/1                 1/1                              1
A support team meets two or three times in a season: spring is January to June, autumn July to December.
Only meetings that were held count. Planned and cancelled ones are told apart. A season under way is not missed yet, nor is one in which the team began or ended.
A unit uses the methods if one of its teams is to deliver any of them on 22 Nov 2026.
The methods are those that the support team names; where it names none, all those of its themes that have not ended.
A unit is represented if it has a seat on that day, and a division if any of its units has.
Themes without a support team: Parenting, Sleep.
""")


def test_a_season_and_a_day_can_be_asked_for(county: Path) -> None:
    ran = interventio("support", "anxiety-support", "--season", "2026-spring", "--as-of", "2026-05-01", folder=county)
    assert ran.out.splitlines()[2] == snapshot(
        "Support team for anxiety   Spring 2026             1         0   the season is under way   1/2     1/2         1/1                 1/1                              0"
    )


def test_support_as_csv_as_excel_and_as_json(county: Path, tmp_path: Path) -> None:
    ran = interventio("support", "--format", "csv", folder=county)
    rows = list(csv.reader(io.StringIO(ran.out)))
    assert rows[1] == snapshot(
        [
            "anxiety-support",
            "Support team for anxiety",
            "2026-spring",
            "1",
            "2–3",
            "0",
            "0",
            "1",
            "too seldom",
            "1",
            "2",
            "1",
            "2",
            "1",
            "1",
            "0",
            "0",
        ]
    )
    written = tmp_path / "rows.xlsx"
    interventio("support", "--format", "xlsx", "-o", str(written), folder=county)
    sheet = load_workbook(written)["Support teams"]
    assert [cell.value for cell in sheet[1]][:4] == snapshot(["Id", "Support team", "Season", "Held"])
    document = json.loads(interventio("support", "--format", "json", folder=county).out)
    assert document["rows"][0] == snapshot(
        {
            "team": "anxiety-support",
            "name": "Support team for anxiety",
            "season": "2026-spring",
            "standing": "missed",
            "meetings": {
                "held": 1,
                "planned": 0,
                "notTold": 0,
                "cancelled": 1,
                "withSupervisor": 1,
                "withTrainedWorker": 1,
            },
            "units": {"represented": ["harju-school"], "missing": ["ranta-counselling"]},
            "divisions": {"represented": ["education"], "missing": ["health"]},
            "seats": {"supervisor": True, "trainedWorker": True},
            "followUps": {"toDo": 0, "overdue": 0},
        }
    )
    assert (document["version"], document["wanted"], document["themesWithoutTeam"]) == snapshot(
        (1, {"from": 2, "to": 3}, [{"id": "parenting", "name": "Parenting"}, {"id": "sleep", "name": "Sleep"}])
    )


@pytest.mark.parametrize("audience", ["manager", "professional"])
def test_rows_tell_of_no_number_of_people_so_that_they_are_the_same_for_others(county: Path, audience: str) -> None:
    told = json.loads(interventio("support", "--format", "json", "--audience", audience, folder=county).out)
    exact = json.loads(interventio("support", "--format", "json", folder=county).out)
    assert {**told, "audience": ""} == {**exact, "audience": ""}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--audience", "client"), "Error: Clients and their families are shown nothing of staff, training and gaps."),
        (("nowhere",), "Error: “nowhere” is not known here."),
        (("--season", "2026-summer"), "Error: “2026-summer” is not known here."),
    ],
)
def test_what_cannot_be_answered_is_told(county: Path, options: tuple[str, ...], told: str) -> None:
    ran = interventio("support", *options, folder=county)
    assert (ran.code, ran.out, ran.err.splitlines()[0]) == (2, "", told)


@pytest.mark.parametrize("audience", ["coordinator", "manager", "client"])
def test_show_tells_of_a_support_team_to_all_but_clients(county: Path, audience: str) -> None:
    ran = interventio("show", "anxiety-support", "--audience", audience, folder=county)
    assert ran.code == (2 if audience == "client" else 0)
    assert ("| Harju school | 1 | 2 | – |" in ran.out) is (audience == "coordinator")
