"""The comment and the reminder at GitHub: their steps are run against a forge that answers as GitHub does."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.forges import GH, Forge, Runner, Step, a_forge, at, steps_of, tree_of
from support.run import interventio

HEAD = "a" * 40
PULLS = "/repos/o/r/pulls"
ARTIFACTS = "/repos/o/r/actions/runs/7/artifacts"
COMMENTS = "/repos/o/r/issues/12/comments"
ISSUES = "/repos/o/r/issues"
EVENT = {
    "github.token": "secret",
    "github.repository": "o/r",
    "github.server_url": "https://github.example.org",
    "github.event.workflow_run.id": "7",
    "github.event.workflow_run.head_sha": HEAD,
    "github.event.workflow_run.head_branch": "evil$(touch RUN)&state=closed",
    "github.event.workflow_run.head_repository.owner.login": "stranger",
}


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    interventio("init", ".", "--languages", "en", "--forge", "github", folder=folder)
    return folder


def steps(begun: Path, workflow: str, job: str) -> list[Step]:
    tree = tree_of((begun / f".github/workflows/{workflow}.yml").read_text(encoding="utf-8"))
    return steps_of(at(tree, "jobs", job, "steps"))


@pytest.fixture
def forge() -> Iterator[Forge]:
    """Return a forge with an open pull request, number 12, and the text of its check."""
    with a_forge() as forge:
        forge.knows(PULLS, [{"number": 11, "head": {"sha": "b" * 40}}, {"number": 12, "head": {"sha": HEAD}}])
        forge.knows(ARTIFACTS, {"artifacts": [{"id": 5, "size_in_bytes": 900, "expired": False}]})
        forge.answers["/repos/o/r/actions/artifacts/5/zip"] = zipped({"comment.md": b"## Check of the data\n"})
        forge.knows(COMMENTS, [])
        yield forge


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def commented(begun: Path, forge: Forge, temp: Path) -> Forge:
    """Run the steps of the comment as far as their conditions let them."""
    find, fetch, comment = steps(begun, "comment", "comment")
    (temp / "work").mkdir(parents=True)
    runner = Runner(temp, EVENT)
    runner.has("gh", GH)
    for step, condition in ((find, "number"), (fetch, "found"), (comment, "")):
        values = EVENT | {"steps.find.outputs.number": runner.outputs().get("number", "")}
        ended = Runner(temp, values).run(step, temp / "work", FORGE=forge.address)
        assert ended.returncode == 0, ended.stderr
        if condition and not runner.outputs().get(condition):
            break
    assert [*(temp / "work").iterdir()] == []
    return forge


def said(forge: Forge) -> str:
    [(_, _, fields)] = forge.written
    return fields["body"]


HEADING = (
    f"<!-- interventio -->\n**The records were checked at commit** {HEAD} · "
    "[The check, with the pages to look at](https://github.example.org/o/r/actions/runs/7)\n\n"
)


def test_a_comment_is_made(begun: Path, forge: Forge, tmp_path: Path) -> None:
    commented(begun, forge, tmp_path)
    assert forge.written == [("POST", COMMENTS, {"body": HEADING + "## Check of the data\n"})]
    assert forge.asked[0] == f"{PULLS}?state=open&head=stranger%3Aevil%24(touch%20RUN)%26state%3Dclosed"


def test_our_comment_is_brought_up_to_date_and_nobody_elses(begun: Path, forge: Forge, tmp_path: Path) -> None:
    theirs = {"id": 1, "user": {"login": "stranger"}, "body": "<!-- interventio -->\n"}
    other = {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "Something else <!-- interventio -->"}
    ours = {"id": 3, "user": {"login": "github-actions[bot]"}, "body": "<!-- interventio -->\nold"}
    forge.knows(COMMENTS, [theirs, other, ours])
    commented(begun, forge, tmp_path)
    assert [(method, path) for method, path, _ in forge.written] == [("PATCH", "/repos/o/r/issues/comments/3")]


def test_the_pull_request_is_the_one_whose_head_was_checked(begun: Path, forge: Forge, tmp_path: Path) -> None:
    forge.knows(PULLS, [{"number": 11, "head": {"sha": "b" * 40}}])
    assert commented(begun, forge, tmp_path).written == []


@pytest.mark.parametrize(
    "artifact",
    [
        {"id": 5, "size_in_bytes": 200_000, "expired": False},
        {"id": 5, "size_in_bytes": 900, "expired": True},
        None,
    ],
)
def test_what_is_too_large_or_gone_is_not_fetched(begun: Path, forge: Forge, tmp_path: Path, artifact: object) -> None:
    forge.knows(ARTIFACTS, {"artifacts": [artifact] if artifact else []})
    commented(begun, forge, tmp_path)
    assert (forge.written, [path for path in forge.asked if path.endswith("/zip")]) == ([], [])


def test_a_text_that_swells_is_cut(begun: Path, forge: Forge, tmp_path: Path) -> None:
    forge.answers["/repos/o/r/actions/artifacts/5/zip"] = zipped({"comment.md": "ä".encode() * 50_000_000})
    text = said(commented(begun, forge, tmp_path))
    assert text == HEADING + "ä" * 30_000


def test_other_files_of_the_text_are_not_unpacked(begun: Path, forge: Forge, tmp_path: Path) -> None:
    files = {"comment.md": b"text", "../../bin/gh": b"#!/bin/sh\ntouch RUN\n", "../beside/x": b"", "number": b"99"}
    forge.answers["/repos/o/r/actions/artifacts/5/zip"] = zipped(files)
    commented(begun, forge, tmp_path)
    assert forge.written == [("POST", COMMENTS, {"body": HEADING + "text"})]
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {
        *("gh", "output", "comment.zip", "said.md", "body.md")
    }


def test_a_strangers_text_calls_nobody_and_runs_nothing(begun: Path, forge: Forge, tmp_path: Path) -> None:
    words = b"@octocat $(touch RUN) `touch RUN` \x1b[31m \x00 \xff @/etc/passwd\r\n${{ github.token }} $GH_TOKEN"
    forge.answers["/repos/o/r/actions/artifacts/5/zip"] = zipped({"comment.md": words})
    text = said(commented(begun, forge, tmp_path)).removeprefix(HEADING)
    assert text == ("@\u200boctocat $(touch RUN) `touch RUN` [31m   @\u200b/etc/passwd\n${{ github.token }} $GH_TOKEN")


def test_a_text_that_is_a_path_for_the_program_stays_a_text(begun: Path, forge: Forge, tmp_path: Path) -> None:
    forge.answers["/repos/o/r/actions/artifacts/5/zip"] = zipped({"comment.md": b"@/etc/hostname"})
    assert said(commented(begun, forge, tmp_path)) == HEADING + "@\u200b/etc/hostname"


def reminded(begun: Path, forge: Forge, temp: Path, reminder: str | None) -> list[tuple[str, str, dict[str, str]]]:
    """Run the step that keeps the issue."""
    *_, keep = steps(begun, "reminders", "remind")
    runner = Runner(temp, EVENT)
    runner.has("gh", GH)
    if reminder is not None:
        (temp / "report").mkdir()
        (temp / "report/reminder.md").write_text(reminder, encoding="utf-8")
    ended = runner.run(keep, temp, FORGE=forge.address)
    assert ended.returncode == 0, ended.stderr
    return forge.written


OURS = {"number": 4, "body": "<!-- interventio: reminder -->\nold"}
OTHERS = [{"number": 2, "body": None}, {"number": 3, "body": OURS["body"], "pull_request": {}}]
BODY = {"body": "<!-- interventio: reminder -->\n- [ ] ä\n"}


@pytest.mark.parametrize(
    ("issues", "reminder", "written"),
    [
        (OTHERS, "- [ ] ä\n", [("POST", ISSUES, {"title": "Reviews that fall due", **BODY})]),
        ([*OTHERS, OURS], "- [ ] ä\n", [("PATCH", f"{ISSUES}/4", BODY)]),
        ([*OTHERS, OURS], None, [("PATCH", f"{ISSUES}/4", {"state": "closed"})]),
        (OTHERS, None, []),
    ],
)
def test_one_issue_lists_what_falls_due(
    begun: Path, tmp_path: Path, issues: object, reminder: str | None, written: object
) -> None:
    with a_forge() as forge:
        forge.knows(ISSUES, issues)
        assert reminded(begun, forge, tmp_path, reminder) == written
