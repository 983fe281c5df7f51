"""The page of what has changed: nobody is kept out of it, and nothing sticks out of it."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from support.axe import barriers, with_axe
from support.browser import SIDEWAYS
from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
pytestmark = pytest.mark.browser


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """Return the page about a county in which a method has moved and fewer have completed its training."""
    for name in ("before", "after"):
        shutil.copytree(BASE, tmp_path / name)
    for path, old, new in (
        ("data/interventions/courage-group.yaml", "tier: brief", "tier: light"),
        ("data/teams/harju-school.yaml", "{attended: 7, completed: 7}", "{attended: 7, completed: 3}"),
        ("interventio.yaml", "status: full", "status: partial"),
    ):
        file = tmp_path / "after" / path
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    page = tmp_path / "changes.html"
    ended = interventio("diff", "before", "after", "--format", "html", "-o", str(page), folder=tmp_path)
    assert ended.code == 0, ended.err
    return page


def test_nobody_is_kept_out(browser: Browser, changed: Path) -> None:
    with with_axe(browser) as page:
        assert barriers(page, changed) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_sticks_out(browser: Browser, changed: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(changed.as_uri())
    assert page.evaluate(SIDEWAYS) <= 0
    assert page.locator("main").inner_text().count("Courage group") >= 3
    page.close()
