"""Files appear whole or not at all."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from interventio.cli.output import MANIFEST, write_folder, write_whole
from interventio.cli.trouble import CannotWriteError, NotOursError


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path != folder)


def test_a_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "charts" / "children.svg"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert content(tmp_path) == {"charts/children.svg": b"new"}


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inside").write_bytes(b"x")
    with pytest.raises(CannotWriteError):
        write_whole(tmp_path / "folder", b"new")
    assert content(tmp_path) == {"folder/inside": b"x"}


def test_a_folder_is_written_with_a_manifest_of_digests(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert write_folder(site, [("fi/index.html", b"a"), ("sv/index.html", b"b")]) == 2
    written = content(site)
    assert json.loads(written.pop(MANIFEST)) == {
        "version": 1,
        "files": {"fi/index.html": sha256(b"a").hexdigest(), "sv/index.html": sha256(b"b").hexdigest()},
    }
    assert written == {"fi/index.html": b"a", "sv/index.html": b"b"}


def test_what_is_no_longer_in_the_edition_goes(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_folder(site, [("old.html", b"a")])
    write_folder(site, [("new.html", b"b")])
    assert content(site).keys() == {"new.html", MANIFEST}
    assert beside(site) == []


def test_an_edition_that_breaks_off_leaves_the_old_one(tmp_path: Path) -> None:
    def breaking() -> Iterator[tuple[str, bytes]]:
        yield "index.html", b"half"
        raise KeyboardInterrupt

    site = tmp_path / "site"
    write_folder(site, [("index.html", b"whole")])
    with pytest.raises(KeyboardInterrupt):
        write_folder(site, breaking())
    assert content(site)["index.html"] == b"whole"
    assert beside(site) == []


def test_a_folder_of_somebody_else_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_bytes(b"years of work")
    with pytest.raises(NotOursError):
        write_folder(tmp_path, [("index.html", b"a")])
    assert content(tmp_path) == {"thesis.docx": b"years of work"}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    write_folder(site, [("index.html", b"a")])
    assert "index.html" in content(site)


def test_what_a_killed_run_left_is_swept_away_after_an_hour(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".site.aaaa.new", tmp_path / ".site.bbbb.new"
    for left in (old, fresh):
        left.mkdir()
    os.utime(old, (0, 0))
    write_folder(tmp_path / "site", [("index.html", b"a")])
    assert beside(tmp_path / "site") == [fresh.name]


ONE_RUN = """
import sys, pathlib
from interventio.cli.output import write_folder
site, letter = sys.argv[1:]
write_folder(pathlib.Path(site), [(f"{number}.html", letter.encode()) for number in range(20)])
"""


def test_runs_at_once_leave_one_whole_edition(tmp_path: Path) -> None:
    site = tmp_path / "site"
    runs = [subprocess.Popen([sys.executable, "-c", ONE_RUN, site, letter]) for letter in "abcd"]
    assert [run.wait() for run in runs] == [0, 0, 0, 0]
    written = content(site)
    del written[MANIFEST]
    assert len(written) == 20
    assert len(set(written.values())) == 1
    assert beside(site) == []
