"""`interventio use`, run as its users run it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
YEAR = ("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")
LOGS = {
    "harju-school": {"courage-group": (6, 4, 1), "sleep-guidance": (0, 0, 0)},
    "ranta-family": {"courage-group": (2, 2, 0)},
}
"""The periods started, completed and discontinued in each quarter, by team and method."""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a workspace with the logs of two teams."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    for team, methods in LOGS.items():
        rows = "".join(
            f"      - {{intervention: {id_}, started: {started}, completed: {completed}, discontinued: {stopped}}}\n"
            for id_, (started, completed, stopped) in methods.items()
        )
        quarters = "".join(f"  - quarter: {quarter}\n    methods:\n{rows}" for quarter in YEAR)
        log = tmp_path / "data" / "periods" / f"{team}.yaml"
        log.parent.mkdir(exist_ok=True)
        log.write_text(f"team: {team}\nquarters:\n{quarters}", encoding="utf-8")
    return tmp_path


def test_use_as_a_table(county: Path) -> None:
    assert interventio("use", folder=county).out == snapshot("""\
                                                          Completed of
                     Periods       Periods       Periods    those that   Periods per
Method               started     completed  discontinued         ended       trained
────────────────────────────────────────────────────────────────────────────────────
Courage group             32            24             4           85%           1.8
Sleep guidance             0             0             0             –             0

All together            ≥ 32          ≥ 24           ≥ 4           85%           1.2

Periods started by quarter
               2024  2025  2025  2025  2025  2026  2026  2026
Method           Q4    Q1    Q2    Q3    Q4    Q1    Q2    Q3
─────────────────────────────────────────────────────────────
Courage group     –     –     –     –     8     8     8     8
All together      –     –     –     –   ≥ 8   ≥ 8   ≥ 8   ≥ 8

Trained but not used
Team                           Method           Trained   Periods started
─────────────────────────────────────────────────────────────────────────
Harju school student welfare   Sleep guidance         8                 0
People are trained, but no period was started in the last four full quarters, or none of the trained has delivered the method in 12 months. Ask what stands in the way before training more.

4 quarters of teams are not known (≥).
Nothing is known of the use of: Parent group.
Of 1 method in a team with trained people it is not known whether it is used.
The last four full quarters are 2025-Q4 to 2026-Q3.
Completed of those that ended is the share that came to their planned end: completed ÷ (completed + discontinued).
Periods per trained are the periods started ÷ those who have completed the training, by each team's latest counts on or before 22 Nov 2026. A team counts once all four of its quarters are known.
What nobody has counted is not taken for 0: a dash (–) is not known, and ≥ is at least so many.
""")


def test_use_by_team_in_finnish(county: Path) -> None:
    out = interventio("use", "--by", "team", "--lang", "fi", folder=county).out
    row = next(line for line in out.splitlines() if line.startswith("Harjun koulun opiskeluhuolto"))
    assert row.split()[-6:] == ["24", "16", "4", "80", "%", "1,2"]


def test_others_see_methods_without_small_numbers_and_no_team(county: Path) -> None:
    seen = interventio("use", "--audience", "manager", folder=county).out
    assert seen.splitlines()[:8] == snapshot(
        [
            "                     Periods       Periods       Periods",
            "Method               started     completed  discontinued",
            "────────────────────────────────────────────────────────",
            "Sleep guidance             0             0             0",
            "",
            "Hidden, so that few people cannot be told apart: Courage group.",
            "Nothing is known of the use of: Parent group.",
            "The last four full quarters are 2025-Q4 to 2026-Q3.",
        ]
    )
    by_team = interventio("use", "--audience", "manager", "--by", "team", "--format", "json", folder=county).out
    told = json.loads(by_team)
    assert {row["started"]["state"] for row in told["rows"]} == {"hidden"}
    assert (told["total"], told["trainedNotUsed"], told["usedNotTrained"]) == (None, None, None)


def test_clients_are_told_nothing(county: Path) -> None:
    told = json.loads(interventio("use", "--audience", "client", "--format", "json", folder=county).out)
    assert (told["rows"], told["total"], told["trainedNotUsed"]) == ([], None, None)


def test_use_as_json(county: Path) -> None:
    told = json.loads(interventio("use", "--method", "courage-group", "--format", "json", folder=county).out)
    assert {
        name: told[name] for name in ("version", "asOf", "rowsBy", "trainedNotUsed", "trainedUseUnknown")
    } == snapshot(
        {"version": 1, "asOf": "2026-11-22", "rowsBy": "intervention", "trainedNotUsed": [], "trainedUseUnknown": 0}
    )
    assert told["rule"]["quarters"] == [*YEAR]
    (row,) = told["rows"]
    assert row.pop("byQuarter")[-1] == snapshot(
        {
            "quarter": "2026-Q3",
            "started": {"state": "exact", "count": 8, "unknown": 0},
            "completed": {"state": "exact", "count": 6, "unknown": 0},
            "discontinued": {"state": "exact", "count": 1, "unknown": 0},
        }
    )
    assert row == snapshot(
        {
            "id": "courage-group",
            "name": "Courage group",
            "started": {"state": "exact", "count": 32, "unknown": 0},
            "completed": {"state": "exact", "count": 24, "unknown": 0},
            "discontinued": {"state": "exact", "count": 4, "unknown": 0},
            "completion": {"state": "exact", "part": 24, "whole": 28, "ratio": "6/7", "unknown": 0},
            "periodsPerTrained": {"state": "exact", "part": 32, "whole": 18, "ratio": "16/9", "unknown": 0},
            "penetration": {"state": "unknown", "part": None, "whole": None, "ratio": None, "unknown": 3},
            "backed": None,
            "reach": None,
            "answered": {"state": "unknown", "part": None, "whole": None, "ratio": None, "unknown": 8},
            "helped": {"state": "unknown", "part": None, "whole": None, "ratio": None, "unknown": 8},
        }
    )


def test_use_as_csv_for_a_spreadsheet(county: Path) -> None:
    out = interventio("use", "--by", "team", "--format", "csv", folder=county).out
    assert [*csv.reader(io.StringIO(out))] == snapshot(
        [
            [
                "Id",
                "Team",
                "Periods started",
                "Periods completed",
                "Periods discontinued",
                "Quarters not known",
                "Periods of the trained",
                "Trained",
                "Active",
                "Trained whose activity is known",
                "Supervised or mentored",
                "Trained of whom that is known",
                "Periods started in the year",
                "Estimated need",
                "Clients asked",
                "Clients who answered",
                "Clients who were helped",
                "Clients of whom that is known",
                "2024-Q4",
                "2025-Q1",
                "2025-Q2",
                "2025-Q3",
                "2025-Q4",
                "2026-Q1",
                "2026-Q2",
                "2026-Q3",
            ],
            [
                "harju-school",
                "Harju school student welfare",
                "24",
                "16",
                "4",
                "0",
                "24",
                "20",
                "not known",
                "",
                "",
                "",
                "",
                "",
                "",
                "not known",
                "not known",
                "",
                "not known",
                "not known",
                "not known",
                "not known",
                "6",
                "6",
                "6",
                "6",
            ],
            [
                "ranta-family",
                "Ranta family team",
                "8",
                "8",
                "0",
                "4",
                "8",
                "6",
                "not known",
                "",
                "",
                "",
                "",
                "",
                "",
                "not known",
                "not known",
                "",
                "not known",
                "not known",
                "not known",
                "not known",
                "2",
                "2",
                "2",
                "2",
            ],
        ]
    )


def test_use_on_an_earlier_day_looks_back_from_there(county: Path) -> None:
    told = json.loads(interventio("use", "--as-of", "2026-04-15", "--format", "json", folder=county).out)
    assert (told["rule"]["quarters"][-1], told["total"]["started"]["count"]) == ("2026-Q1", 16)


def test_use_in_a_file(county: Path) -> None:
    file = county / "use.txt"
    ended = interventio("use", "-o", str(file), folder=county)
    assert (ended.out, file.read_text(encoding="utf-8")) == ("", interventio("use", folder=county).out)


def test_where_nothing_is_logged_it_is_said_where_logs_belong() -> None:
    assert interventio("use", folder=BASE).out.splitlines()[0] == snapshot(
        "No team has logged its method periods yet: they belong in data/periods."
    )


def test_an_unknown_method_is_refused(county: Path) -> None:
    ended = interventio("use", "--method", "courage-grup", folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert "“courage-grup” is not known here." in ended.err
