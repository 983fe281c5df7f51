"""Running interventio as its users do: in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
TODAY = "1795305600"
"""22 November 2026 in seconds since 1970."""


@dataclass(frozen=True)
class Ended:
    """How a run ended and what it printed."""

    code: int
    out: str
    err: str


def interventio(*arguments: str, folder: Path = REPOSITORY, typed: str = "", **environment: str) -> Ended:
    """Run the command line in a folder, in English and on 22 November 2026 unless the environment says otherwise.

    What is `typed` comes in as from a keyboard or an editor.
    """
    known = {"PATH", "HOME", "SYSTEMROOT", "VIRTUAL_ENV", "TMPDIR", "COVERAGE_PROCESS_START"}
    told = {name: value for name, value in os.environ.items() if name in known}
    run = subprocess.run(
        [sys.executable, "-m", "interventio", *arguments],
        cwd=folder,
        env={**told, "INTERVENTIO_LANG": "en", "SOURCE_DATE_EPOCH": TODAY, **environment},
        capture_output=True,
        encoding=environment.get("PYTHONIOENCODING", "utf-8"),
        input=typed,
        timeout=300,
        check=False,
    )
    return Ended(run.returncode, run.stdout, run.stderr)
