"""Each code of files, links and folders, as a workspace shows it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from interventio.findings.code import Code
from interventio.sources.document import Document
from interventio.sources.file_codes import FILE_CODES, TOO_MANY_FILES, UNREADABLE, VANISHED_FILE
from interventio.sources.files import find_files
from interventio.sources.limits import LIMITS
from interventio.sources.reader import read

HERE = Path("data/teams")
WORKSPACES: dict[str, Callable[[], object]] = {
    "folder-for-file": (HERE / "a.yaml").mkdir,
    "special-file": lambda: os.mkfifo(HERE / "a.yaml"),
    "link-loop": lambda: (HERE / "a.yaml").symlink_to("a.yaml"),
    "link-outside": lambda: (HERE / "a.yaml").symlink_to("/etc/passwd"),
    "broken-link": lambda: (HERE / "a.yaml").symlink_to("b.yaml"),
    "wrong-ending": (HERE / "a.yml").touch,
    "wrong-file-name": (HERE / "A.yaml").touch,
    "copied-file": (HERE / "a (1).yaml").touch,
    "reserved-name": (HERE / "con.yaml").touch,
    "long-file-name": (HERE / f"{'a' * 61}.yaml").touch,
    "backup-file": (HERE / "a.yaml~").touch,
    "stray-file": (HERE / "a.txt").touch,
    "stray-folder": (HERE / "old").mkdir,
    "unknown-folder": Path("data/team").mkdir,
    "file-for-folder": Path("data/tiers").touch,
    "too-large": lambda: (HERE / "a.yaml").write_bytes(b"#" * (LIMITS.file_bytes + 1)),
}
OF_THE_MOMENT = {UNREADABLE, VANISHED_FILE, TOO_MANY_FILES}
"""Codes that no small workspace shows at rest; the tests of opening and listing show them."""


def told(root: Path) -> list[Code]:
    files, findings = find_files(root, ("data/teams", "data/tiers"), ())
    documents = [read(file) for file in files]
    unread = [finding for document in documents if not isinstance(document, Document) for finding in document]
    return [finding.code for finding in [*findings, *unread]]


@pytest.mark.parametrize("code", [code for code in FILE_CODES if code not in OF_THE_MOMENT], ids=lambda code: code.name)
def test_a_workspace_shows_the_code(code: Code, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    HERE.mkdir(parents=True)
    WORKSPACES[code.name]()
    assert told(tmp_path) == [code]


def test_a_file_may_vanish_or_shrink_after_it_was_listed(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / HERE).mkdir(parents=True, exist_ok=True)
        (tmp_path / HERE / f"{name}.yaml").write_text("name: Cool Kids\n", encoding="utf-8")
    files, _ = find_files(tmp_path, ("data/teams",), ())
    (tmp_path / HERE / "a.yaml").unlink()
    (tmp_path / HERE / "b.yaml").write_text("name: Cool", encoding="utf-8")
    gone, shrunk = map(read, files)
    assert isinstance(gone, tuple)
    assert [finding.code for finding in gone] == [VANISHED_FILE]
    assert isinstance(shrunk, Document)
    assert shrunk.value == {"name": "Cool"}
