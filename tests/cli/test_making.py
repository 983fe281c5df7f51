"""Files are made side by side by forks of a process: that is tried in one of its own, which has no other threads."""

import re
import subprocess
import sys
from pathlib import Path

LONGEST = 120
"""Seconds after which processes that wait for each other are given up."""


def test_files_that_are_made_side_by_side_are_the_same_as_those_made_one_after_another() -> None:
    alone = Path(__file__).with_name("making_alone.py")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(alone)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=False)
    assert re.search(r"^6 passed", ended.stdout, re.MULTILINE), ended.stdout
