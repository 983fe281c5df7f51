"""The other commands, run as their users run them on the example workspace."""

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from support.run import REPOSITORY, interventio

COMMANDS = REPOSITORY / "src/interventio/cli/commands"
BASE = REPOSITORY / "tests" / "pages" / "base"


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_coverage_as_a_table() -> None:
    assert interventio("coverage", folder=BASE).out == snapshot("""\
Method          Trained   Expected   Share   Seats to the target   Notes
─────────────────────────────────────────────────────────────────────────────────
Courage group        18         21     85%                         target reached
Parent group         14         16     87%                         target reached

Total                32         37     86%                         target reached
Trained in at least one of the methods: from 26 to 27 of 30 people; the counts do not tell more.
Trained in all of the methods that they are to deliver: from 25 to 26 of 30 people; the counts do not tell more.
Coverage is the share of those who are expected to deliver a method who have completed the training.
Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
Counted from each team's latest counts on or before 22 Nov 2026.
The target is 70%; it is reached at exactly that share or above it.
""")


def test_coverage_by_team_and_method() -> None:
    assert interventio("coverage", "--by", "team", "--by", "intervention", "--lang", "fi", folder=BASE).out == snapshot(
        """\
Tiimi                          Rohkeusryhmä   Vanhempainryhmä   Yhteensä
────────────────────────────────────────────────────────────────────────
Harjun koulun opiskeluhuolto           85\xa0%                         85\xa0%
Rannan perhetiimi                      85\xa0%              87\xa0%       86\xa0%

Yhteensä                               85\xa0%              87\xa0%       86\xa0%
Koulutettu ainakin yhteen menetelmistä: 26–27/30 henkilöä; luvut eivät kerro tarkemmin.
Koulutettu kaikkiin menetelmiin, joita heidän on määrä toteuttaa: 25–26/30 henkilöä; luvut eivät kerro tarkemmin.
Peittävyys on niiden osuus menetelmän odotetuista toteuttajista, jotka ovat suorittaneet koulutuksen.
Odotettuja ovat kaikki niissä ammateissa, joiden on määrä toteuttaa sitä, lukuun ottamatta pitkällä vapaalla olevia, juuri aloittaneita ja muita, jotka eivät nyt toteuta menetelmiä.
Laskettu kunkin tiimin viimeisimmistä luvuista 22.11.2026 mennessä.
Tavoite on 70\xa0%, ja se saavutetaan täsmälleen tällä osuudella tai sen yläpuolella.
"""
    )


def test_coverage_as_json() -> None:
    sheet = json.loads(interventio("coverage", "--by", "division", "--format", "json", folder=BASE).out)
    assert sheet == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "rule": {
                "target": "7/10",
                "stage": "completed",
                "methods": ["courage-group", "parent-group"],
                "inWords": [
                    "Coverage is the share of those who are expected to deliver a method who have completed the training.",
                    "Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.",
                    "Counted from each team's latest counts on or before 22 Nov 2026.",
                    "The target is 70%; it is reached at exactly that share or above it.",
                ],
            },
            "rowsBy": "division",
            "columnsBy": None,
            "columns": [],
            "rows": [
                {
                    "id": "education",
                    "name": "Education",
                    "cells": [],
                    "total": {
                        "state": "exact",
                        "part": 12,
                        "whole": 14,
                        "share": "6/7",
                        "seats": 0,
                        "isReached": True,
                        "unknown": 0,
                        "oldest": "2026-09-30",
                        "newest": "2026-09-30",
                    },
                },
                {
                    "id": "health",
                    "name": "Social and health services",
                    "cells": [],
                    "total": {
                        "state": "exact",
                        "part": 20,
                        "whole": 23,
                        "share": "20/23",
                        "seats": 0,
                        "isReached": True,
                        "unknown": 0,
                        "oldest": "2026-09-30",
                        "newest": "2026-09-30",
                    },
                },
            ],
            "columnTotals": [],
            "total": {
                "state": "exact",
                "part": 32,
                "whole": 37,
                "share": "32/37",
                "seats": 0,
                "isReached": True,
                "unknown": 0,
                "oldest": "2026-09-30",
                "newest": "2026-09-30",
            },
            "people": {
                "trainedInAny": {"state": "exact", "lowest": 26, "highest": 27, "whole": 30, "unknown": 0},
                "trainedInAll": {"state": "exact", "lowest": 25, "highest": 26, "whole": 30, "unknown": 0},
            },
        }
    )


def test_coverage_as_csv_for_a_finnish_spreadsheet() -> None:
    out = interventio("coverage", "--by", "team", "--format", "csv", "--lang", "fi", folder=BASE).out
    assert list(csv.reader(io.StringIO(out), delimiter=";")) == snapshot(
        [
            [
                "Tunnus",
                "Tiimi",
                "Koulutetut",
                "Odotetut",
                "Prosentti",
                "Paikkoja tavoitteeseen",
                "Tavoite saavutettu",
                "Tuntemattomia",
                "Lukujen päivä",
            ],
            ["harju-school", "Harjun koulun opiskeluhuolto", "12", "14", "85", "0", "kyllä", "0", "2026-09-30"],
            ["ranta-family", "Rannan perhetiimi", "20", "23", "86", "0", "kyllä", "0", "2026-09-30"],
        ]
    )


def test_coverage_as_an_excel_file(tmp_path: Path) -> None:
    file = tmp_path / "coverage.xlsx"
    ended = interventio("coverage", "--format", "xlsx", "-o", str(file), folder=BASE)
    assert (ended.code, ended.out, ended.err) == (0, "", f"{file}\n")
    book = load_workbook(file)
    assert book.sheetnames == ["About", "Coverage"]
    rows = [[cell.value for cell in row][:8] for row in book["Coverage"].iter_rows()]
    assert rows == snapshot(
        [
            ["Id", "Method", "Trained", "Expected", "Coverage, %", "Seats to the target", "Target reached", "Unknown"],
            ["courage-group", "Courage group", 18, 21, 0.85, 0, "yes", 0],
            ["parent-group", "Parent group", 14, 16, 0.87, 0, "yes", 0],
            [None, "Total", 32, 37, 0.86, 0, "yes", 0],
        ]
    )


def test_coverage_as_an_excel_file_hides_what_the_table_hides(tmp_path: Path) -> None:
    file = tmp_path / "coverage.xlsx"
    interventio("coverage", "--by", "area", "--audience", "professional", "--format", "xlsx", "-o", str(file))
    rows = [[cell.value for cell in row] for row in load_workbook(file)["Coverage"].iter_rows(min_row=2)]
    assert {row[2] for row in rows} >= {"*"}
    assert {tuple(row[2:7]) for row in rows if "*" in row} == {("*",) * 5}


def test_small_numbers_are_for_coordinators_only() -> None:
    arguments = ("coverage", "--by", "team", "--format", "json")
    states = {
        audience: {
            row["total"]["state"] for row in json.loads(interventio(*arguments, "--audience", audience).out)["rows"]
        }
        for audience in ("coordinator", "professional")
    }
    assert "hidden" not in states["coordinator"]
    assert "hidden" in states["professional"]


@pytest.mark.parametrize(("share", "code"), [("60", 0), ("69", 0), ("70", 1), ("99,5 %", 1)])
def test_coverage_under_a_share_fails(share: str, code: int) -> None:
    assert interventio("coverage", "--fail-under", share).code == code


def test_coverage_on_an_earlier_day() -> None:
    sheets = [
        json.loads(interventio("coverage", "--as-of", day, "--format", "json").out)["total"]["part"]
        for day in ("2024-12-31", "2026-11-22")
    ]
    assert sheets[0] < sheets[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("coverage", "--method", "cool-kid"), "“cool-kid” is not known here.\nKnown are: cool-kids."),
        (("coverage", "--by", "team", "--by", "area", "--by", "unit"), "A table has rows and columns"),
        (("coverage", "--target", "170"), "170 is not a percentage from 0 to 100."),
        (("coverage", "--as-of", "31.12.2025"), "31.12.2025 is not a day; write it like 2026-03-09."),
        (
            ("chart",),
            "Known are: children, apua-lapselle, opiskeluhuolto-lapset, young-people, nuorten-ahdistus and osaamisen-portaat.",
        ),
        (("chart", "kids"), "“kids” is not known here."),
        (("show", "cool-kid"), "Known are: cool-kids, "),
        (("explain", "REF999"), "There is no code “REF999”.\nPerhaps you mean REF."),
        (("schema", "person"), "'person' is not one of"),
        (("validat",), "No such command 'validat'"),
    ],
)
def test_what_is_asked_for_wrongly_is_told_with_exit_code_2(arguments: tuple[str, ...], message: str) -> None:
    ended = interventio(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err


@pytest.mark.parametrize("command", ["coverage", "gaps", "equity", "report", "chart", "show"])
def test_nothing_is_made_of_data_with_errors(county: Path, command: str) -> None:
    (county / "data/teams/harju-school.yaml").write_text("kind: service\n", encoding="utf-8")
    ended = interventio(command, *(["courage-group"] if command == "show" else []), folder=county)
    assert (ended.code, ended.out) == (1, "")
    assert "interventio validate" in ended.err
    assert not (county / "site").exists()


@pytest.mark.parametrize(("form", "start"), [("svg", "<svg "), ("html", "<!doctype html>"), ("md", "# ")])
def test_a_chart_as_a_file(county: Path, form: str, start: str) -> None:
    ended = interventio("chart", "--format", form, "--output", f"out/chart.{form}", folder=county)
    assert (ended.code, ended.out) == (0, "")
    assert (county / f"out/chart.{form}").read_text(encoding="utf-8").lower().startswith(start)


def test_a_chart_in_the_terminal_says_all_steps_and_methods() -> None:
    out = " ".join(interventio("chart", "young-people").out.split())
    assert "Cool Kids" in out
    assert "5 Intensive team care" in out or "Intensive" in out


def test_a_schema_offers_the_ids_of_the_workspace() -> None:
    made = json.loads(interventio("schema", "team", "--lang", "fi").out)
    Draft202012Validator.check_schema(made)
    assert "cool-kids" in made["$defs"]["Delivery"]["properties"]["intervention"]["enum"]
    plain = interventio("schema", "team", "--plain").out
    assert "cool-kids" not in json.dumps(
        json.loads(plain)["$defs"]["Delivery"]["properties"]["intervention"].get("enum", [])
    )


def test_all_schemas_are_written_to_a_folder(county: Path) -> None:
    assert interventio("schema", "--output", "schemas", folder=county).code == 0
    assert sorted(path.name for path in (county / "schemas").iterdir()) == [
        "competence-counts.schema.json",
        "competence-levels.schema.json",
        "competence.schema.json",
        "evaluation.schema.json",
        "implementation-team.schema.json",
        "intervention.schema.json",
        "ladder.schema.json",
        "multidisciplinary-team.schema.json",
        "needs-survey.schema.json",
        "organisation.schema.json",
        "periods.schema.json",
        "risk.schema.json",
        "settings.schema.json",
        "stepping.schema.json",
        "support-team.schema.json",
        "team.schema.json",
        "teams.schema.json",
        "training.schema.json",
        "trial.schema.json",
    ]


def test_a_record_as_its_page_and_as_data() -> None:
    assert interventio("show", "courage-group", folder=BASE).out.startswith("# ")
    data = json.loads(interventio("show", "courage-group", "--format", "json", folder=BASE).out)
    assert data["records"][0]["path"] == "data/interventions/courage-group.yaml"


def test_a_record_without_a_page_is_its_file_and_for_coordinators_alone(county: Path) -> None:
    path = county / "data/trainings/courage-2026.yaml"
    path.parent.mkdir()
    path.write_text(
        "intervention: courage-group\nstatus: planned\nprovider: A centre  # ask again\ndays: [2026-12-01]\n",
        encoding="utf-8",
    )
    assert interventio("show", "courage-2026", folder=county).out == snapshot("""\
# data/trainings/courage-2026.yaml

    intervention: courage-group
    status: planned
    provider: A centre  # ask again
    days: [2026-12-01]
""")
    ended = interventio("show", "courage-2026", "--audience", "manager", folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert "“courage-2026” is not known here." in ended.err


@pytest.mark.parametrize("audience", ["coordinator", "manager", "client"])
def test_an_evaluation_is_shown_as_its_page_to_everybody(county: Path, audience: str) -> None:
    path = county / "data/evaluations/harju-2025.yaml"
    path.parent.mkdir()
    path.write_text(
        "{name: Harju in 2025, team: harju-school, starts: 2025-01-01, ends: 2025-12-31, method: Asked, ended: 40}\n",
        encoding="utf-8",
    )
    shown = interventio("show", "harju-2025", "--audience", audience, folder=county).out
    assert shown.startswith("# Harju in 2025 ")
    assert "Asked" in shown


def test_what_a_team_has_in_other_folders_is_among_its_data(county: Path) -> None:
    path = county / "data/periods/harju-school.yaml"
    path.parent.mkdir()
    path.write_text("{team: harju-school, quarters: []}\n", encoding="utf-8")
    assert interventio("show", "harju-school", folder=county).out.startswith("# Harju school student welfare\n")
    data = json.loads(interventio("show", "harju-school", "--format", "json", folder=county).out)
    assert [record["kind"] for record in data["records"]] == ["team", "periods"]


@pytest.mark.parametrize("arguments", [("--version",), ("-V",), ("--help",), ("validate", "--help"), ("report", "-h")])
def test_help_and_version(arguments: tuple[str, ...]) -> None:
    ended = interventio(*arguments)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out


def test_help_speaks_the_language_of_the_machine() -> None:
    assert "Tarkista" in interventio("--help", INTERVENTIO_LANG="", LANG="fi_FI.UTF-8").out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_can_be_had_for_every_shell(shell: str) -> None:
    ended = interventio("--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert "interventio" in ended.out


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("interventio show metsaseudun-p", ["metsaseudun-perhekeskus"]),
        ("interventio chart y", ["young-people"]),
        ("interventio coverage --method cool", ["cool-kids"]),
    ],
)
def test_ids_are_completed(words: str, completed: list[str]) -> None:
    place = str(len(words.split()) - 1)
    ended = interventio(_INTERVENTIO_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=place)
    assert ended.out.split() == completed


def test_a_chart_is_narrowed_by_options_and_says_so() -> None:
    drawn = interventio("chart", "young-people", "--theme", "ahdistus", "--age", "14", "--format", "md").out
    assert "Only: Anxiety · age 14" in drawn
    assert "Cool Kids" in drawn
    assert "Theraplay" not in drawn


def test_what_a_chart_is_narrowed_to_must_be_known() -> None:
    ended = interventio("chart", "young-people", "--theme", "ahdistuss")
    assert (ended.code, ended.out) == (2, "")
    assert "“ahdistuss” is not known here.\nKnown are: ahdistus." in ended.err


def test_the_help_names_every_command_once_under_a_heading_and_cuts_no_sentence() -> None:
    told = interventio("--help").out.partition("Begin:")[2]
    names = re.findall(r"^  ([a-z]+) ", told, re.MULTILINE)
    assert sorted(names) == sorted(path.stem for path in COMMANDS.glob("[a-z]*.py"))
    assert len(re.findall(r"^[A-Z].*:$", told, re.MULTILINE)) == 8
    assert "..." not in told
