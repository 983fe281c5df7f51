"""Every page of a code is right: its examples are run, and what they show is what is told."""

from datetime import date
from pathlib import Path

import pytest

from interventio.checks.registry import ALL_CODES
from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.languages.language import Language
from interventio.languages.pages import PAGES, ExampleFile, Page, page_of
from interventio.pipeline import examine
from pages.overlay import BASE, laid_over_base

DAY = date(2026, 11, 22)
CODES = {code.id: code for code in ALL_CODES}
WRITTEN = sorted(path.stem for path in PAGES.glob("*.md"))

WORDS_ALONE = {
    "SYN001": "an unreadable file: the superuser reads everything",
    "SYN002": "a file that vanishes while it is read",
    "SYN018": "20,000 files",
    "SYN299": "the net under the other codes of syntax",
    "REC008": "no field is a switch yet",
    "REC026": "no field holds decimals yet",
    "REC099": "the net under the other codes of records",
}
"""Codes whose pages have no examples, and why."""

SHOWN = [code for code in WRITTEN if code not in WORDS_ALONE]

Telling = tuple[str, int | None, str]
"""A path, a line of it or None for the whole file, and a code."""


def the_page(code: str) -> Page:
    page = page_of(code)
    assert page is not None
    return page


def told(root: Path) -> tuple[Finding, ...]:
    return examine(root, DAY).findings


def tellings(findings: tuple[Finding, ...], files: tuple[ExampleFile, ...]) -> set[Telling]:
    """Return what is told; a line that the page does not show, since `size=` adds it, counts as the whole file."""
    shown = {file.path: len(file.lines) for file in files}
    return {(finding.place.path, line_of(finding, shown), finding.code.id) for finding in findings}


def line_of(finding: Finding, shown: dict[str, int]) -> int | None:
    spot = finding.place.spot
    return spot.line if spot and spot.line <= shown.get(finding.place.path, spot.line) else None


def marks(files: tuple[ExampleFile, ...]) -> set[Telling]:
    whole = {(file.path, None, code) for file in files for code in file.codes}
    lines = {
        (file.path, number, code)
        for file in files
        for number, line in enumerate(file.lines, start=1)
        for code in line.codes
    }
    return whole | lines


def test_nothing_is_found_in_the_base() -> None:
    assert told(BASE) == ()


def test_every_code_has_a_page() -> None:
    assert sorted(CODES) == WRITTEN


@pytest.mark.parametrize("id_", WRITTEN)
def test_a_page_bears_the_code_and_the_name(id_: str) -> None:
    page, code = the_page(id_), CODES[id_]
    assert (page.code, page.name) == (code.id, code.name)


@pytest.mark.parametrize("id_", WRITTEN)
def test_a_page_is_written_in_every_language(id_: str) -> None:
    said = the_page(id_).explanations
    assert len({said[language].title for language in Language}) == len(Language)
    assert len({said[language].why for language in Language}) == len(Language)


@pytest.mark.parametrize("id_", SHOWN)
def test_the_marked_lines_are_flagged_and_no_others(id_: str, tmp_path: Path) -> None:
    """An error of another code is to be marked too; what else is said of an example is not the page's business."""
    page = the_page(id_)
    marked = marks(page.flagged)
    assert any(code == id_ for _, _, code in marked)
    found = [
        finding
        for finding in told(laid_over_base(page.flagged, tmp_path))
        if finding.code.id == id_
        or finding.severity is Severity.ERROR
        or finding.code.id in {mark[2] for mark in marked}
    ]
    assert tellings(tuple(found), page.flagged) == marked


@pytest.mark.parametrize("id_", SHOWN)
def test_the_mended_example_is_sound(id_: str, tmp_path: Path) -> None:
    found = told(laid_over_base(the_page(id_).mended, tmp_path))
    assert [finding for finding in found if finding.code.id == id_ or finding.severity is Severity.ERROR] == []


@pytest.mark.parametrize("id_", WORDS_ALONE)
def test_a_page_of_words_alone_has_no_example(id_: str) -> None:
    assert the_page(id_).flagged == the_page(id_).mended == ()
