import json
import os
import pty
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from support.pdfs import sizes
from support.run import REPOSITORY, TODAY, interventio

WITHOUT = """
import sys
class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name in {names}:
            raise ModuleNotFoundError(name=name)
sys.meta_path.insert(0, Nothing())
import importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name in {names} else real(name, package)
from interventio.__main__ import main
sys.argv = ["interventio", *sys.argv[1:]]
sys.exit(main())
"""
"""Runs interventio as if some libraries were not installed."""


def without(names: tuple[str, ...], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT.format(names=set(names)), *arguments],
        cwd=REPOSITORY,
        env={**os.environ, "INTERVENTIO_LANG": "en", "SOURCE_DATE_EPOCH": TODAY},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("chart.pdf", b"%PDF-1.7"),
        ("chart.PNG", b"\x89PNG\r\n"),
        ("chart.svg", b"<svg "),
        ("chart.json", b'{\n  "version": 1'),
        ("chart.md", b"# "),
        ("chart.htm", b"\n<!DOCTYPE html>"),
        ("chart.txt", b""),
    ],
)
def test_the_name_of_the_file_says_the_format(tmp_path: Path, name: str, start: bytes) -> None:
    ended = interventio("chart", "children", "--output", str(tmp_path / name))
    assert (ended.code, ended.out, ended.err) == (0, "", f"{tmp_path / name}\n")
    assert (tmp_path / name).read_bytes().lstrip(b"\n").startswith(start.lstrip(b"\n"))


def test_a_format_that_was_named_wins_over_the_name_of_the_file(tmp_path: Path) -> None:
    assert interventio("chart", "children", "--format", "json", "-o", str(tmp_path / "chart.txt")).code == 0
    assert json.loads((tmp_path / "chart.txt").read_bytes())["id"] == "children"


@pytest.mark.parametrize(("paper", "size"), [("a4-portrait", (210, 297)), ("a1", (841, 594)), (None, (420, 297))])
def test_paper_can_be_chosen(tmp_path: Path, paper: str | None, size: tuple[int, int]) -> None:
    chosen = ("--paper", paper) if paper else ()
    assert interventio("chart", "children", *chosen, "-o", str(tmp_path / "chart.pdf")).code == 0
    assert {*sizes((tmp_path / "chart.pdf").read_bytes())} == {size}


def test_a_picture_on_several_sheets_is_several_files(tmp_path: Path) -> None:
    arguments = ("chart", "young-people", "--paper", "a4")
    ended = interventio(*arguments, "--width", "600", "-o", str(tmp_path / "chart.png"))
    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == [f"chart-{number}.png" for number in range(1, len(made) + 1)]
    assert len(made) > 1
    assert ended.err.split() == [str(tmp_path / name) for name in made]
    assert {Image.open(BytesIO((tmp_path / name).read_bytes())).width for name in made} == {600}
    refused = interventio(*arguments, "--format", "svg")
    assert (refused.code, refused.out) == (2, "")
    assert f"the chart takes {len(made)} sheets" in refused.err


@pytest.mark.parametrize(("name", "is_own"), [("chart.svg", True), ("chart.png", False), ("chart.pdf", False)])
def test_own_templates_hold_for_svg_alone(tmp_path: Path, name: str, *, is_own: bool) -> None:
    """A stranger's workspace must not put pictures of this machine into what is made of it."""
    shutil.copytree(REPOSITORY / "data", tmp_path / "data")
    shutil.copy(REPOSITORY / "interventio.yaml", tmp_path)
    ours, theirs = tmp_path / "ours" / name, tmp_path / "theirs" / name
    assert interventio("chart", "children", "--width", "300", "-o", str(ours), folder=tmp_path).code == 0
    (tmp_path / "templates").mkdir()
    stolen = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/secret.png"/></svg>'
    (tmp_path / "templates/chart.svg.j2").write_text(stolen, encoding="utf-8")
    assert interventio("chart", "children", "--width", "300", "-o", str(theirs), folder=tmp_path).code == 0
    assert (ours.read_bytes() != theirs.read_bytes()) is is_own


def test_what_is_no_text_is_kept_from_the_screen() -> None:
    screen, other = pty.openpty()
    ended = subprocess.run(
        [sys.executable, "-m", "interventio", "chart", "children", "--format", "pdf"],
        cwd=REPOSITORY,
        env={**os.environ, "INTERVENTIO_LANG": "en"},
        stdout=other,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(other)
    os.close(screen)
    assert ended.returncode == 2
    assert ended.stderr == (
        "Error: PDF is no text, so it is not shown on the screen.\nName a file for it: --output chart.pdf\n"
    )


def test_another_program_may_read_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "interventio", "chart", "children", "--format", "pdf"],
        cwd=REPOSITORY,
        capture_output=True,
        check=True,
    )
    assert ended.stdout.startswith(b"%PDF-1.7")


@pytest.mark.parametrize(("form", "library"), [("pdf", "typst"), ("png", "resvg_py")])
def test_what_is_not_installed_is_said_with_the_command_that_installs_it(form: str, library: str) -> None:
    ended = without((library,), "chart", "children", "--format", form)
    assert (ended.returncode, ended.stdout) == (3, "")
    assert ended.stderr == (
        f'Error: What it takes to make {form.upper()} is not installed.\nInstall it with: pip install "interventio[{form}]"\n'
    )


def test_a_report_without_typst_says_what_it_lacks(tmp_path: Path) -> None:
    ended = without(("typst",), "report", "--format", "html", "--output", str(tmp_path / "site"))
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == (
        'There are no PDF files, as what makes them is not installed. Install it with: pip install "interventio[pdf]"\n'
    )
    assert not [*tmp_path.rglob("*.pdf")]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["chart.pdf", "chart.png", "chart.json"])
def test_the_bytes_are_the_same_on_every_machine(tmp_path: Path, name: str) -> None:
    machines = (
        {"TZ": "Pacific/Auckland", "LANG": "fi_FI.UTF-8", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": ""},
        {"TZ": "America/Lima", "LC_ALL": "C", "PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": ""},
    )
    made = []
    for number, machine in enumerate(machines):
        path = tmp_path / str(number) / name
        arguments = ("chart", "young-people", "--width", "900", "--output", str(path))
        assert interventio(*arguments, folder=REPOSITORY, **machine).code == 0
        made.append(path.read_bytes())
    assert made[0] == made[1]
