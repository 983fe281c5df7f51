"""`interventio diff` in real git repositories: revisions, folders, editions, and what cannot be compared."""

import json
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from inline_snapshot import snapshot
from jsonschema import Draft202012Validator, FormatChecker

from interventio.renderers.diff.as_json import CHANGES_SCHEMA
from support.repositories import a_repository, commit_all, git, write
from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
METHOD = "data/interventions/courage-group.yaml"
TEAM = "data/teams/harju-school.yaml"
SCHEMA = Draft202012Validator(json.loads(CHANGES_SCHEMA.read_bytes()), format_checker=FormatChecker())


def swap(folder: Path, path: str, old: str, new: str) -> None:
    """Put other words into a file, at the first place where the old ones stand."""
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    write(folder, path, text.replace(old, new, 1))


def a_county(folder: Path, inside: str = ".") -> Path:
    """Make a repository with the county in it, committed on main."""
    a_repository(folder)
    shutil.copytree(BASE, folder / inside, dirs_exist_ok=True)
    commit_all(folder)
    return folder


def move_the_group(folder: Path) -> None:
    swap(folder, METHOD, "tier: brief", "tier: light")


def fewer_completed(folder: Path) -> None:
    swap(folder, TEAM, "courage-group: {attended: 7, completed: 7}", "courage-group: {attended: 7, completed: 3}")


@pytest.fixture
def county(tmp_path: Path) -> Path:
    return a_county(tmp_path / "county")


@pytest.fixture
def branched(county: Path) -> Path:
    """Return a county with a branch on which a method has moved, a text and a team have changed; main has gone on."""
    git(county, "switch", "--quiet", "-c", "move")
    move_the_group(county)
    swap(county, METHOD, "askel kerrallaan", "vähitellen")
    fewer_completed(county)
    commit_all(county)
    git(county, "switch", "--quiet", "main")
    swap(county, "data/interventions/sleep-guidance.yaml", "themes: [", "themes: [anxiety, ")
    commit_all(county)
    return county


def diff(folder: Path, *arguments: str, **environment: str) -> Ended:
    return interventio("diff", *arguments, folder=folder, **environment)


def told(ended: Ended) -> str:
    """Return what was printed, with one name for all commits."""
    return re.sub(r"commit [0-9a-f]{6}(?:&#8203;)?[0-9a-f]{4}", "commit 0123456789", ended.out)


def records(ended: Ended) -> list[tuple[str, str]]:
    """Return the records of a report in JSON, each with what has become of it."""
    report = json.loads(ended.out)
    SCHEMA.validate(report)
    return [(record["path"], record["change"]) for record in report["records"]]


def test_nothing_has_changed(county: Path) -> None:
    ended = diff(county, "--exit-code")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[2:] == ["", "Nothing has changed."]


def test_a_branch_from_where_it_parted(branched: Path) -> None:
    ended = diff(branched, "main...move", "--exit-code")
    assert ended.code == 1
    assert told(ended) == snapshot("""\
What has changed: main → move
main: commit 0123456789, 1 Nov 2026, where the two parted
move: commit 0123456789, 1 Nov 2026

2 records changed.

Chart: Stepped support for children
  Courage group has moved from 2 Brief treatment to 1 Light support.
  2 methods stand where they stood.

Coverage
  All selected methods, everywhere: 86% (32 / 37) → 75% (28 / 37)
  All selected methods, North: 85% (12 / 14) → 57% (8 / 14) – no longer at the target
  All selected methods, Education: 85% (12 / 14) → 57% (8 / 14) – no longer at the target
  Courage group, everywhere: 85% (18 / 21) → 66% (14 / 21) – no longer at the target
  Courage group, North: 85% (12 / 14) → 57% (8 / 14) – no longer at the target
  Courage group, Education: 85% (12 / 14) → 57% (8 / 14) – no longer at the target
  Coverage is the share of those who are expected to deliver a method who have completed the training.
  Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
  Counted from each team's latest counts on or before 22 Nov 2026.
  The target is 70%; it is reached at exactly that share or above it.

Methods
· Courage group  data/interventions/courage-group.yaml
    Moved on “Stepped support for children”: 2 Brief treatment → 1 Light support.
    Texts have changed (Finnish): summary.
    As before, and perhaps outdated now (Swedish and English): summary.

Teams
· Harju school student welfare  data/teams/harju-school.yaml
    The counts of 30 Sept 2026 have been corrected.
""")


def test_two_revisions_and_what_main_has_besides(branched: Path) -> None:
    parted, whole = (records(diff(branched, name, "--format", "json")) for name in ("main...move", "main..move"))
    assert parted == [(METHOD, "changed"), (TEAM, "changed")]
    assert whole == [(METHOD, "changed"), ("data/interventions/sleep-guidance.yaml", "changed"), (TEAM, "changed")]


def test_a_comment_for_a_pull_request(branched: Path) -> None:
    assert told(diff(branched, "main...move", "--format", "md")) == snapshot("""\
<!-- interventio diff -->
## What has changed: main → move

main: commit 0123456789, 1 Nov 2026, where the two parted

move: commit 0123456789, 1 Nov 2026

**2 records changed.**

### Chart: Stepped support for children

- Courage group has moved from 2 Brief treatment to 1 Light support.
- 2 methods stand where they stood.

### Coverage

| Method | Where | Before | After | Target |
| --- | --- | --- | --- | --- |
| All selected methods | everywhere | 86% (32 / 37) | 75% (28 / 37) |  |
| All selected methods | North | 85% (12 / 14) | 57% (8 / 14) | **no longer at the target** |
| All selected methods | Education | 85% (12 / 14) | 57% (8 / 14) | **no longer at the target** |
| Courage group | everywhere | 85% (18 / 21) | 66% (14 / 21) | **no longer at the target** |
| Courage group | North | 85% (12 / 14) | 57% (8 / 14) | **no longer at the target** |
| Courage group | Education | 85% (12 / 14) | 57% (8 / 14) | **no longer at the target** |

- Coverage is the share of those who are expected to deliver a method who have completed the training.
- Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
- Counted from each team's latest counts on or before 22 Nov 2026.
- The target is 70%; it is reached at exactly that share or above it.

### Methods

- · **Courage group** (data/interventions/courage-group.yaml)
  - Moved on “Stepped support for children”: 2 Brief treatment → 1 Light support.
  - Texts have changed (Finnish): summary.
  - As before, and perhaps outdated now (Swedish and English): summary.

### Teams

- · **Harju school student welfare** (data/teams/harju-school.yaml)
  - The counts of 30 Sept 2026 have been corrected.
""")


@pytest.mark.parametrize("asked", [(), ("main",)])
def test_the_files_as_they_are_now(county: Path, asked: tuple[str, ...]) -> None:
    move_the_group(county)
    assert records(diff(county, *asked, "--format", "json")) == [(METHOD, "changed")]


def test_a_target_that_is_reached(branched: Path) -> None:
    moves = json.loads(diff(branched, "move..main", "--format", "json").out)["coverage"]
    assert [
        (one["name"], one["place"], one["before"]["parts"], one["after"]["parts"]) for one in moves if one["told"]
    ] == (
        snapshot(
            [
                ("All selected methods", "North", "8 / 14", "12 / 14"),
                ("All selected methods", "Education", "8 / 14", "12 / 14"),
                ("Courage group", "everywhere", "14 / 21", "18 / 21"),
                ("Courage group", "North", "8 / 14", "12 / 14"),
                ("Courage group", "Education", "8 / 14", "12 / 14"),
            ]
        )
    )


def test_a_tag_an_earlier_commit_and_an_open_end(branched: Path) -> None:
    git(branched, "tag", "first", "HEAD~1")
    sleep = [("data/interventions/sleep-guidance.yaml", "changed")]
    for name in ("first..main", "HEAD~1..", "first.."):
        assert records(diff(branched, name, "--format", "json")) == sleep


def test_two_folders(county: Path, tmp_path: Path) -> None:
    before = shutil.copytree(BASE, tmp_path / "last.year")
    move_the_group(county)
    for asked in ([str(before), str(county)], ["--from", str(before), "--to", str(county)]):
        assert records(diff(tmp_path, *asked, "--format", "json")) == [(METHOD, "changed")]
    assert records(diff(county, "../last.year", "--format", "json")) == [(METHOD, "changed")]


def test_two_editions_of_a_chart(county: Path) -> None:
    interventio("edition", "children", "--name", "2026", "--by", "fi=Tiimi", "--agreed", "2026-09-01", folder=county)
    move_the_group(county)
    ended = diff(county, "--chart", "children")
    assert ended.out == snapshot("""\
What has changed: Edition 2026 → Today

Chart: Stepped support for children
  Courage group has moved from 2 Brief treatment to 1 Light support.
  2 methods stand where they stood.
""")
    assert diff(county, "--chart", "children", "2026..2027").code == 2


def test_a_bare_repository(branched: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--bare", str(branched), "bare.git")
    changed = [(METHOD, "changed"), (TEAM, "changed")]
    assert records(diff(tmp_path, "main...move", "--repository", "bare.git", "--format", "json")) == changed
    assert records(diff(tmp_path, "main...move", "--workspace", "bare.git", "--format", "json")) == changed
    assert records(diff(tmp_path / "bare.git", "main...move", "--format", "json")) == changed
    ended = diff(tmp_path, "main", "--repository", "bare.git")
    assert ended.code == 2
    assert "bare.git is a bare repository" in ended.err


def test_a_workspace_in_a_subfolder(tmp_path: Path) -> None:
    whole = a_county(tmp_path / "whole", "work/county")
    move_the_group(whole / "work/county")
    write(whole, "elsewhere.yaml", "x: 1\n")
    commit_all(whole)
    git(tmp_path, "clone", "--quiet", "--bare", str(whole), "bare.git")
    inside = whole / "work/county"
    for folder, more in (
        (inside, ()),
        (tmp_path, ("--workspace", str(inside))),
        (tmp_path, ("--repository", "bare.git", "--workspace", "work/county")),
        (tmp_path, ("--repository", "bare.git")),
        (tmp_path, ("--repository", "whole", "--workspace", "work/county")),
    ):
        assert records(diff(folder, "HEAD~1..HEAD", "--format", "json", *more)) == [(METHOD, "changed")]


def test_a_history_that_is_cut_short(branched: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{branched}", "shallow")
    assert len(records(diff(tmp_path / "shallow", "main..origin/move", "--format", "json"))) == 3
    for asked in ("main...origin/move", "HEAD~1.."):
        ended = diff(tmp_path / "shallow", asked)
        assert ended.code == 3
        assert "The history here is cut short." in ended.err


def test_a_renamed_method_is_followed(county: Path) -> None:
    git(county, "mv", METHOD, "data/interventions/brave-group.yaml")
    for path in county.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        write(county, str(path.relative_to(county)), text.replace("courage-group", "brave-group"))
    report = json.loads(diff(county, "--format", "json").out)
    assert [(one["path"], one["formerPath"], one["sentences"]) for one in report["records"]] == [
        ("data/interventions/brave-group.yaml", METHOD, [])
    ]
    assert (report["coverage"], report["charts"]) == ([], [])
    assert (report["findings"]["fixed"], report["findings"]["new"]) == (0, 0)


def test_layout_and_comments_are_no_change(county: Path) -> None:
    swap(county, METHOD, "kind: intervention\n", "# A comment.\n\nkind:   intervention\n\n")
    swap(county, METHOD, "themes: [anxiety]", "themes:\n  - anxiety")
    assert records(diff(county, "--format", "json")) == []


def test_data_with_errors(county: Path) -> None:
    swap(county, METHOD, "kind: intervention", "kind: [")
    fewer_completed(county)
    report = json.loads(diff(county, "--format", "json").out)
    SCHEMA.validate(report)
    assert [record["path"] for record in report["records"]] == [TEAM]
    assert (report["coverage"], report["charts"], report["after"]["hasErrors"]) == (None, [], True)
    assert report["findings"]["newErrors"] > 0
    assert report["notes"] == snapshot(
        [
            "The data of “the files now” has errors, so coverage and charts are not compared.",
            "In “the files now” these files cannot be read, so what has changed in them is not known: data/interventions/courage-group.yaml.",
        ]
    )


def test_others_see_no_numbers(branched: Path) -> None:
    report = json.loads(diff(branched, "main...move", "--audience", "manager", "--format", "json").out)
    SCHEMA.validate(report)
    assert (report["coverage"], report["findings"]["newFindings"]) == (None, [])
    assert "shown to coordinators only" in report["notes"][0]
    assert [one["path"] for one in report["records"]] == [METHOD, TEAM]
    families = diff(branched, "main...move", "--audience", "client", "--format", "json")
    assert records(families) == [(METHOD, "changed")]


@pytest.mark.parametrize(
    ("asked", "code", "told"),
    [
        (("nowhere..main",), 3, "There is no revision “nowhere” here."),
        (("a", "b", "c"), 2, "Two states can be compared, and here are more: a, b and c."),
        (("main", "--from", "main"), 2, "here are more: main and main."),
        (("--format", "svg"), 3, "No chart has changed"),
        (("main", "--repository", "nowhere"), 3, "The folder nowhere does not exist."),
    ],
)
def test_what_cannot_be_told(county: Path, asked: tuple[str, ...], code: int, told: str) -> None:
    ended = diff(county, *asked)
    assert ended.code == code
    assert told in ended.err
    assert "Traceback" not in ended.err


def test_a_revision_without_a_workspace(tmp_path: Path) -> None:
    empty = a_repository(tmp_path / "county")
    commit_all(empty)
    shutil.copytree(BASE, empty, dirs_exist_ok=True)
    ended = diff(empty)
    assert ended.code == 3
    assert "“HEAD” holds no workspace" in ended.err


def test_no_repository(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "county")
    ended = diff(tmp_path / "county", GIT_CEILING_DIRECTORIES=str(tmp_path))
    assert ended.code == 3
    assert "stands in no git repository" in ended.err


EVIL = "--output=x"


def test_branches_called_like_options(county: Path) -> None:
    move_the_group(county)
    commit_all(county)
    git(county, "update-ref", f"refs/heads/{EVIL}", "HEAD~1")
    for asked in (["--", f"{EVIL}..HEAD"], [f"--from={EVIL}", "--to", "HEAD"], [f"--from={EVIL}"]):
        assert records(diff(county, "--format", "json", *asked)) == [(METHOD, "changed")]
    assert not (county / "x").exists()


def test_a_link_in_a_revision_leads_nowhere(tmp_path: Path) -> None:
    secret = shutil.copytree(BASE, tmp_path / "secret")
    county = a_repository(tmp_path / "county")
    (county / "work").symlink_to(secret)
    commit_all(county)
    shutil.copytree(BASE, county, dirs_exist_ok=True)
    assert diff(county).code == 3


HOSTILE = '"<img src=x onerror=alert(1)> @everyone #12 [a](http://evil.example) ::error::x"'


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_hostile_words_stay_words(county: Path, form: str) -> None:
    swap(county, METHOD, "name: {fi: Rohkeusryhmä, sv: Modgruppen, en: Courage group}", f"name: {HOSTILE}")
    out = diff(county, "--format", form, "--lang", "fi").out
    assert "Rohkeusryhmä" in out
    assert "\x1b" not in out
    if form != "text":
        assert "<img" not in out
    if form == "md":
        assert "@everyone" not in out
        assert "[a](" not in out


def test_the_page_stands_alone(branched: Path, tmp_path: Path) -> None:
    page = tmp_path / "changes.html"
    ended = diff(branched, "main...move", "--format", "html", "--output", str(page), "--lang", "sv")
    assert (ended.code, ended.out) == (0, "")
    text = page.read_text(encoding="utf-8")
    assert '<html lang="sv">' in text
    assert "default-src 'none'" in text
    assert "<script" not in text
    assert "<svg viewBox" in text


def test_charts_before_and_after_as_pictures(branched: Path, tmp_path: Path) -> None:
    drawn = diff(branched, "main...move", "--format", "svg")
    assert ET.fromstring(drawn.out).tag.endswith("svg")  # noqa: S314 - our own text
    diff(branched, "main...move", "--format", "svg", "-o", str(tmp_path / "chart.svg"))
    assert (tmp_path / "chart.svg").read_text(encoding="utf-8") == drawn.out


def test_the_same_text_in_a_file(branched: Path, tmp_path: Path) -> None:
    shown = diff(branched, "main...move").out
    diff(branched, "main...move", "-o", str(tmp_path / "changes.txt"))
    assert (tmp_path / "changes.txt").read_text(encoding="utf-8") == shown
