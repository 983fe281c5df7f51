"""What a branch brings, in real repositories, as users see it."""

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.counties import TEAM, a_county, change, misspell, neglect
from support.repositories import a_repository, commit_all, git
from support.run import Ended, interventio


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Make a county in a folder of a repository, with an overdue review on main and a branch that has yet to change."""
    made = a_county(a_repository(tmp_path / "repository") / "our [county]")
    neglect(made)
    commit_all(made, "Begin")
    git(made, "checkout", "--quiet", "-b", "branch")
    return made


def since(county: Path, name: str = "main", *options: str) -> Ended:
    return interventio("validate", "--changed-since", name, *options, folder=county)


def test_a_branch_that_brings_nothing(county: Path) -> None:
    change(county / TEAM, "kind: service\n", "# a line\n\n# another\nkind: service\n")
    commit_all(county)
    ended = since(county, "main", "--fail-on", "hint")
    assert (ended.code, ended.out, ended.err) == snapshot((0, """\
Nothing else was found. 9 files.
1 older finding is left out, as this branch did not bring it. Show all: interventio validate
""", "Next, make the pages: interventio report\n"))


def test_a_file_that_is_left_alone_but_points_to_what_the_branch_deletes(county: Path) -> None:
    (county / "data/interventions/sleep-guidance.yaml").unlink()
    commit_all(county)
    ended = since(county, "main", "--select", "REF")
    assert (ended.code, ended.out) == snapshot((1, """\
data/teams/harju-school.yaml:11:19 error REF001 unknown-intervention
  There is no method “sleep-guidance” in data/interventions.
  10 │   - intervention: courage-group
  11 │   - intervention: sleep-guidance
     │                   ^^^^^^^^^^^^^^
  12 │ staffing:
  See also: data/teams/harju-school.yaml:24:11
  See also: data/teams/harju-school.yaml:36:11
  Check the spelling, or add the file data/interventions/sleep-guidance.yaml.

8 files: 1 error.
2 findings with other codes are left out. Show all: interventio validate --select ALL
"""))


def test_what_is_not_committed_yet_counts_too(county: Path) -> None:
    misspell(county)
    assert "REF001" in since(county, "HEAD").out


def test_what_others_have_brought_to_main_since_is_not_ours(county: Path) -> None:
    misspell(county)
    commit_all(county, "Ours")
    git(county, "checkout", "--quiet", "main")
    change(county / "data/teams/ranta-family.yaml", "last_reviewed: 2026", "last_reviewed: 2023")
    commit_all(county, "Theirs")
    git(county, "checkout", "--quiet", "branch")
    out = since(county, "main", "--output-format", "concise").out
    assert [line.split()[1] for line in out.splitlines()] == ["REF001"]


def test_a_finding_more_beside_one_that_was_there(county: Path) -> None:
    change(county / TEAM, "intervention: sleep-guidance", "intervention: nobody-knows")
    head = commit_all(county)
    change(county / TEAM, "intervention: courage-group", "intervention: courage-groups")
    told = since(county, head, "--select", "REF001", "--output-format", "concise").out
    assert [line.partition(": ")[0] for line in told.splitlines()] == ["data/teams/harju-school.yaml:10:19"]


def test_an_acceptance_that_the_branch_takes_away_is_what_it_brings(county: Path) -> None:
    accepted = "accepted_findings:\n  - {code: FRE002, reason: Spring., by: We, until: 2027-01-31}\n"
    text = (county / TEAM).read_text(encoding="utf-8")
    (county / TEAM).write_text(text + accepted, encoding="utf-8", newline="\n")
    head = commit_all(county, "Accept")
    assert "FRE002" not in since(county, head).out
    (county / TEAM).write_text(text, encoding="utf-8", newline="\n")
    assert "FRE002" in since(county, head).out


def test_a_baseline_that_the_branch_makes_shorter(county: Path) -> None:
    interventio("validate", "--write-baseline", folder=county)
    head = commit_all(county, "Know")
    (county / "interventio-baseline.yaml").unlink()
    assert "FRE002" in since(county, head).out


def test_what_only_the_passing_of_days_changes_is_in_both(county: Path) -> None:
    assert since(county, "main", "--as-of", "2030-01-01", "--fail-on", "hint").code == 0


def test_a_workspace_that_was_not_there_yet(tmp_path: Path) -> None:
    repository = a_repository(tmp_path / "repository")
    first = commit_all(repository, "Empty")
    neglect(a_county(repository / "county"))
    ended = since(repository / "county", first, "--output-format", "concise")
    assert ended.out.split()[1] == "FRE002"


@pytest.mark.parametrize(
    "name", ["--upload-pack=touch x", "a b", "nobody", "", "main\nHEAD", "../..", "HEAD^{tree}", "-"]
)
def test_a_name_that_stands_for_no_revision(county: Path, name: str) -> None:
    ended = since(county, name)
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.startswith("Error: There is no revision “")


def test_a_history_that_is_cut_short(county: Path, tmp_path: Path) -> None:
    misspell(county)
    commit_all(county, "Ours")
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{county.parent}", "short")
    ended = since(tmp_path / "short" / county.name, "origin/main")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.splitlines()[1:] == snapshot(["The history here is cut short. Fetch all of it with “git fetch --unshallow”; in GitHub Actions, give checkout “fetch-depth: 0”, in GitLab CI set “GIT_DEPTH: 0”."])


def test_outside_of_a_repository(tmp_path: Path) -> None:
    ended = since(a_county(tmp_path))
    assert (ended.code, ended.out) == (3, "")
    assert "stands in no git repository" in ended.err
