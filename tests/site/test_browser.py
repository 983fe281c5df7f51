"""The example's site in a real browser, opened from a folder as a coordinator would."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from support.browser import OVERLAPS, sheets
from support.words_on_page import WIDTHS

pytestmark = pytest.mark.browser

SHEETS = ("A3", "A4")
CHARTS = tuple(
    f"{language}/charts/{ladder}.html" for language in ("fi", "sv", "en") for ladder in ("children", "young-people")
)


@pytest.mark.parametrize("path", CHARTS)
def test_nothing_on_the_staircase_lies_over_anything_else(browser: Browser, folder: Path, path: str) -> None:
    page = browser.new_page()
    page.goto((folder / path).as_uri())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(OVERLAPS, ".card, .tread, .intro, .apart, .imprint") == [], width
    page.close()


def test_wide_windows_have_stairs_and_narrow_ones_a_list(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "fi/charts/young-people.html").as_uri())

    def tops(width: int) -> list[int]:
        page.set_viewport_size({"width": width, "height": 900})
        found: list[int] = page.evaluate(
            "[...document.querySelectorAll('.tread')].map(e => e.getBoundingClientRect().top)"
        )
        return found

    wide, narrow = tops(1280), tops(390)
    page.close()
    assert wide == sorted(wide, reverse=True)
    assert narrow == sorted(narrow)


def test_it_works_under_any_address(browser: Browser, folder: Path) -> None:
    serve = partial(Quiet, directory=str(folder.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        page = browser.new_page()
        heard: list[str] = []
        page.on("console", lambda message: heard.append(message.text))
        page.goto(f"http://127.0.0.1:{server.server_port}/{folder.name}/fi/charts/children.html")
        fonts = page.evaluate(
            "document.fonts.ready.then(all => [...all].filter(one => one.status === 'loaded').length)"
        )
        page.click(".card a")
        assert "/fi/interventions/" in page.url
        page.close()
        server.shutdown()
    assert (heard, fonts) == ([], 3)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the standard library
        """Say nothing."""


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("path", CHARTS)
def test_a_chart_is_printed_on_one_sheet(browser: Browser, folder: Path, path: str, sheet: str) -> None:
    page = browser.new_page()
    page.goto((folder / path).as_uri())
    assert sheets(page, sheet) == 1
    page.close()


def test_an_induction_fits_a_few_sheets_and_its_list_is_ticked_on_one(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "en/induction/jokilaakson-perhekeskus.html").as_uri())
    boxes = page.evaluate(
        "[...document.querySelectorAll('.ticks li')].map(e => getComputedStyle(e, '::before').borderTopWidth)"
    )
    printed = PdfReader(BytesIO(page.pdf(format="A4", print_background=True)))
    page.close()
    texts = [sheet.extract_text() for sheet in printed.pages]
    assert len(texts) <= 4
    assert {float(width.removesuffix("px")) >= 1 for width in boxes} == {True}
    (ticked,) = (text for text in texts if "I know the teams of my unit" in text)
    assert "I have told the coordinators" in " ".join(ticked.split())


def test_gaps_are_told_apart_without_colour(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "en/gaps.html").as_uri())
    signs = page.evaluate(
        """[...document.querySelectorAll('.signs .sign')].map(e => { const s = getComputedStyle(e);
        return [s.borderStyle, s.borderRadius, s.backgroundImage.split('(')[0]].join(' ') })"""
    )
    words = page.evaluate("[...document.querySelectorAll('td.gap')].filter(e => !e.textContent.trim()).length")
    page.close()
    assert len(signs) == len(set(signs)) >= 7
    assert words == 0


def test_a_word_of_the_glossary_is_found_by_its_link(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "en/coverage.html").as_uri())
    page.click("ul.rules >> text=What the words mean")
    assert page.url == (folder / "en/glossary.html").as_uri() + "#numbers"
    page.goto((folder / "en/glossary.html").as_uri() + "#selected-method")
    top = page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
    page.close()
    assert 0 <= top < 400
