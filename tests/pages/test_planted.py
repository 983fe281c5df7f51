"""A repository with a planted mistake of every code: each output format tells each of them where it is.

Every code has a workspace of its own in the repository, made of the flagged example of its page.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from interventio.cli.choices import FindingsFormatName
from interventio.cli.validation.standpoint import seen_from
from interventio.languages.language import Language
from interventio.languages.pages import ExampleFile
from interventio.languages.translator import translator
from interventio.pipeline import Workspace, counted_in_bytes, examine, told_findings
from interventio.renderers.findings.formats import FORMATS, Standpoint
from interventio.renderers.screen.lines import plain
from pages.overlay import laid_over_base
from pages.test_pages import DAY, SHOWN, marks, the_page
from support.repositories import a_repository, commit_all
from support.run import interventio
from support.told_by import TOLD_BY, Telling

WITHOUT_FORMAT = (FindingsFormatName.AUTO,)
FORMAT_NAMES = [name.value for name in FindingsFormatName if name not in WITHOUT_FORMAT]
BY_COMMAND = ("SYN009", "SYN201", "REF001")
"""A code of a file, of a line and of a record, whose mistakes the command tells; that takes a second each."""


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a real repository with a workspace for each code, which is also where people stand."""
    root = a_repository(tmp_path_factory.mktemp("planted"))
    for code in SHOWN:
        laid_over_base(the_page(code).flagged, root / code)
    commit_all(root, "Plant a mistake of every code")
    before = Path.cwd()
    os.chdir(root)
    yield root
    os.chdir(before)


def drawn(workspace: Workspace, name: str) -> str:
    """Return what a format prints of a workspace, hints included."""
    form, words = FORMATS[name], translator(Language.EN)
    told = told_findings(workspace, words, has_excerpts=form.has_excerpts)
    counted = counted_in_bytes(told, workspace) if form.has_bytes else told
    made = form.draw(seen_from(counted, form.paths, workspace.root), words)
    return made if isinstance(made, str) else plain(tuple(made))


def told_in(out: str, name: str, id_: str) -> set[Telling]:
    """Return where a format tells a code, with paths from the workspace of that code."""
    way = "" if FORMATS[name].paths is Standpoint.WORKSPACE else f"{id_}/"
    told = {telling for telling in TOLD_BY[name](out) if telling[2] == id_}
    assert all(path.startswith(way) for path, _, _ in told)
    return {(path.removeprefix(way), line, code) for path, line, code in told}


def as_marked(told: set[Telling], files: tuple[ExampleFile, ...], marked: set[Telling]) -> set[Telling]:
    """Return what is told as pages mark it.

    A line that the page does not show counts as the whole file, and so does the first line of one in which no line
    is meant: forges want a line of each finding, and a file for what is said of the workspace as a whole.
    """
    shown = {file.path: len(file.lines) for file in files}

    def marking(path: str, line: int | None, code: str) -> Telling:
        is_whole = (path, None, code) in marked
        return path, None if is_whole or (line or 0) > shown.get(path, line or 0) else line, code

    return {marking(*telling) for telling in told}


def test_every_format_has_a_reader() -> None:
    assert sorted(TOLD_BY) == sorted(FORMAT_NAMES)


@pytest.mark.parametrize("id_", SHOWN)
def test_every_format_tells_the_mistake_where_it_is(repository: Path, id_: str) -> None:
    page = the_page(id_)
    workspace = examine(repository / id_, DAY)
    planted = {mark for mark in marks(page.flagged) if mark[2] == id_}
    told = {name: as_marked(told_in(drawn(workspace, name), name, id_), page.flagged, planted) for name in FORMAT_NAMES}
    assert told == dict.fromkeys(FORMAT_NAMES, planted)


@pytest.mark.parametrize("name", FORMAT_NAMES)
@pytest.mark.parametrize("id_", BY_COMMAND)
def test_so_does_the_command(repository: Path, id_: str, name: str) -> None:
    page = the_page(id_)
    planted = {mark for mark in marks(page.flagged) if mark[2] == id_}
    asked = ("validate", "--workspace", id_, "--output-format", name, "--hints", "--limit", "0")
    out = interventio(*asked, folder=repository).out
    assert as_marked(told_in(out, name, id_), page.flagged, planted) == planted
