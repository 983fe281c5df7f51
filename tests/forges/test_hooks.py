"""The hooks for pre-commit, tried as their users do: in a real repository, from a commit of this one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.repositories import a_repository, commit_all, git, write
from support.run import REPOSITORY, interventio
from support.wheels import FOLDERS, MADE

METHOD = "data/interventions/example-method.yaml"


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository of hooks: this project, committed."""
    folder = a_repository(tmp_path_factory.mktemp("hooks"))
    for name in FOLDERS:
        if name not in {"tests", "docs", "data"}:
            shutil.copytree(REPOSITORY / name, folder / name, ignore=shutil.ignore_patterns(*MADE))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(REPOSITORY / name, folder)
    commit_all(folder)
    return folder


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which pre-commit keeps what it has installed."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def workspace(tmp_path: Path, hooks: Path) -> Path:
    """Return a workspace as `init` makes it, whose hooks come from the repository of the test."""
    folder = a_repository(tmp_path)
    commit = git(hooks, "rev-parse", "HEAD")
    interventio("init", ".", "--languages", "en", "--tool", f"owner/name@{commit}", folder=folder)
    text = (folder / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    write(folder, ".pre-commit-config.yaml", text.replace("https://github.com/owner/name", str(hooks)))
    commit_all(folder)
    return folder


def pre_commit(folder: Path, kept: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *words],
        cwd=folder,
        env={
            **{name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            "PRE_COMMIT_HOME": str(kept),
            "INTERVENTIO_LANG": "en",
            "SOURCE_DATE_EPOCH": "1795305600",
        },
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.mark.slow
def test_the_hooks_check_and_lay_out_what_is_committed(workspace: Path, kept: Path) -> None:
    sound = pre_commit(workspace, kept, "run", "--all-files")
    assert sound.returncode == 0, sound.stdout + sound.stderr
    assert sound.stdout.count("Passed") == 2

    text = (workspace / METHOD).read_text(encoding="utf-8")
    write(workspace, METHOD, text.replace("tier: light", "tier:   lihgt"))
    git(workspace, "add", "--all")
    broken = pre_commit(workspace, kept, "run")
    assert broken.returncode == 1
    assert "files were modified by this hook" in broken.stdout
    assert "error REF003 unknown-tier" in broken.stdout
    assert "tier: lihgt" in (workspace / METHOD).read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_file_that_is_no_record_starts_no_hook(workspace: Path, kept: Path) -> None:
    write(workspace, "notes.yaml", "a:   b\n")
    git(workspace, "add", "--all")
    ended = pre_commit(workspace, kept, "run")
    assert (ended.returncode, ended.stdout.count("Skipped")) == (0, 2)


def test_the_hooks_that_a_workspace_asks_for_are_there(workspace: Path) -> None:
    asked = (workspace / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    there = (REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    for hook in ("interventio-fmt", "interventio-validate"):
        assert f"- id: {hook}\n" in asked
        assert f"- id: {hook}\n" in there


def test_pre_commit_takes_the_files(workspace: Path, kept: Path) -> None:
    for command, path in (
        ("validate-config", workspace / ".pre-commit-config.yaml"),
        ("validate-manifest", REPOSITORY / ".pre-commit-hooks.yaml"),
    ):
        ended = pre_commit(workspace, kept, command, str(path))
        assert (ended.returncode, ended.stdout) == (0, ""), ended.stdout
