"""`interventio fmt` as its users see it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

TEAM = "data/teams/harju-school.yaml"
UNTIDY = """\
# Our team.
delivers:
- {intervention: courage-group,since:  2025-01-01}
- intervention: 'sleep-guidance'   #for all ages
kind: service
name:   'Harju school: our team'
"""
TIDY = """\
# Our team.
kind: service
name: "Harju school: our team"
delivers:
  - {intervention: courage-group, since: 2025-01-01}
  - intervention: sleep-guidance  # for all ages
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Make a workspace of two files; what they say is of no matter here."""
    write(tmp_path / "interventio.yaml", "schema_version: 1\nlanguages: [en, fi]\n")
    write(tmp_path / TEAM, UNTIDY)
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def typed(text: str, *arguments: str, folder: Path) -> tuple[int, str, str]:
    """Run the command with something typed in."""
    run = subprocess.run(
        [sys.executable, "-m", "interventio", "fmt", *arguments],
        cwd=folder,
        env={**os.environ, "INTERVENTIO_LANG": "en"},
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    return run.returncode, run.stdout.decode(), run.stderr.decode()


def test_files_are_laid_out_anew_and_a_second_time_nothing_is_written(county: Path) -> None:
    ended = interventio("fmt", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            0,
            """\
data/teams/harju-school.yaml
Laid out anew: 1. In order: 1.
""",
            "",
        )
    )
    assert (county / TEAM).read_text(encoding="utf-8") == TIDY
    before = (county / TEAM).stat()
    ended = interventio("fmt", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot((0, "In order: 2.\n", ""))
    assert (county / TEAM).stat().st_ino == before.st_ino


def test_check_lists_what_would_change_and_writes_nothing(county: Path) -> None:
    ended = interventio("fmt", "--check", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            """\
data/teams/harju-school.yaml
To be laid out anew: 1. In order: 1.
""",
            "Lay them out: interventio fmt\n",
        )
    )
    assert (county / TEAM).read_text(encoding="utf-8") == UNTIDY
    assert interventio("fmt", "--check", "interventio.yaml", folder=county).code == 0


def test_in_finnish_and_swedish(county: Path) -> None:
    runs = [interventio("fmt", "--check", "--lang", language, folder=county) for language in ("fi", "sv")]
    assert [(run.out, run.err) for run in runs] == snapshot(
        [
            (
                """\
data/teams/harju-school.yaml
Muotoiltava uudelleen: 1. Kunnossa: 1.
""",
                "Muotoile ne: interventio fmt\n",
            ),
            (
                """\
data/teams/harju-school.yaml
Att formatera på nytt: 1. I ordning: 1.
""",
                "Formatera dem: interventio fmt\n",
            ),
        ]
    )


def test_diff_shows_what_would_change_and_writes_nothing(county: Path) -> None:
    ended = interventio("fmt", "--diff", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            """\
--- a/data/teams/harju-school.yaml
+++ b/data/teams/harju-school.yaml
@@ -1,6 +1,6 @@
 # Our team.
+kind: service
+name: "Harju school: our team"
 delivers:
-- {intervention: courage-group,since:  2025-01-01}
-- intervention: 'sleep-guidance'   #for all ages
-kind: service
-name:   'Harju school: our team'
+  - {intervention: courage-group, since: 2025-01-01}
+  - intervention: sleep-guidance  # for all ages
""",
            """\
To be laid out anew: 1. In order: 1.
Lay them out: interventio fmt
""",
        )
    )
    assert (county / TEAM).read_text(encoding="utf-8") == UNTIDY


def test_a_diff_is_what_git_can_apply(county: Path) -> None:
    patch = interventio("fmt", "--diff", folder=county).out
    subprocess.run(["git", "apply", "-"], cwd=county, input=patch.encode(), check=True)
    assert (county / TEAM).read_text(encoding="utf-8") == TIDY


def test_files_and_folders_can_be_named_from_anywhere(county: Path) -> None:
    assert interventio("fmt", "--check", "data", folder=county).code == 1
    assert interventio("fmt", "--check", "harju-school.yaml", folder=county / "data/teams").code == 1
    assert interventio("fmt", "--check", ".", folder=county / "data").code == 1
    assert interventio("fmt", "--check", str(county / TEAM), "-w", str(county), folder=county.parent).code == 1


@pytest.mark.parametrize(
    "name", ["../elsewhere.yaml", "/etc/passwd", "README.md", "data/teams/none.yaml", "data/risks"]
)
def test_what_is_no_record_of_the_workspace_is_refused(county: Path, name: str) -> None:
    write(county.parent / "elsewhere.yaml", UNTIDY)
    write(county / "README.md", "# Ours\n")
    ended = interventio("fmt", name, TEAM, folder=county)
    assert (ended.code, ended.out, ended.err.splitlines()[0]) == (
        2,
        "",
        f"Error: {name} is no record of this workspace, and no folder of them.",
    )
    assert (county / TEAM).read_text(encoding="utf-8") == UNTIDY


def test_what_cannot_be_read_is_named_and_hides_nothing_of_the_others(county: Path) -> None:
    write(county / "data/teams/broken.yaml", "name: [\n")
    ended = interventio("fmt", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            1,
            """\
data/teams/harju-school.yaml
Laid out anew: 1. In order: 1. Left as they are: 1.
""",
            "data/teams/broken.yaml cannot be read, so it stays as it is. What is wrong with it: interventio validate\n",
        )
    )
    assert (county / "data/teams/broken.yaml").read_bytes() == b"name: [\n"
    assert (county / TEAM).read_text(encoding="utf-8") == TIDY


def test_what_only_a_person_should_change_is_named_and_is_no_mistake(county: Path) -> None:
    write(county / TEAM, "name:   &name Harju\nsummary: *name\n")
    ended = interventio("fmt", "--check", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            0,
            "In order: 1. Left as they are: 1.\n",
            "data/teams/harju-school.yaml is laid out in a way that only a person should change, so it stays as it is.\n",
        )
    )


def test_links_are_not_written_through(county: Path) -> None:
    outside = county.parent / "outside.yaml"
    write(outside, UNTIDY)
    (county / "data/teams/inside.yaml").symlink_to("harju-school.yaml")
    (county / "data/teams/outside.yaml").symlink_to(outside)
    ended = interventio("fmt", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot(
        (
            0,
            """\
data/teams/harju-school.yaml
Laid out anew: 1. In order: 1. Left as they are: 1.
""",
            "data/teams/inside.yaml only leads to another file, so it stays as it is.\n",
        )
    )
    assert outside.read_text(encoding="utf-8") == UNTIDY
    assert (county / "data/teams/inside.yaml").is_symlink()


def test_what_is_typed_in_is_printed_as_it_would_be_laid_out(county: Path) -> None:
    assert typed(UNTIDY, "-", "--stdin-filename", TEAM, folder=county) == (0, TIDY, "")
    assert typed(UNTIDY, "--stdin-filename", "data/teams/new.yaml", folder=county) == (0, TIDY, "")
    assert typed(UNTIDY.replace("\n", "\r\n"), "--stdin-filename", TEAM, folder=county)[1] == TIDY.replace("\n", "\r\n")
    assert typed(UNTIDY, "--check", "--stdin-filename", TEAM, folder=county)[0] == 1
    assert typed(TIDY, "--check", "--stdin-filename", TEAM, folder=county)[0] == 0
    assert (county / TEAM).read_text(encoding="utf-8") == UNTIDY


def test_what_is_typed_in_and_cannot_be_read_is_not_printed(county: Path) -> None:
    assert typed("name: [", "--stdin-filename", TEAM, folder=county) == snapshot(
        (
            1,
            "",
            "data/teams/harju-school.yaml cannot be read, so it stays as it is. What is wrong with it: interventio validate\n",
        )
    )
    assert typed("x" * 1_100_000, "--stdin-filename", TEAM, folder=county)[:2] == (1, "")


@pytest.mark.parametrize(
    "arguments", [["-"], ["-", TEAM, "--stdin-filename", TEAM], ["--stdin-filename", "../x.yaml"], ["-", TEAM]]
)
def test_what_is_typed_in_has_one_name_in_the_workspace(county: Path, arguments: list[str]) -> None:
    code, out, err = typed(UNTIDY, *arguments, folder=county)
    assert (code, out) == (2, "")
    assert err.startswith("Error: ")


def test_hostile_names_and_characters_do_nothing_to_the_terminal(county: Path) -> None:
    write(county / TEAM, "name:  x # \t\x1b[31mred\n")
    assert "\x1b" not in interventio("fmt", "--diff", folder=county).out
    write(county / TEAM, "name:  x #\tblue\r\nkind: y\n")
    assert interventio("fmt", "--diff", folder=county).out == snapshot("""\
--- a/data/teams/harju-school.yaml
+++ b/data/teams/harju-school.yaml
@@ -1,2 +1,2 @@
-name:  x #\\tblue\\r
 kind: y
+name: x  #\\tblue
""")


def test_the_example_is_in_order() -> None:
    ended = interventio("fmt", "--check", folder=REPOSITORY)
    assert (ended.code, ended.err) == (0, "")


def test_the_workspace_of_the_pages_keeps_its_findings(tmp_path: Path) -> None:
    shutil.copytree(REPOSITORY / "tests/pages/base", tmp_path, dirs_exist_ok=True)
    before = interventio("validate", "--hints", folder=tmp_path)
    assert "Laid out anew" in interventio("fmt", folder=tmp_path).out
    assert interventio("validate", "--hints", folder=tmp_path).out == before.out
