from pathlib import Path

import pytest

from interventio.sources.files import SourceFile, find_files
from interventio.sources.limits import LIMITS

FOLDERS = ("data/teams", "data/interventions")
SINGLES = ("interventio.yaml", "data/organisation.yaml")


def lay(root: Path, *paths: str) -> None:
    """Make files; a path that ends with a slash is a folder."""
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        if path.endswith("/"):
            (root / path).mkdir(exist_ok=True)
        else:
            (root / path).touch()


def found(root: Path) -> tuple[list[str], list[str]]:
    """Return the paths of the files to read, and what is told: `path code (suggestion)`."""
    files, findings = find_files(root, FOLDERS, SINGLES)
    assert all(file == SourceFile(file.path, root) for file in files)
    return [file.path for file in files], [
        " ".join((finding.place.path, finding.code.name, *finding.suggestions)) for finding in findings
    ]


def test_files_come_sorted_and_nothing_else_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "interventio.yaml", "data/teams/b.yaml", "data/teams/a.yaml", "data/interventions/z.yaml")
    lay(
        tmp_path,
        "data/organisation.yaml",
        "README.md",
        "docs/a.txt",
        ".git/",
        "data/.gitkeep",
        "data/teams/.a.yaml.swp",
    )
    assert found(tmp_path) == (
        [
            "data/interventions/z.yaml",
            "data/organisation.yaml",
            "data/teams/a.yaml",
            "data/teams/b.yaml",
            "interventio.yaml",
        ],
        [],
    )


def test_a_workspace_may_be_empty_or_missing(tmp_path: Path) -> None:
    assert found(tmp_path) == found(tmp_path / "nowhere") == ([], [])


def test_nothing_in_a_folder_of_records_is_passed_over(tmp_path: Path) -> None:
    lay(tmp_path, *(f"data/teams/{name}" for name in ("a.yml", "B.yaml", "c (1).yaml", "con.yaml", "d.yaml~", "e.md")))
    lay(tmp_path, "data/teams/old/f.yaml", "data/teams/g.yaml/", "data/teams/h.yaml", f"data/teams/{'i' * 61}.yaml")
    assert found(tmp_path) == (
        ["data/teams/h.yaml"],
        [
            "data/teams/B.yaml wrong-file-name b.yaml",
            "data/teams/a.yml wrong-ending a.yaml",
            "data/teams/c (1).yaml copied-file",
            "data/teams/con.yaml reserved-name",
            "data/teams/d.yaml~ backup-file",
            "data/teams/e.md stray-file",
            "data/teams/g.yaml folder-for-file",
            f"data/teams/{'i' * 61}.yaml long-file-name",
            "data/teams/old stray-folder",
        ],
    )


def test_what_stands_beside_the_folders_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "data/team/a.yaml", "data/photos/", "data/organization.yaml", "data/notes.txt", "data/a.bak")
    assert found(tmp_path) == (
        [],
        [
            "data/a.bak backup-file",
            "data/notes.txt stray-file",
            "data/organization.yaml stray-file organisation.yaml",
            "data/photos unknown-folder",
            "data/team unknown-folder teams",
        ],
    )


def test_files_and_folders_in_each_others_places(tmp_path: Path) -> None:
    lay(tmp_path, "interventio.yaml/", "data/organisation.yaml/", "data/teams")
    assert found(tmp_path) == (
        [],
        [
            "interventio.yaml folder-for-file",
            "data/organisation.yaml folder-for-file",
            "data/teams file-for-folder",
        ],
    )


def test_a_file_for_the_folder_of_all_data(tmp_path: Path) -> None:
    lay(tmp_path, "data")
    assert found(tmp_path) == ([], ["data file-for-folder"])


def test_links(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    lay(root, "data/teams/a.yaml", "data/interventions/", "records/z.yaml")
    lay(tmp_path, "outside/x.yaml")
    for name, target in {
        "b.yaml": "a.yaml",
        "c.yaml": "c.yaml",
        "d.yaml": "nothing",
        "e.yaml": "../../../outside/x.yaml",
        "f.yaml": ".",
        "G.yaml": "a.yaml",
    }.items():
        (root / "data/teams" / name).symlink_to(target)
    (root / "interventio.yaml").symlink_to("../outside/x.yaml")
    (root / "data/organisation.yaml").symlink_to("teams/a.yaml")
    assert found(root) == (
        ["data/organisation.yaml", "data/teams/a.yaml", "data/teams/b.yaml"],
        [
            "interventio.yaml link-outside",
            "data/teams/G.yaml wrong-file-name g.yaml",
            "data/teams/c.yaml link-loop",
            "data/teams/d.yaml broken-link",
            "data/teams/e.yaml link-outside",
            "data/teams/f.yaml folder-for-file",
        ],
    )


@pytest.mark.parametrize(
    ("link", "target", "expected"),
    [
        ("data", "../outside", ([], ["data link-outside"])),
        ("data", "data", ([], ["data link-loop"])),
        ("data/teams", "../../outside/teams", ([], ["data/teams link-outside"])),
        ("data/teams", "nothing", ([], ["data/teams broken-link"])),
        ("data/teams", "../records", (["data/teams/z.yaml"], [])),
    ],
)
def test_linked_folders(tmp_path: Path, link: str, target: str, expected: tuple[list[str], list[str]]) -> None:
    root = tmp_path / "workspace"
    lay(root, "records/z.yaml")
    lay(tmp_path, "outside/teams/x.yaml", "outside/organisation.yaml")
    (root / link).parent.mkdir(exist_ok=True)
    (root / link).symlink_to(target)
    assert found(root) == expected


def test_what_cannot_be_entered_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "data/")
    (tmp_path / "round").symlink_to("round")
    files, findings = find_files(tmp_path, [f"data/{'x' * 300}"], ["round/a.yaml"])
    assert (files, [(finding.code.name, dict(finding.facts)) for finding in findings]) == (
        [],
        [("link-loop", {}), ("unreadable", {"answer": "ENAMETOOLONG"})],
    )


def test_a_name_may_be_any_bytes(tmp_path: Path) -> None:
    lay(tmp_path, "data/teams/a.yaml")
    (tmp_path / "data/teams" / "k\udce4vely.yaml").touch()
    (tmp_path / "data/teams" / "\x1b[31m\n.yaml").touch()
    assert found(tmp_path) == (
        ["data/teams/a.yaml"],
        ["data/teams/\x1b[31m\n.yaml wrong-file-name 31m.yaml", "data/teams/k?vely.yaml wrong-file-name k-vely.yaml"],
    )


@pytest.mark.slow
def test_a_folder_of_too_many_records(tmp_path: Path) -> None:
    lay(tmp_path, "data/teams/", *(f"data/interventions/{number}.yaml" for number in range(LIMITS.files)))
    assert [len(told) for told in found(tmp_path)] == [LIMITS.files, 0]
    lay(tmp_path, "data/interventions/z.yaml", "data/interventions/y.md")
    files, told = found(tmp_path)
    assert (len(files), "data/interventions/z.yaml" in files) == (LIMITS.files, False)
    assert told == ["data/interventions/y.md stray-file", "data/interventions too-many-files"]


def test_what_is_given_stands_in_place_of_a_file_that_need_not_be_there(tmp_path: Path) -> None:
    lay(tmp_path, "data/teams/a.yaml", "data/teams/c.yaml/")
    given = {f"data/teams/{name}.yaml": name.encode() for name in "bc"}
    files, findings = find_files(tmp_path, FOLDERS, SINGLES, given)
    assert [(file.path, file.given) for file in files] == [("data/teams/a.yaml", None), *given.items()]
    assert findings == []
