"""`interventio trials`, `interventio indicators` and charts of levels, run as their users run them."""

import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.pdfs import sizes
from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TRIAL = """
kind: trial
levels: steps
name: {fi: Pilotti, sv: Pilot, en: Pilot}
form: pilot
status: held
for_whom: {fi: Työntekijät, sv: Medarbetare, en: Workers}
starts: 2026-02-10
size: {lowest: 30, highest: 50}
took_part: 41
feedback: {asked: 41, answered: 29, useful: 25}
"""
INDICATORS = """
indicators:
  - id: able
    name: {fi: Osaan, sv: Kan, en: Able}
    baseline: {date: 2025-03-31, value: 40}
    target: {value: 70, by: 2027-12-31}
    readings: [{date: 2026-03-31, value: 50}]
    every: 6 months
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a workspace with a pilot and an indicator."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    folder = tmp_path / "data" / "competence"
    (folder / "pilot.yaml").write_text(TRIAL.lstrip(), encoding="utf-8")
    steps = folder / "steps.yaml"
    steps.write_text(steps.read_text(encoding="utf-8") + INDICATORS.lstrip(), encoding="utf-8")
    return tmp_path


def test_trials_as_a_table(county: Path) -> None:
    assert interventio("trials", folder=county).out == snapshot("""\
Trial   Kind    State   When          For whom   Participants aimed at          Took part   Answered of those asked   Found it useful
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Pilot   Pilot   held    10 Feb 2026   Workers                    30–50   41 (as aimed at)              29 / 41, 70%      25 / 29, 86%
Those who answered are divided by those who were asked, and those who found it useful by those who answered.
""")


def test_others_are_shown_no_small_number_of_people(county: Path) -> None:
    (trial,) = json.loads(interventio("trials", "--audience", "manager", "--format", "json", folder=county).out)[
        "trials"
    ]
    assert (trial["tookPart"], trial["fit"]) == ({"state": "exact", "number": 41}, "within")
    assert {*trial["feedback"].values()} == {"hidden", None}


def test_indicators_as_a_table(county: Path) -> None:
    assert interventio("indicators", folder=county).out == snapshot("""\
Indicator   Measured in   At the beginning   Latest   Read on       Target   By when       Change   Share of the way   To be read
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Able                                    40       50   31 Mar 2026       70   31 Dec 2027      +10                33%   30 Sept 2026
The change is the latest reading less the baseline.
The share of the way is the change divided by what lies between the baseline and the target. It is below 0 where the change went the wrong way, and is not told where the baseline is the target already.
The target is reached where the newest value is at it or beyond it, on the side that is better.
""")


def test_indicators_for_other_programs_are_exact(county: Path) -> None:
    (found,) = json.loads(interventio("indicators", "--format", "json", folder=county).out)["indicators"]
    told = {name: found[name] for name in ("change", "way", "isReached", "due", "isOverdue")}
    assert told == {"change": "10", "way": "1/3", "isReached": False, "due": "2026-09-30", "isOverdue": True}


@pytest.mark.parametrize("command", ["trials", "indicators", "chart"])
def test_clients_are_told_nothing_of_competence(county: Path, command: str) -> None:
    name = ("steps",) if command == "chart" else ()
    assert interventio(command, *name, "--audience", "client", folder=county).code == 2


@pytest.mark.parametrize("command", ["trials", "indicators"])
def test_levels_that_are_not_there_are_told(county: Path, command: str) -> None:
    ended = interventio(command, "--levels", "stepz", folder=county)
    assert (ended.code, "Known are: steps." in ended.err) == (2, True)
    assert interventio(command, "--levels", "steps", folder=county).code == 0


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("levels.pdf", b"%PDF-1.7"),
        ("levels.png", b"\x89PNG\r\n"),
        ("levels.svg", b"<svg "),
        ("levels.json", b'{\n  "version": 1'),
        ("levels.html", b"<!DOCTYPE html>"),
        ("levels.md", b"# "),
        ("levels.txt", b""),
    ],
)
def test_levels_are_drawn_as_the_name_of_the_file_says(county: Path, name: str, start: bytes) -> None:
    ended = interventio("chart", "steps", "-o", name, folder=county)
    assert (ended.code, ended.out) == (0, "")
    assert (county / name).read_bytes().startswith(start)


def test_levels_are_drawn_on_the_paper_that_was_asked_for(county: Path) -> None:
    interventio("chart", "steps", "--paper", "a4", "-o", "levels.pdf", folder=county)
    assert sizes((county / "levels.pdf").read_bytes()) == [(297, 210)]


def test_a_part_of_levels_is_not_drawn(county: Path) -> None:
    ended = interventio("chart", "steps", "--age", "5", folder=county)
    assert (ended.code, ended.err.splitlines()[0]) == (
        2,
        "Error: Levels of competence are drawn as a whole: they have no themes, services, divisions, areas and ages.",
    )
