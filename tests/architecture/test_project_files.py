"""Nothing of the machine on which the project was made is left in it."""

import re

import pytest

from architecture.sources import ROOT

FOLDERS = (".ci", "src", "templates", "data", "docs", "tests", "tools", "benchmarks", "requirements")
FILES = (
    *(path for path in ROOT.iterdir() if path.suffix in {".md", ".toml", ".yaml", ".yml"} or path.name == "Makefile"),
    *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()),
)
NOT_OURS = {"__pycache__", "workspaces", "two-versions"}
"""Folders of others: the last holds what a newcomer left behind, conflict and all."""
OURS = tuple(path for path in FILES if not NOT_OURS & set(path.parts) and path.suffix != ".mo")

FORBIDDEN = {
    "an address of a package registry": re.compile(rb"pypi[.]org|python[h]osted|registry[.]npmjs|proxy[.]golang"),
    "where to find packages": re.compile(rb"--index[-]url|--find[-]links|extra[-]index"),
    "a folder of somebody's machine": re.compile(rb"(?<![\w.])/(?:root|home|Users|opt|work)/[a-z.]"),
    "a conflict that was not resolved": re.compile(rb"^(?:<<<<<<<|>>>>>>>) ", re.MULTILINE),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    assert {path.relative_to(ROOT).as_posix() for path in OURS if FORBIDDEN[what].search(path.read_bytes())} == set()
