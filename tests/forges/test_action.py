"""The action, run step by step as a runner does, in a real repository with a pull request in it."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from junitparser import JUnitXml

from support.forges import Node, Runner, at, steps_of, tree_of
from support.repositories import a_repository, commit_all, git, write
from support.run import REPOSITORY, interventio

ACTION = tree_of((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = steps_of(at(ACTION, "runs", "steps"))
METHOD = "data/interventions/example-method.yaml"
HOSTILE = "print('run by the check'); import pathlib; pathlib.Path('RUN').touch()\n"


def inputs(**given: str) -> dict[str, str]:
    """Return what the inputs of the action stand for: what is given, or what it says itself."""
    known = at(ACTION, "inputs")
    assert isinstance(known, dict)
    said = {name: str(at(one, "default")) for name, one in known.items()} | {
        name.replace("_", "-"): value for name, value in given.items()
    }
    assert set(said) == set(known)
    return {f"inputs.{name}": value for name, value in said.items()}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Return a workspace that has begun, and is committed on main."""
    folder = a_repository(tmp_path / "workspace")
    interventio("init", ".", "--languages", "en", "--name", "Åsby", folder=folder)
    commit_all(folder)
    return folder


@pytest.fixture
def temp(tmp_path: Path) -> Path:
    return tmp_path / "temp"


def change(folder: Path, branch: str, **edits: str) -> str:
    """Make a branch in which words of a method are others; return the commit that it is to be merged into."""
    base = git(folder, "rev-parse", "HEAD")
    git(folder, "checkout", "--quiet", "-b", branch)
    text = (folder / METHOD).read_text(encoding="utf-8")
    for old, new in edits.items():
        assert old in text
        text = text.replace(old, new)
    write(folder, METHOD, text)
    commit_all(folder)
    return base


def checked(temp: Path, folder: Path, **given: str) -> tuple[Runner, subprocess.CompletedProcess[str]]:
    runner = Runner(temp, inputs(**given))
    runner.has_interventio()
    return runner, runner.run(CHECK, folder)


def report_of(temp: Path) -> dict[str, str]:
    files = (path for path in (temp / "report").iterdir() if path.is_file())
    return {path.name: path.read_text(encoding="utf-8") for path in files}


def test_a_sound_change_is_told_and_its_pages_are_made(workspace: Path, temp: Path) -> None:
    base = change(workspace, "add", Two="Three")
    runner, ended = checked(temp, workspace, base=base, language="en")
    assert ended.returncode == 0, ended.stderr
    assert runner.outputs() == {"errors": "0", "warnings": "0", "report": str(temp / "report")}
    report = report_of(temp)
    assert set(report) == {
        *("changes.md", "code", "comment.md", "findings.json", "findings.md", "findings.sarif", "junit.xml")
    }
    assert "1 record changed" in report["changes.md"]
    assert report["comment.md"].startswith(report["findings.md"])
    assert report["changes.md"].strip() in report["comment.md"]
    summary = (temp / "summary").read_text(encoding="utf-8")
    assert summary == report["findings.md"] + report["changes.md"]
    assert "Example method" in (temp / "report/site/en/index.html").read_text(encoding="utf-8")


def test_an_error_fails_the_check_in_every_form(workspace: Path, temp: Path) -> None:
    base = change(workspace, "slip", **{"tier: light": "tier: lihgt"})
    runner, ended = checked(temp, workspace, base=base, language="en")
    assert ended.returncode == 1
    assert runner.outputs()["errors"] == "1"
    [annotation] = [line for line in ended.stdout.splitlines() if line.startswith("::error")]
    assert annotation.startswith(
        f"::error title=REF003 unknown-tier,file={METHOD},line=22,endLine=22,col=11,endColumn=16::"
    )
    report = report_of(temp)
    assert [one["code"] for one in json.loads(report["findings.json"])["findings"] if one["severity"] == "error"] == [
        "REF003"
    ]
    assert "REF003" in report["findings.sarif"]
    assert "REF003" in report["comment.md"]
    assert any(case.result for suite in JUnitXml.fromstring(report["junit.xml"].encode()) for case in suite)
    assert not (temp / "report/site").exists()


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_from_when_on_it_fails_is_chosen(workspace: Path, temp: Path, fail_on: str, code: int) -> None:
    change(workspace, "empty", **{"tier: intensive": "tier: light"})
    _, ended = checked(temp, workspace, fail_on=fail_on, site="false", base="", language="en")
    assert ended.returncode == code
    assert not (temp / "report/site").exists()


def test_a_run_that_cannot_be_done_is_no_success(workspace: Path, temp: Path) -> None:
    _, ended = checked(temp, workspace, path="nowhere", base="", language="en")
    assert ended.returncode == 3
    assert "The folder nowhere does not exist." in ended.stderr


def test_without_the_past_there_are_findings_all_the_same(workspace: Path, temp: Path) -> None:
    _, ended = checked(temp, workspace, base="0" * 40, site="false", language="en")
    assert ended.returncode == 0
    assert "Error:" in ended.stderr
    assert "changes.md" not in report_of(temp)


def test_reviews_that_fall_due_are_listed_and_nothing_else_is_done(workspace: Path, temp: Path) -> None:
    text = (workspace / METHOD).read_text(encoding="utf-8")
    write(workspace, METHOD, text.replace("last_reviewed: 2026-11-22", "last_reviewed: 2024-11-22"))
    _, ended = checked(temp, workspace, reminder="true", base="", language="en")
    assert ended.returncode == 0, ended.stderr
    assert report_of(temp) == snapshot(
        {
            "reminder.md": """\
## The intervention coordinators

**Overdue since 22 Nov 2025**

- [ ] Look the record through and write down the day – Example method (was due on 22 Nov 2025)

1 action, as of 22 Nov 2026. 1 is overdue.
"""
        }
    )
    git(workspace, "checkout", "--", ".")
    checked(temp, workspace, reminder="true", base="", language="en")
    assert report_of(temp) == {}


WORDS = [
    "$(touch RUN)",
    "`touch RUN`",
    "'; touch RUN; '",
    '"; touch RUN; "',
    "--output=RUN",
    "-rf",
    "${{ github.token }}",
    "::error::forged",
    "main\n::error::forged",
]


@pytest.mark.parametrize("words", WORDS)
def test_no_input_is_run(workspace: Path, temp: Path, words: str) -> None:
    for given in ({"base": words, "language": words}, {"path": words}, {"audience": words, "formats": words}):
        runner, ended = checked_as(temp, workspace, given)
        assert not [line for line in ended.stdout.splitlines() if line.lstrip().startswith("::error::forged")]
        assert not (workspace / "RUN").exists()
        assert set(runner.outputs()) <= {"errors", "warnings", "report"}


def checked_as(temp: Path, folder: Path, given: Mapping[str, str]) -> tuple[Runner, subprocess.CompletedProcess[str]]:
    return checked(temp, folder, **{"site": "false", "base": "", "language": "en", **given})


@pytest.mark.parametrize("branch", ["$(touch${IFS}RUN)", "a;touch${IFS}RUN", "`touch${IFS}RUN`", "a--output"])
def test_no_name_of_a_branch_is_run(workspace: Path, temp: Path, branch: str) -> None:
    change(workspace, branch, Two="Three")
    _, ended = checked(temp, workspace, base=branch, site="false", language="en")
    assert ended.returncode == 0
    assert not (workspace / "RUN").exists()


def test_what_stands_in_records_commands_nobody(workspace: Path, temp: Path) -> None:
    forged = (
        "::error file=x::forged %0A::error::forged @octocat ![](https://example.org/x.png) <script>x</script> {{ 7*7 }}"
    )
    base = change(
        workspace,
        "forge",
        **{
            "name: Example method": f"name: {json.dumps(forged)}",
            "themes: [anxiety]": f"themes: [{json.dumps(forged)}]",
        },
    )
    runner, ended = checked(temp, workspace, base=base, language="en")
    assert ended.returncode == 1
    commands = [line for line in ended.stdout.splitlines() if line.lstrip().startswith("::")]
    assert commands
    assert not [line for line in commands if "title=" not in line.split("::")[1]]
    comment = report_of(temp)["comment.md"]
    assert not [live for live in ("<script", "](https", "\n::", " @octocat") if live in comment]
    assert set(runner.outputs()) == {"errors", "warnings", "report"}


def test_nothing_that_lies_in_the_workspace_is_taken_for_a_program(workspace: Path, temp: Path) -> None:
    for name in ("yaml", "json", "typer", "interventio", "sitecustomize", "venv", "pip", "encodings"):
        write(workspace, f"{name}.py", HOSTILE)
    for name in ("git", "interventio", "sed", "iconv"):
        write(workspace, name, "#!/bin/sh\ntouch RUN\n")
        (workspace / name).chmod(0o755)
    base = change(workspace, "planted", Two="Three")
    _, ended = checked(temp, workspace, base=base, site="false", language="en")
    assert ended.returncode == 0, ended.stderr
    assert not (workspace / "RUN").exists()


@pytest.mark.slow
def test_it_installs_what_its_pins_say_and_works_from_there(workspace: Path, temp: Path) -> None:
    for name in ("venv", "pip", "json", "ensurepip"):
        write(workspace, f"{name}.py", HOSTILE)
    runner = Runner(temp, inputs(base="", language="en", site="false"))
    installed = runner.run(INSTALL, workspace)
    assert installed.returncode == 0, installed.stderr
    assert installed.stdout.splitlines()[-1] == "interventio 0.1.0"
    assert not (workspace / "RUN").exists()
    ended = runner.run(CHECK, workspace, SOURCE_DATE_EPOCH="1795305600")
    assert (ended.returncode, runner.outputs()["errors"]) == (0, "0")
    finnish = Runner(temp, inputs(base="", language="fi", site="false")).run(CHECK, workspace)
    assert "tiedostoa" in finnish.stdout  # translations came along


def test_every_input_is_told_and_every_output_is_what_a_step_says() -> None:
    told = {value for step in (INSTALL, CHECK) for value in step.told.values()}
    named = {f"${{{{ {name} }}}}" for name in inputs()} - {"${{ inputs.python-version }}"}
    assert named <= told
    outputs: Node = at(ACTION, "outputs")
    assert {str(at(outputs, name, "value")) for name in map(str, outputs)} == {
        f"${{{{ steps.check.outputs.{name} }}}}" for name in ("errors", "warnings", "report")
    }
