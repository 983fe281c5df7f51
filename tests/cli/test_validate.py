"""`interventio validate` as its users see it."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def change(path: Path, right: str, wrong: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")


def test_a_workspace_in_order(county: Path) -> None:
    ended = interventio("validate", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (0, "Everything is in order. 9 files.\n", "Next, make the pages: interventio report\n")
    )


def test_a_mistake_in_full(county: Path) -> None:
    change(county / "data/teams/harju-school.yaml", "intervention: courage-group", "intervention: courage-groups")
    ended = interventio("validate", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            """\
data/teams/harju-school.yaml:10:19 error REF001 unknown-intervention
  There is no method “courage-groups” in data/interventions.
   9 │ delivers:
  10 │   - intervention: courage-groups
     │                   ^^^^^^^^^^^^^^
  11 │   - intervention: sleep-guidance
  Did you mean “courage-group”?
  Check the spelling, or add the file data/interventions/courage-groups.yaml.

9 files: 1 error, 1 hint.
Show the hints too: interventio validate --hints
""",
            "What a code means and how to put it right: interventio explain REF001\n",
        )
    )


def test_a_mistake_in_finnish_and_swedish(county: Path) -> None:
    change(county / "data/teams/harju-school.yaml", "kind: service", "kind: servis")
    runs = [interventio("validate", "--lang", language, folder=county).out for language in ("fi", "sv")]
    assert runs == snapshot(
        [
            """\
data/teams/harju-school.yaml:1:7 virhe REC009 not-a-choice
  ”servis” ei ole mikään kentän ”kind” vaihtoehdoista.
  1 │ kind: servis
    │       ^^^^^^
  2 │ name: {fi: Harjun koulun opiskeluhuolto, sv: Elevvården i Åsens skola, en: Harju school student welfare}
  Tarkoititko ”service”?
  Kirjoita jokin näistä: service, implementation, support ja multidisciplinary.

9 tiedostoa: 1 virhe.
""",
            """\
data/teams/harju-school.yaml:1:7 fel REC009 not-a-choice
  ”servis” är inget av alternativen för ”kind”.
  1 │ kind: servis
    │       ^^^^^^
  2 │ name: {fi: Harjun koulun opiskeluhuolto, sv: Elevvården i Åsens skola, en: Harju school student welfare}
  Menade du ”service”?
  Skriv något av dessa: service, implementation, support och multidisciplinary.

9 filer: 1 fel.
""",
        ]
    )


def test_a_mistake_on_one_line(county: Path) -> None:
    change(county / "data/teams/harju-school.yaml", "kind: service", "kind: servis")
    assert interventio("validate", "--output-format", "concise", folder=county).out == snapshot(
        "data/teams/harju-school.yaml:1:7: REC009 “servis” is not one of the words that “kind” can be. Did you mean “service”?\n"
    )


def test_findings_as_json(county: Path) -> None:
    change(county / "data/teams/harju-school.yaml", "kind: service", "kind: servis")
    ended = interventio("validate", "--output-format", "json", folder=county)
    assert json.loads(ended.out) == snapshot(
        {
            "version": 1,
            "language": "en",
            "summary": {"files": 9, "errors": 1, "warnings": 0, "hints": 0},
            "findings": [
                {
                    "path": "data/teams/harju-school.yaml",
                    "line": 1,
                    "column": 7,
                    "endLine": 1,
                    "endColumn": 13,
                    "severity": "error",
                    "code": "REC009",
                    "name": "not-a-choice",
                    "message": "“servis” is not one of the words that “kind” can be.",
                    "advice": "Write one of these: service, implementation, support and multidisciplinary.",
                    "suggestions": ["service"],
                    "related": [], 'fingerprint': 'e7c21a6c816b9824d6d4c5da05c65323'}
            ],
        }
    )


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("hint", 1), ("never", 0)], ids=str)
def test_what_makes_the_run_fail_can_be_chosen(county: Path, fail_on: str, code: int) -> None:
    change(county / "data/teams/harju-school.yaml", "last_reviewed: 2026", "last_reviewed: 2023")
    assert interventio("validate", "--fail-on", fail_on, folder=county).code == code


def test_nothing_is_wrapped_and_nothing_is_coloured_off_a_screen(county: Path) -> None:
    long = "x" * 400
    change(county / "data/teams/harju-school.yaml", "kind: service", f"kind: {long}")
    ended = interventio("validate", folder=county)
    assert "\x1b" not in ended.out
    assert all(line == line.rstrip() or "│" in line for line in ended.out.splitlines())
    assert long not in ended.out


def test_markup_and_terminal_codes_in_the_data_are_printed_as_text(county: Path) -> None:
    change(county / "data/teams/harju-school.yaml", "kind: service", r'kind: "[red]\e[31m::error::{{7*7}}"')
    out = interventio("validate", "--color", "always", folder=county).out
    assert "[red]" in out
    assert "{{7*7}}" in out
    assert "\x1b[31m::error" not in out


def test_a_console_without_unicode(county: Path) -> None:
    change(county / "data/teams/harju-school.yaml", "kind: service", "kind: servis")
    ended = interventio("validate", "--lang", "fi", folder=county, PYTHONIOENCODING="cp1252")
    assert ended.code == 1
    assert "│" not in ended.out
    assert "ä" in ended.out


def test_outside_a_workspace(tmp_path: Path) -> None:
    ended = interventio("validate", "--workspace", "nowhere", folder=tmp_path)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            3,
            "",
            """\
Error: The folder nowhere does not exist.
Check the spelling after --workspace.
""",
        )
    )


def test_the_language_of_a_run_is_the_first_of_the_workspace(county: Path) -> None:
    assert "tiedosto" in interventio("validate", folder=county, INTERVENTIO_LANG="").out


@pytest.fixture
def many(county: Path) -> Path:
    for number in range(300):
        (county / "data/teams" / f"team-{number}.yaml").write_text("kind: x\n", encoding="utf-8")
    return county


def test_of_many_findings_fifty_are_shown_and_the_others_counted(many: Path) -> None:
    out = interventio("validate", folder=many).out
    assert out.count("\ndata/") + out.startswith("data/") == 50
    assert "… and 250 more findings. Show all: interventio validate --limit 0" in out
    assert "309 files: 300 errors." in out


def test_all_of_them_can_be_shown(many: Path) -> None:
    assert interventio("validate", "--limit", "0", folder=many).out.count("REC009") == 300


def test_a_reader_that_has_seen_enough_is_no_trouble(many: Path) -> None:
    command = f"{shlex.quote(sys.executable)} -m interventio validate --limit 0 | head -1"
    ended = subprocess.run(["sh", "-c", command], cwd=many, capture_output=True, encoding="utf-8", check=False)
    assert (ended.stdout.count("\n"), ended.stderr) == (1, "")


def test_a_full_disk_is_told_and_is_no_success(county: Path) -> None:
    command = f"{shlex.quote(sys.executable)} -m interventio validate > /dev/full"
    ended = subprocess.run(["sh", "-c", command], cwd=county, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 3
    assert "Traceback" not in ended.stderr
