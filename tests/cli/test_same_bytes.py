"""A report is the same to the byte wherever, whenever and by whomever it is made, and nobody is asked for anything."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from interventio.disclosure.audience import Audience
from support.run import REPOSITORY, interventio

COUNTY = REPOSITORY / "tests" / "pages" / "base"
MACHINES = {
    "aino1": {"TZ": "Pacific/Auckland", "LANG": "fi_FI.UTF-8", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": ""},
    "otso2": {"TZ": "America/Lima", "LC_ALL": "C", "PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1893456000"},
}
"""By the names of those who sit at them: two machines that have nothing in common, not even the year."""

ALONE = """\
import socket

def refuse(*asked: object, **more: object) -> None:
    raise AssertionError(f"the network was asked for {asked}")

socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse
socket.getaddrinfo = socket.gethostbyname = refuse
"""
"""Python runs this first where it is called sitecustomize."""

Report = dict[str, bytes]


@pytest.fixture
def homes(tmp_path: Path) -> dict[str, Path]:
    """Return the home of everybody, each with a copy of the example and of a small county."""
    found = {name: tmp_path / f"koti på {name}" for name in MACHINES}
    for home in found.values():
        shutil.copytree(REPOSITORY / "data", home / "example" / "data")
        shutil.copy(REPOSITORY / "interventio.yaml", home / "example")
        shutil.copytree(COUNTY, home / "county")
    return found


def made(home: Path, name: str, workspace: str, *arguments: str, **environment: str) -> Report:
    """Make the report of a workspace on somebody's machine, and return what is in its folder."""
    machine = {**MACHINES[name], "USER": name, "LOGNAME": name, "HOME": str(home), **environment}
    output = home / "out" / workspace
    options = ("--workspace", str(home / workspace), "--output", str(output), "--as-of", "2026-11-22")
    ended = interventio("report", *options, *arguments, folder=home, **machine)
    assert ended.code == 0, ended.err
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


@pytest.mark.parametrize("workspace", ["county", pytest.param("example", marks=pytest.mark.slow)])
def test_two_machines_make_the_same_bytes(homes: dict[str, Path], workspace: str) -> None:
    one, other = (made(home, name, workspace) for name, home in homes.items())
    assert len(one) > 20
    assert differing(one, other) == []
    assert mentioning(one, *MACHINES, str(homes["aino1"].parent)) == []


@pytest.mark.long
@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.COORDINATOR])
def test_they_do_for_every_audience(homes: dict[str, Path], audience: Audience) -> None:
    one, other = (made(home, name, "example", "--audience", audience) for name, home in homes.items())
    assert differing(one, other) == []


def test_nobody_is_asked_for_anything(homes: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(ALONE, encoding="utf-8")
    alone = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    assert made(homes["aino1"], "aino1", "county", PYTHONPATH=alone)
    asked = subprocess.run(
        [sys.executable, "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:9')"],
        env={"PYTHONPATH": alone},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "the network was asked for" in asked.stderr


def test_what_hangs_on_a_machine_is_found() -> None:
    one, other = {"same": b"1", "other": b"1", "gone": b"by aino1"}, {"same": b"1", "other": b"2"}
    assert differing(one, other) == ["gone", "other"]
    assert mentioning(one, "aino1") == ["gone"]


def differing(one: Report, other: Report) -> list[str]:
    """Return the files that are not the same in both."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def mentioning(report: Report, *words: str) -> list[str]:
    """Return the files in which there is one of these words."""
    return sorted(path for path, content in report.items() if any(word.encode() in content for word in words))
