"""A browser, and the example's reports in folders, each made once."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from interventio.disclosure.audience import Audience
from support.browser import running
from support.reports import report

Reports = Callable[[Audience], Path]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Open a browser for all tests."""
    with running() as found:
        yield found


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Reports:
    """Return where the report for an audience is: it is made when it is first asked for."""
    return cache(lambda audience: report(tmp_path_factory.mktemp(audience) / "report", audience))


@pytest.fixture(scope="session")
def folder(reports: Reports) -> Path:
    """Return the folder with the report for coordinators."""
    return reports(Audience.COORDINATOR)
