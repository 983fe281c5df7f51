"""`interventio init`, run as its users run it: off a terminal, and on one that is asked."""

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, TODAY, Ended, interventio

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def init(folder: Path, *more: str, **environment: str) -> Ended:
    return interventio("init", str(folder / "new"), *more, folder=folder, **environment)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_workspace_begins_and_says_what_to_do_next(tmp_path: Path) -> None:
    ended = init(tmp_path, "--name", "Åsby", "--languages", "en", "--forge", "github")
    assert (ended.code, ended.out) == snapshot(
        (
            0,
            """\
  + interventio.yaml
  + data/organisation.yaml
  + data/tiers/example-ladder.yaml
  + data/interventions/example-method.yaml
  + data/teams/example-team.yaml
  + README.md
  + .editorconfig
  + .gitattributes
  + .gitignore
  + .pre-commit-config.yaml
  + .vscode/extensions.json
  + .vscode/settings.json
  + .github/workflows/check.yml
  + .github/workflows/comment.yml
  + .github/workflows/publish.yml
  + .github/workflows/reminders.yml
  + ci/interventio.sh
""",
        )
    )
    assert ended.err == (
        f"Next:\n  cd {tmp_path / 'new'}\n"
        "  interventio validate    checks all files\n  interventio report      makes the pages\n"
        "Then write your own organisation in place of the examples. README.md tells what is where.\n"
        "Put the folder into a repository of your forge, and each change to it is checked.\n"
    )


@pytest.mark.parametrize(
    ("languages", "forge"), [("fi", "github"), ("sv", "gitlab"), ("fi,sv", "none"), ("en, fi, sv", "github")]
)
def test_it_is_free_of_errors_at_once(tmp_path: Path, languages: str, forge: str) -> None:
    assert init(tmp_path, "--name", "Åsby", "--languages", languages, "--forge", forge).code == 0
    ended = interventio("validate", "--output-format", "concise", folder=tmp_path / "new")
    assert ended.code == 0, ended.out


def test_its_pages_can_be_made_at_once(tmp_path: Path) -> None:
    init(tmp_path, "--languages", "en")
    assert interventio("report", folder=tmp_path / "new").code == 0
    assert "Example method" in (tmp_path / "new/site/en/index.html").read_text(encoding="utf-8")


def test_off_a_terminal_nobody_is_asked(tmp_path: Path) -> None:
    assert init(tmp_path).code == 0
    begun = (tmp_path / "new/interventio.yaml").read_text(encoding="utf-8")
    assert "\nname: The name of the organisation\n" in begun
    assert "\nlanguages: [en]\n" in begun
    assert not (tmp_path / "new/.github").exists()


def test_on_a_terminal_what_is_left_out_is_asked_for(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "interventio", "init", "new"],
        cwd=tmp_path,
        env={**os.environ, "INTERVENTIO_LANG": "en", "SOURCE_DATE_EPOCH": TODAY},
        stdin=theirs,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    ) as run:
        os.write(ours, b"Harjula\nen,fi\ngitlab\n")
        assert run.wait(60) == 0
    said = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    assert "What is the name of your organisation? [The name of the organisation]:" in said
    begun = (tmp_path / "new/interventio.yaml").read_text(encoding="utf-8")
    assert "name:\n  en: Harjula\n  fi: Harjula\n" in begun
    assert "languages: [en, fi]\n" in begun
    assert (tmp_path / "new/.gitlab-ci.yml").is_file()


@pytest.mark.parametrize(
    "name",
    [
        'Ålands: "landskap" # 1',
        "- [x](y) {{ 7*7 }} «7*7» ${{ 7 }}",
        "no",
        "2026-11-22",
        "<b>&amp;</b>",
        "'",
        "a\tb\nc",
        "x" * 200,
    ],
)
def test_a_name_is_a_name_whatever_it_is(tmp_path: Path, name: str) -> None:
    assert init(tmp_path, "--name", name, "--languages", "en,fi", "--forge", "github").code == 0
    ended = interventio("show", "example-ladder", "--lang", "en", folder=tmp_path / "new")
    assert ended.code == 0
    assert interventio("validate", "--output-format", "concise", folder=tmp_path / "new").code == 0
    title = (tmp_path / "new/README.md").read_text(encoding="utf-8").splitlines()[0]
    assert "49" not in title
    assert "<" not in title


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--name", "", "A name has from 1 to 200 letters, digits and marks."),
        ("--name", "a\x1b[31mb", "A name has from 1 to 200 letters, digits and marks."),
        ("--name", "x" * 201, "A name has from 1 to 200 letters, digits and marks."),
        ("--languages", "fi,de", "“fi,de” are no languages known here; write them like fi,sv."),
        ("--languages", ",", "“,” are no languages known here; write them like fi,sv."),
        ("--tool", "owner/name@main", "“owner/name@main” names no commit"),
        ("--tool", f"owner/name@{COMMIT}\n  run: evil", "names no commit"),
    ],
)
def test_what_cannot_be_used_is_refused_before_anything_is_written(
    tmp_path: Path, option: str, value: str, says: str
) -> None:
    ended = init(tmp_path, option, value)
    assert (ended.code, says in ended.err, files_of(tmp_path)) == (2, True, {})


def test_no_file_is_written_over(tmp_path: Path) -> None:
    mine = {
        "README.md": b"mine",
        "data/teams/example-team.yaml": b"kind: service\n",
        ".github/workflows/check.yml": b"#",
    }
    for path, content in mine.items():
        (tmp_path / "new" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "new" / path).write_bytes(content)
    ended = init(tmp_path, "--forge", "github")
    assert {path: (tmp_path / "new" / path).read_bytes() for path in mine} == mine
    assert ended.out.endswith(
        "These files were there, and were left as they are:\n"
        "  data/teams/example-team.yaml\n  README.md\n  .github/workflows/check.yml\n"
    )


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "new/.github").symlink_to(tmp_path / "outside")
    (tmp_path / "new/README.md").symlink_to(tmp_path / "outside/README.md")
    assert init(tmp_path, "--forge", "github").code == 0
    assert files_of(tmp_path / "outside") == {}


def test_a_workspace_begins_once(tmp_path: Path) -> None:
    init(tmp_path)
    before = files_of(tmp_path)
    again = init(tmp_path)
    assert again.err.splitlines() == [
        f"Error: There is a workspace in {tmp_path / 'new'} already, so nothing was written.",
        "Add the files around the records that it lacks with: interventio init --missing",
    ]
    assert (again.code, files_of(tmp_path)) == (2, before)


def test_a_workspace_that_there_is_gets_what_it_lacks_and_no_examples(tmp_path: Path) -> None:
    shutil.copytree(REPOSITORY / "tests/pages/base", tmp_path / "new")
    before = files_of(tmp_path / "new")
    assert init(tmp_path, "--missing", "--forge", "gitlab").code == 0
    after = files_of(tmp_path / "new")
    assert {path: after[path] for path in before} == before
    added = {path for path in after if path not in before and not path.startswith("schemas/")}
    assert added == snapshot(
        {
            "README.md",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".gitlab-ci.yml",
            ".pre-commit-config.yaml",
            ".vscode/extensions.json",
            ".vscode/settings.json",
            "ci/gitlab.sh",
            "ci/interventio.sh",
        }
    )
    assert after["README.md"].decode().startswith("# Harjulan esimerkkialue\n")
    assert "INTERVENTIO_LANG: fi" in after[".gitlab-ci.yml"].decode()


def test_two_runs_make_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        init(tmp_path / folder, "--name", "Åsby", "--forge", "github", "--tool", f"owner/name@{COMMIT}")
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")
