"""A repository is read as it was, and nothing that it brings along is run."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from interventio.sources.git import repository_around
from interventio.sources.git_trouble import NO_COMMON_PAST, NO_REPOSITORY, UNKNOWN_REVISION, GitTroubleError
from interventio.sources.limits import LIMITS
from support.repositories import a_repository, commit_all, git, write


@pytest.fixture
def county(tmp_path: Path) -> Path:
    return a_repository(tmp_path / "county")


def test_files_are_read_as_they_were(county: Path) -> None:
    write(county, "data/äiti.yaml", "a: 1\n")
    first = commit_all(county)
    write(county, "data/äiti.yaml", "a: 2\n")
    commit_all(county)
    repository = repository_around(county)
    told = [
        (one.path, one.content) for name in ("main", first[:9]) for one in repository.files(repository.commit(name))
    ]
    assert told == [("data/äiti.yaml", b"a: 2\n"), ("data/äiti.yaml", b"a: 1\n")]


def test_a_workspace_in_a_folder_of_the_repository_is_read_alone(county: Path) -> None:
    write(county, "other.txt", "")
    write(county, "kunta/interventio.yaml", "x: 1\n")
    commit_all(county)
    repository = repository_around(county / "kunta")
    assert [one.path for one in repository.files(repository.commit("HEAD"))] == ["interventio.yaml"]


def test_only_what_is_needed_is_read(county: Path) -> None:
    for path in ("kunta [1]/data/a.yaml", "kunta [1]/interventio.yaml", "kunta [1]/docs/b.md", "data/c.yaml"):
        write(county, path, "x: 1\n")
    commit_all(county)
    repository = repository_around(county / "kunta [1]")
    needed = repository.files(repository.commit("HEAD"), ("data", "interventio.yaml", "missing"))
    assert [one.path for one in needed] == ["data/a.yaml", "interventio.yaml"]


def test_a_bare_clone_is_read_too(county: Path, tmp_path: Path) -> None:
    write(county, "interventio.yaml", "x: 1\n")
    commit_all(county)
    git(tmp_path, "clone", "--quiet", "--bare", str(county), "bare.git")
    repository = repository_around(tmp_path / "bare.git")
    assert [one.content for one in repository.files(repository.commit("main"))] == [b"x: 1\n"]


def test_large_files_and_links_are_told_apart(county: Path) -> None:
    write(county, "large.yaml", "x" * (LIMITS.file_bytes + 1))
    (county / "link.yaml").symlink_to("/etc/passwd")
    commit_all(county)
    repository = repository_around(county)
    told = [(one.path, one.size, one.content, one.is_link) for one in repository.files(repository.commit("main"))]
    assert told == [("large.yaml", LIMITS.file_bytes + 1, b"", False), ("link.yaml", 11, b"/etc/passwd", True)]


def test_names_that_lead_outside_are_left_out(county: Path) -> None:
    blob = git(county, "hash-object", "-w", "--stdin")
    made = subprocess.run(
        ["git", "hash-object", "-t", "tree", "-w", "--literally", "--stdin"],
        cwd=county,
        input=b"".join(b"100644 " + name + b"\0" + bytes.fromhex(blob) for name in (b"..", b"C:x", b"good")),
        capture_output=True,
        check=True,
    )
    tree = made.stdout.decode().strip()
    head = git(county, "commit-tree", tree, "-m", "Hostile")
    assert [one.path for one in repository_around(county).files(head)] == ["good"]


def test_no_program_that_the_repository_names_is_run(county: Path) -> None:
    write(county, "interventio.yaml", "x: 1\n")
    commit_all(county)
    trap = county / "trap"
    for setting in ("core.fsmonitor", "core.pager", "diff.external", "core.sshCommand"):
        git(county, "config", setting, f"touch {trap}; false")
    repository = repository_around(county)
    assert len([*repository.files(repository.commit("main"))]) == 1
    assert not trap.exists()


def test_an_unknown_revision_and_a_name_like_an_option_are_refused(county: Path) -> None:
    commit_all(county)
    for name in ("nowhere", "--all", "-h", ""):
        with pytest.raises(GitTroubleError) as trouble:
            repository_around(county).commit(name)
        assert trouble.value.fault is UNKNOWN_REVISION


def test_a_shallow_clone_says_so(county: Path, tmp_path: Path) -> None:
    commit_all(county)
    git(county, "switch", "--quiet", "-c", "branch")
    for _ in range(3):
        commit_all(county)
    git(county, "switch", "--quiet", "main")
    commit_all(county)
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{county}", "shallow")
    repository = repository_around(tmp_path / "shallow")
    with pytest.raises(GitTroubleError) as trouble:
        repository.common_past(repository.commit("origin/main"), repository.commit("origin/branch"))
    assert (trouble.value.fault, trouble.value.cut_short) == (NO_COMMON_PAST, True)


def test_no_signature_is_looked_into(county: Path, tmp_path: Path) -> None:
    signer = tmp_path / "signer"
    script = f"#!/bin/sh\ntouch {tmp_path}/run\ncat >/dev/null\necho '[GNUPG:] SIG_CREATED ' >&2\necho x\n"
    signer.write_text(script, encoding="utf-8")  # it reads to the end: git would fail if it could not write all
    signer.chmod(0o755)
    git(county, "config", "gpg.program", str(signer))
    git(county, "config", "log.showSignature", "true")
    git(county, "commit", "--quiet", "--allow-empty", "-S", "-m", "Signed")
    (tmp_path / "run").unlink()
    assert repository_around(county).day_of("HEAD") == date(2026, 11, 1)
    assert not (tmp_path / "run").exists()


def test_a_commit_has_a_day(county: Path) -> None:
    assert repository_around(county).day_of(commit_all(county)) == date(2026, 11, 1)
    with pytest.raises(GitTroubleError) as trouble:
        repository_around(county).day_of("0" * 40)
    assert trouble.value.fault is UNKNOWN_REVISION


def test_branches_have_a_common_past(county: Path) -> None:
    first = commit_all(county)
    git(county, "switch", "--quiet", "-c", "branch")
    branch = commit_all(county, "On the branch")
    git(county, "switch", "--quiet", "main")
    main = commit_all(county, "On main")
    assert repository_around(county).common_past(main, branch) == first


def test_no_repository_is_said(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(GitTroubleError) as trouble:
            repository_around(folder)
        assert trouble.value.fault is NO_REPOSITORY
