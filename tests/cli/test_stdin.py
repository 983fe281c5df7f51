"""What an editor hands over stands in place of a file that is not saved, as users see it."""

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.counties import TEAM, a_county, misspell, neglect
from support.run import Ended, interventio


@pytest.fixture
def county(tmp_path: Path) -> Path:
    return a_county(tmp_path)


def typed(text: str, county: Path, path: str = TEAM, folder: Path | None = None) -> Ended:
    return interventio("validate", "--stdin-filename", path, "-", folder=folder or county, typed=text)


def test_what_is_typed_is_checked_with_all_the_rest(county: Path) -> None:
    neglect(county)
    text = (
        (county / TEAM)
        .read_text(encoding="utf-8")
        .replace("courage-group\n", "courage-groups\n")
        .replace("reviewed: 2023", "reviewed: 2026")
    )
    ended = typed(text, county)
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


def test_a_file_that_is_not_there_yet(county: Path) -> None:
    ended = typed("kind: servis\n", county, "data/teams/new.yaml")
    assert (ended.code, ended.out) == snapshot(
        (
            1,
            """\
data/teams/new.yaml:1:7 error REC009 not-a-choice
  “servis” is not one of the words that “kind” can be.
  1 │ kind: servis
    │       ^^^^^^
  Did you mean “service”?
  Write one of these: service, implementation, support and multidisciplinary.

10 files: 1 error.
""",
        )
    )
    assert not (county / "data/teams/new.yaml").exists()


def test_what_it_does_to_other_files_is_counted(county: Path) -> None:
    text = (county / TEAM).read_text(encoding="utf-8").replace("kind: service", "kind: [", 1)
    misspell(county)
    (county / "data/teams/other.yaml").write_text("kind: servis\n", encoding="utf-8")
    assert typed(text, county).out.splitlines()[-2:] == snapshot(
        ["10 files: 1 error.", "1 finding in another file. Show all: interventio validate"]
    )


def test_the_settings_may_be_typed_too(county: Path) -> None:
    ended = typed("schema_version: 2\nname: x\n", county, "interventio.yaml")
    assert ended.out.splitlines()[0] == snapshot("interventio.yaml:1:17 error REC009 not-a-choice")


def test_the_file_is_named_from_where_one_is(county: Path) -> None:
    told = [
        typed("", county, *where).out.splitlines()[0]
        for where in (
            (TEAM,),
            (str(county / TEAM),),
            ("harju-school.yaml", county / "data/teams"),
            ("../teams/harju-school.yaml", county / "data/interventions"),
        )
    ]
    path = "data/teams/harju-school.yaml error SYN101 empty-file"
    assert told == [path, path, f"../../{path}", f"../../{path}"]


def test_too_much_is_not_read(county: Path) -> None:
    ended = typed("x" * 2_000_000, county)
    assert ended.out.splitlines()[0] == "data/teams/harju-school.yaml error SYN019 too-large"


@pytest.mark.parametrize("text", ["\0", "[" * 50_000, "a: &a [1]\nb: [*a, *a]\n" * 30, "!!python/object:os.system x"])
def test_hostile_input_is_told_like_any_other(county: Path, text: str) -> None:
    ended = typed(text, county)
    assert (ended.code, "Traceback" in ended.err) == (1, False)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("../x.yaml", "../x.yaml is not in the workspace."),
        ("/etc/passwd", "/etc/passwd is not in the workspace."),
        ("data/../../x.yaml", "data/../../x.yaml is not in the workspace."),
        ("README.md", "No record is read from README.md."),
        ("data/teams/My team.yaml", "No record is read from data/teams/My team.yaml."),
        ("data/elsewhere/x.yaml", "No record is read from data/elsewhere/x.yaml."),
    ],
)
def test_no_other_file_is_meant(county: Path, path: str, told: str) -> None:
    ended = typed("kind: service\n", county, path)
    assert (ended.code, ended.out, ended.err.splitlines()[0]) == (2, "", f"Error: {told}")


@pytest.mark.parametrize("words", [["-"], ["--stdin-filename", TEAM], ["data"], ["--stdin-filename", TEAM, "data"]])
def test_a_half_is_missing(county: Path, words: list[str]) -> None:
    ended = interventio("validate", *words, folder=county)
    assert (ended.code, ended.err) == snapshot(
        (
            2,
            """\
Error: The whole workspace is checked, so no file is named after the command.
To check what is not saved yet, name its file: interventio validate --stdin-filename FILE -
""",
        )
    )
