"""`interventio needs`, run as its users run it on a small workspace with a survey."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from interventio.cli import completion
from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
SURVEY = """\
kind: survey
levels: steps
name: {fi: Kartoitus, sv: Kartläggning, en: Survey}
opened: 2026-09-07
answers:
  - group: nurses
    unit: harju-school
    asked: 20
    answered: 16
    needs: {time: 6, bringing-up: 9}
  - group: psychologists
    asked: 12
    answered: 8
    needs: {time: 1, bringing-up: 2, delivering: 7}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return the small workspace with a survey."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/competence/survey.yaml").write_text(SURVEY, encoding="utf-8")
    return tmp_path


def test_needs_by_requirement(county: Path) -> None:
    assert interventio("needs", folder=county).out == snapshot("""\
Requirement                    Level   Need it   Answered   Need
────────────────────────────────────────────────────────────────
I give a child time to tell.       1         7         24    29%
I bring up a worry.                2        11         24    45%
I give fixed-length help.          3         7          8    87%
Survey: 24 of the 32 people who were asked answered (75%).
The response is answered ÷ asked, where both are known.
The need is those who say that they need to learn it ÷ those who answered. Numbers of several groups and places are added up first, and then divided.
Of a level, a group and a place answers are counted: each person gives one about each thing that is required of the group.
What nobody has counted is not taken for 0: a dash (–) is not known.
""")


def test_proposals_ranked_for_coordinators(county: Path) -> None:
    sheet = json.loads(interventio("needs", "--proposals", "--format", "json", folder=county).out)
    assert (sheet["version"], sheet["by"], sheet["rows"]) == (1, "proposals", [])
    assert [(one["rank"], one["requirement"], one["proposal"], one["need"]["part"]) for one in sheet["proposals"]] == [
        (1, "bringing-up", "use", 11),
        (2, "delivering", "plan-round", 7),
        (3, "time", "use", 7),
    ]


def test_managers_are_shown_what_is_safe(county: Path) -> None:
    told = interventio("needs", "--by", "group", "--audience", "manager", "--format", "csv", folder=county).out
    assert [*csv.reader(io.StringIO(told))] == snapshot(
        [
            ["Occupational group", "Level", "Answered", "Asked", "Response", "Answers of need", "All answers", "Need"],
            ["Nurses", "2", "*", "*", "*", "15", "32", "46"],
            ["Psychologists", "3", "*", "*", "*", "*", "*", "*"],
        ]
    )


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        (("--by", "unit", "--audience", "manager"), "shown to coordinators only"),
        (("--audience", "client"), "Clients and their families are shown nothing"),
        (("--survey", "surveys"), "“surveys” is not known here.\nKnown are: survey."),
    ],
)
def test_what_is_not_told(county: Path, asked: tuple[str, ...], error: str) -> None:
    ended = interventio("needs", *asked, folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert error in ended.err


def test_earlier_surveys_are_for_coordinators(county: Path) -> None:
    older = SURVEY.replace("2026-09-07", "2025-09-07")
    (county / "data/competence/older.yaml").write_text(older, encoding="utf-8")
    assert json.loads(interventio("needs", "--format", "json", folder=county).out)["survey"] == "survey"
    named = ("needs", "--survey", "older", "--format", "json")
    assert json.loads(interventio(*named, folder=county).out)["survey"] == "older"
    assert interventio(*named, "--audience", "professional", folder=county).code == 2


def test_without_a_survey_it_says_so() -> None:
    ended = interventio("needs", folder=BASE)
    assert (ended.code, ended.out) == (3, "")
    assert "No survey of needs has been written down by 22 Nov 2026." in ended.err


def test_surveys_groups_and_levels_are_completed(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(county)
    assert completion.surveys("") == ["survey"]
    assert completion.groups("p") == ["psychologists"]
    assert completion.levels("") == ["encounter", "hearing", "interaction"]
