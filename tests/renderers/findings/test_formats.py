"""The list of formats is whole, and none of them is loaded before it is asked for."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.cli.choices import FindingsFormatName
from interventio.renderers.findings.formats import FORMATS
from interventio.renderers.screen.lines import plain
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import HINT, OVERDUE, TYPO, WORDS, report, reports

ANNOTATIONS = {"github", "azure"}


def drawn(name: str, told: FindingsReport) -> str:
    shown = FORMATS[name].draw(told, WORDS)
    return shown if isinstance(shown, str) else plain(tuple(shown))


def test_every_format_that_can_be_asked_for_is_there() -> None:
    assert {*FORMATS, "auto"} == {one.value for one in FindingsFormatName}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_shows_every_finding_and_ends_its_last_line(name: str) -> None:
    shown = drawn(name, report(TYPO, OVERDUE, HINT))
    assert shown.endswith("\n")
    assert (shown.count(TYPO.sentence) >= 2, OVERDUE.sentence in shown) == (True, True)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_findings_give_the_same_bytes(name: str) -> None:
    assert drawn(name, report(TYPO, HINT)) == drawn(name, report(TYPO, HINT))


@given(reports, st.sampled_from(sorted(FORMATS.keys() - ANNOTATIONS)))
def test_no_build_server_obeys_what_stands_in_the_data(told: FindingsReport, name: str) -> None:
    log = drawn(name, told)
    assert obeyed_by_github(log) + obeyed_by_azure(log) == []


def test_a_format_that_nobody_asks_for_is_not_loaded() -> None:
    asked = "import sys, interventio.cli.validation.showing; print([name for name in sys.modules if '.as_' in name])"
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, encoding="utf-8", check=True)
    assert run.stdout.strip() == str(["interventio.renderers.findings.as_text"])
