"""The project built in a folder of its own, as somebody else would build it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("src", "templates", "tools", "data", "docs", "tests", "requirements")
MADE = ("__pycache__", "*.mo")


def copy_of_sources(to: Path, root: Path = ROOT) -> Path:
    """Copy what a build needs, without anything that was compiled before, and return the folder."""
    for name in FOLDERS:
        shutil.copytree(root / name, to / name, ignore=shutil.ignore_patterns(*MADE))
    for path in root.iterdir():
        if path.suffix in {".md", ".toml", ".yaml"} or path.name in {"LICENSE", "Makefile", ".gitignore"}:
            shutil.copy(path, to)
    return to


def built(what: str, root: Path, to: Path, **environment: str) -> Path:
    """Build the wheel or the sdist of the project at `root`, and return the file."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", what, "-d", str(to)]
    subprocess.run(command, cwd=root, env=os.environ | environment, check=True, capture_output=True)
    return next(to.iterdir())
