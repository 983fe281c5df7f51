"""Only plain files inside the workspace are opened, and nothing that waits, loops or leads out."""

import errno
import os
import socket
from pathlib import Path

import pytest

from interventio.findings.code import Code
from interventio.sources.file_codes import (
    BROKEN_LINK,
    LINK_LOOP,
    LINK_OUTSIDE,
    NOT_A_FILE,
    SPECIAL_FILE,
    TOO_LARGE,
    UNREADABLE,
    VANISHED_FILE,
)
from interventio.sources.limits import LIMITS
from interventio.sources.opening import Target, content_of, led_to, open_trouble
from interventio.sources.trouble import Trouble


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "workspace"
    (root / "data").mkdir(parents=True)
    (root / "data/a.yaml").write_bytes(b"a: 1\r\n")
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    return root


def code(root: Path, path: str) -> Code:
    content = content_of(root, path)
    assert isinstance(content, Trouble), content
    return content.code


def test_the_bytes_are_as_they_are(root: Path) -> None:
    assert content_of(root, "data/a.yaml") == b"a: 1\r\n"


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, LIMITS.file_bytes])
def test_files_of_all_sizes_are_read_whole(root: Path, size: int) -> None:
    (root / "b.yaml").write_bytes(b"x" * size)
    assert content_of(root, "b.yaml") == b"x" * size


def test_a_larger_file_is_not_read(root: Path) -> None:
    (root / "b.yaml").write_bytes(b"x" * (LIMITS.file_bytes + 1))
    assert content_of(root, "b.yaml") == Trouble(TOO_LARGE, facts={"most": 1024})


def test_what_is_no_file_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)  # the name of a socket must be short
    (root / "folder.yaml").mkdir()
    os.mkfifo(root / "pipe.yaml")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.yaml")
        assert [code(root, path) for path in ("folder.yaml", "pipe.yaml", "socket.yaml")] == [
            NOT_A_FILE,
            SPECIAL_FILE,
            SPECIAL_FILE,
        ]
    assert code(Path("/dev"), "zero") is SPECIAL_FILE


def test_a_link_to_a_socket_leads_to_no_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    (root / "b.yaml").symlink_to("socket")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert code(root, "b.yaml") is SPECIAL_FILE


def test_what_is_not_there_is_named(root: Path) -> None:
    assert [code(root, path) for path in ("b.yaml", "data/a.yaml/b.yaml", "c/d.yaml")] == [VANISHED_FILE] * 3


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("a.yaml", b"a: 1\r\n"),
        ("../data/a.yaml", b"a: 1\r\n"),
        ("other.yaml", b"a: 1\r\n"),
        ("b.yaml", LINK_LOOP),
        ("round.yaml", LINK_LOOP),
        ("nothing.yaml", BROKEN_LINK),
        ("a.yaml/nothing.yaml", BROKEN_LINK),
        ("../../secret", LINK_OUTSIDE),
        ("/etc/passwd", LINK_OUTSIDE),
        ("/dev/zero", LINK_OUTSIDE),
        (".", NOT_A_FILE),
        ("pipe", SPECIAL_FILE),
    ],
)
def test_links_are_followed_inside_only(root: Path, target: str, answer: bytes | Code) -> None:
    os.mkfifo(root / "data/pipe")
    (root / "data/other.yaml").symlink_to("a.yaml")
    (root / "data/round.yaml").symlink_to("b.yaml")
    (root / "data/b.yaml").symlink_to(target)
    content = content_of(root, "data/b.yaml")
    assert (content.code if isinstance(content, Trouble) else content) == answer


def test_a_workspace_may_itself_be_reached_by_a_link(root: Path) -> None:
    (root.parent / "link").symlink_to(root)
    (root / "b.yaml").symlink_to("data/a.yaml")
    assert content_of(root.parent / "link", "b.yaml") == b"a: 1\r\n"
    assert led_to(root.parent / "link", "b.yaml") == Target(root / "data/a.yaml", (root / "data/a.yaml").stat().st_mode)


def test_a_neighbour_whose_name_begins_alike_is_outside(root: Path) -> None:
    (root.parent / "workspace-2").mkdir()
    (root.parent / "workspace-2/b.yaml").write_bytes(b"b")
    (root / "b.yaml").symlink_to("../workspace-2/b.yaml")
    assert code(root, "b.yaml") is LINK_OUTSIDE


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.EACCES, Trouble(UNREADABLE, facts={"answer": "EACCES"})),
        (errno.EIO, Trouble(UNREADABLE, facts={"answer": "EIO"})),
        (None, Trouble(UNREADABLE, facts={"answer": "?"})),
        (errno.ENOENT, Trouble(VANISHED_FILE)),
        (errno.ENXIO, Trouble(SPECIAL_FILE)),
        (errno.ELOOP, Trouble(LINK_LOOP)),
    ],
)
def test_what_the_computer_answers_is_told(number: int | None, trouble: Trouble) -> None:
    assert open_trouble(OSError() if number is None else OSError(number, "")) == trouble
