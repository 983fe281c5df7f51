"""What the pipeline at GitLab runs, against a forge that answers as GitLab does."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.forges import Forge, Runner, Step, a_forge, at, tree_of
from support.repositories import a_repository, commit_all, git
from support.run import interventio

NOTES = "/projects/9/merge_requests/12/notes"
ISSUES = "/projects/9/issues"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = a_repository(tmp_path_factory.mktemp("begun"))
    interventio("init", ".", "--languages", "en", "--forge", "gitlab", folder=folder)
    commit_all(folder)
    return folder


@pytest.fixture
def forge() -> Iterator[Forge]:
    """Return a forge that knows our token as that of the user number 5."""
    with a_forge() as forge:
        forge.knows("/user", {"id": 5})
        forge.knows(NOTES, [])
        yield forge


def script(begun: Path, job: str) -> Step:
    """Return what a job runs: GitLab joins the lines, and ends at the first that fails."""
    lines = at(tree_of((begun / ".gitlab-ci.yml").read_text(encoding="utf-8")), job, "script")
    assert isinstance(lines, list)
    return Step("\n".join(map(str, lines)), {}, "bash")


def run(begun: Path, job: str, temp: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    runner = Runner(temp)
    runner.has_interventio()
    runner.has("python", f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    known = {"INTERVENTIO_REPORT": str(temp / "report"), "INTERVENTIO_LANG": "en", "GITHUB_ACTIONS": ""}
    return runner.run(script(begun, job), begun, **known, **variables)


def told(begun: Path, forge: Forge, temp: Path, script_word: str) -> subprocess.CompletedProcess[str]:
    runner = Runner(temp)
    runner.has("python", f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    return runner.run(
        Step(f"sh ci/gitlab.sh {script_word}", {}, "bash"),
        begun,
        CI_API_V4_URL=forge.address,
        CI_PROJECT_ID="9",
        CI_MERGE_REQUEST_IID="12",
        INTERVENTIO_TOKEN="secret",  # noqa: S106 - a token of the test
        INTERVENTIO_REPORT=str(temp / "report"),
        TITLE="Reviews that fall due",
    )


def test_the_check_writes_what_gitlab_reads(begun: Path, tmp_path: Path) -> None:
    base = git(begun, "rev-parse", "HEAD")
    ended = run(begun, "check", tmp_path, INTERVENTIO_BASE=base, INTERVENTIO_FORMATS="json markdown gitlab junit")
    assert ended.returncode == 0, ended.stderr
    assert "::" not in ended.stdout
    assert {path.name for path in (tmp_path / "report").iterdir()} == {
        *("changes.md", "code", "comment.md", "findings.json", "findings.md", "gitlab.json", "junit.xml", "site")
    }
    assert [one["check_name"] for one in json.loads((tmp_path / "report/gitlab.json").read_text())] == ["ACC001"]


def test_the_check_is_told_what_the_script_asks_for(begun: Path) -> None:
    tree = tree_of((begun / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    assert at(tree, "check", "variables", "INTERVENTIO_FORMATS") == "json markdown gitlab junit"
    assert at(tree, "check", "artifacts", "reports") == {
        "codequality": "report/gitlab.json",
        "junit": "report/junit.xml",
    }


THEIRS = {"id": 1, "author": {"id": 6}, "body": "<!-- interventio -->\n"}
OURS = {"id": 2, "author": {"id": 5}, "body": "<!-- interventio -->\n\nold"}


@pytest.mark.parametrize(
    ("notes", "written"), [([], ("POST", NOTES)), ([THEIRS], ("POST", NOTES)), ([THEIRS, OURS], ("PUT", f"{NOTES}/2"))]
)
def test_one_note_is_brought_up_to_date(
    begun: Path, forge: Forge, tmp_path: Path, notes: object, written: tuple[str, str]
) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report/comment.md").write_text("@/etc/hostname & a=b\n+ ä\n", encoding="utf-8")
    forge.knows(NOTES, notes)
    ended = told(begun, forge, tmp_path, "note")
    assert ended.returncode == 0, ended.stderr
    assert forge.written == [(*written, {"body": "<!-- interventio -->\n\n@/etc/hostname & a=b\n+ ä\n"})]


def test_without_a_text_nothing_is_told(begun: Path, forge: Forge, tmp_path: Path) -> None:
    assert told(begun, forge, tmp_path, "note").returncode == 0
    assert (forge.written, forge.asked) == ([], [])


MINE = {"iid": 4, "author": {"id": 5}, "description": "<!-- interventio: reminder -->\n\nold"}
OTHER = {"iid": 3, "author": {"id": 5}, "description": None}
LISTED = {"description": "<!-- interventio: reminder -->\n\ntext"}


@pytest.mark.parametrize(
    ("issues", "reminder", "written"),
    [
        ([OTHER], "text", ("POST", ISSUES, {"title": "Reviews that fall due", **LISTED})),
        ([OTHER, MINE], "text", ("PUT", f"{ISSUES}/4", LISTED)),
        ([OTHER, MINE], None, ("PUT", f"{ISSUES}/4", {"state_event": "close"})),
    ],
)
def test_one_issue_lists_what_falls_due(
    begun: Path, tmp_path: Path, issues: object, reminder: str | None, written: object
) -> None:
    (tmp_path / "report").mkdir()
    if reminder is not None:
        (tmp_path / "report/reminder.md").write_text(reminder, encoding="utf-8")
    with a_forge() as forge:
        forge.knows("/user", {"id": 5})
        forge.knows(ISSUES, issues)
        ended = told(begun, forge, tmp_path, "reminder")
    assert ended.returncode == 0, ended.stderr
    assert forge.written == [written]


def test_a_forge_that_refuses_fails_the_job_and_the_token_is_not_printed(begun: Path, tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report/comment.md").write_text("text", encoding="utf-8")
    with a_forge() as forge:
        ended = told(begun, forge, tmp_path, "note")
    assert ended.returncode != 0
    assert "secret" not in ended.stdout + ended.stderr
