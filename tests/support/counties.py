"""A small county to be changed by tests of the command line."""

import shutil
from pathlib import Path

from support.run import REPOSITORY

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = "data/teams/harju-school.yaml"


def a_county(folder: Path) -> Path:
    """Lay out a county in which nothing is to be said of anything."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    return folder


def change(path: Path, right: str, wrong: str) -> None:
    """Put other words in place of some that stand in a file."""
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8", newline="\n")


def misspell(county: Path) -> None:
    """Let a team deliver a method that there is not."""
    change(county / TEAM, "intervention: courage-group", "intervention: courage-groups")


def neglect(county: Path) -> None:
    """Let a team's review be overdue."""
    change(county / TEAM, "last_reviewed: 2026", "last_reviewed: 2023")
