"""The checkers from npm are pinned: exact versions, a hash for each package, and no word of where they come from."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from support import tools

FOLDER = Path(__file__).parents[1] / "tools"
ASKED = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["dependencies"]
LOCK = json.loads((FOLDER / "package-lock.json").read_text(encoding="utf-8"))["packages"]


def test_what_is_asked_for_is_what_is_locked() -> None:
    assert LOCK[""]["dependencies"] == ASKED
    assert {name: LOCK[f"node_modules/{name}"]["version"] for name in ASKED} == ASKED
    assert all(re.fullmatch(r"[0-9.]+", version) for version in ASKED.values())


def test_every_package_has_a_hash_and_no_address() -> None:
    packages = {path: package for path, package in LOCK.items() if path}
    assert len(packages) > len(ASKED)
    assert [path for path, package in packages.items() if not package["integrity"].startswith("sha512-")] == []
    assert [path for path, package in packages.items() if "resolved" in package or "link" in package] == []


def test_they_run_on_the_node_of_debian() -> None:
    assert LOCK["node_modules/html-validate"]["engines"] == {"node": "^18.19.0 || >= 20.6.0"}


def test_make_installs_them_anew_when_the_lock_changes() -> None:
    planned = subprocess.run(
        ["make", "-n", "-C", str(FOLDER.parents[1]), "-W", "tests/tools/package-lock.json", "tools"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    assert "npm ci --ignore-scripts --no-audit --no-fund" in planned
    assert "tools/machine.sh nodejs npm default-jre-headless" in planned


def test_who_has_none_is_told_how_to_get_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tools, "FOLDER", tmp_path)
    with pytest.raises(AssertionError, match=r"axe\.min\.js is needed: `make tools` installs it"):
        tools.tool("axe-core/axe.min.js")
