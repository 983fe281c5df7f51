"""The checkers of pages that come from npm, `make tools` installs them."""

import subprocess
from pathlib import Path

from support.run import REPOSITORY

FOLDER = REPOSITORY / ".node-tools" / "node_modules"


def tool(path: str) -> Path:
    """Return where a file of a checker is."""
    found = FOLDER / path
    assert found.is_file(), f"{path} is needed: `make tools` installs it"
    return found


def printed_by(*command: str, folder: Path) -> str:
    """Run a checker in a folder and return what it prints; that it finds something is no failure of its own."""
    run = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert run.stdout, run.stderr
    return run.stdout
