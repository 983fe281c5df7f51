"""`interventio network`, run as its users run it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = """\
kind: support
name: {fi: Ahdistuksen tukitiimi, sv: Stödteamet för ångest, en: Support team for anxiety}
focus: symptom
themes: [anxiety]
seats:
  - {unit: harju-school, role: supervisor}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/teams/anxiety-support.yaml").write_text(TEAM, encoding="utf-8")
    return tmp_path


def test_methods_of_several_divisions_as_a_table(county: Path) -> None:
    lines = interventio("network", folder=county).out.splitlines()
    assert [line.split("   ")[0].strip() for line in lines[:3:2]] == ["Method", "Courage group"]
    assert lines[2].split("   ")[1:] == [
        "no support team in common",
        "Education 1, Social and health services 1",
        "Support team for anxiety",
    ]
    assert lines[3].startswith("A unit uses a method if one of its teams is to deliver it on ")


def test_a_seat_of_the_other_division_brings_them_together(county: Path) -> None:
    team = county / "data/teams/anxiety-support.yaml"
    team.write_text(f"{TEAM}  - {{unit: ranta-counselling, role: other}}\n", encoding="utf-8")
    assert "a support team in common" in interventio("network", folder=county).out.splitlines()[2]


def test_methods_as_json(county: Path) -> None:
    found = json.loads(interventio("network", "--format", "json", "--audience", "professional", folder=county).out)
    assert (found["version"], found["audience"]) == (1, "professional")
    school, counselling = (
        {
            "division": {"id": "education", "name": "Education"},
            "units": [{"id": "harju-school", "name": "Harju school"}],
        },
        {
            "division": {"id": "health", "name": "Social and health services"},
            "units": [{"id": "ranta-counselling", "name": "Ranta family counselling"}],
        },
    )
    assert found["shared"] == [
        {
            "method": {"id": "courage-group", "name": "Courage group"},
            "standing": "apart",
            "advice": "Ask these divisions to take part in Support team for anxiety: Social and health services.",
            "users": [school, counselling],
            "supportTeams": [
                {
                    "team": {"id": "anxiety-support", "name": "Support team for anxiety"},
                    "divisions": [{"id": "education", "name": "Education"}],
                }
            ],
        }
    ]


def lonely(county: Path) -> None:
    team = county / "data/teams/ranta-family.yaml"
    text = team.read_text(encoding="utf-8").replace("{attended: 6, completed: 6}", "{attended: 6, completed: 1}", 1)
    team.write_text(text, encoding="utf-8")


def test_units_with_one_trained_person_alone_are_for_coordinators(county: Path) -> None:
    lonely(county)
    rows = [*csv.reader(io.StringIO(interventio("network", "--lone", "--format", "csv", folder=county).out))]
    assert rows[1:] == [
        ["Ranta family counselling", "Courage group", "Ranta family team", "Support team for anxiety"],
    ]
    found = json.loads(interventio("network", "--lone", "--format", "json", folder=county).out)
    assert [(one["unit"]["id"], one["method"]["id"]) for one in found["lone"]] == [
        ("ranta-counselling", "courage-group")
    ]


@pytest.mark.parametrize("audience", ["manager", "professional"])
def test_others_are_refused_whether_there_is_such_a_unit_or_not(county: Path, audience: str) -> None:
    before = interventio("network", "--lone", "--audience", audience, folder=county)
    lonely(county)
    after = interventio("network", "--lone", "--audience", audience, folder=county)
    assert (before.code, before.out) == (2, "")
    assert (after.code, after.out, after.err) == (before.code, before.out, before.err)


def test_clients_are_told_nothing(county: Path) -> None:
    ended = interventio("network", "--audience", "client", folder=county)
    assert (ended.code, ended.out) == (2, "")


def test_rows_for_spreadsheets_name_every_unit(county: Path) -> None:
    rows = [*csv.reader(io.StringIO(interventio("network", "--format", "csv", folder=county).out))]
    assert [row[2:4] for row in rows[1:]] == [
        ["Education", "Harju school"],
        ["Social and health services", "Ranta family counselling"],
    ]
    assert {row[5] for row in rows[1:]} == {
        "Ask these divisions to take part in Support team for anxiety: Social and health services."
    }


def test_a_sheet_for_excel(county: Path, tmp_path: Path) -> None:
    path = tmp_path / "network.xlsx"
    assert interventio("network", "--format", "xlsx", "--output", str(path), folder=county).code == 0
    sheet = load_workbook(path)["Network"]
    assert [cell.value for cell in sheet[2]][:2] == ["Courage group", "no support team in common"]
