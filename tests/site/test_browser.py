"""The example's site in a real browser, opened from a folder as a coordinator would."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser

from support.browser import CUT, FAINT, OVERLAPS, SIDEWAYS, sheets

pytestmark = pytest.mark.browser

KINDS = (
    "index.html",
    "fi/index.html",
    "fi/charts/children.html",
    "sv/charts/young-people.html",
    "fi/interventions/index.html",
    "en/interventions/cool-kids.html",
    "fi/teams/index.html",
    "sv/teams/jokilaakson-nuorisoasema.html",
    "fi/coverage.html",
    "en/actions.html",
    "fi/about.html",
    "fi/a-z.html",
    "fi/search.html",
    "en/charts/children.embed.html",
)
WIDTHS = (320, 390, 768, 1280, 1440)
SHEETS = ("A3", "A4")
CHARTS = tuple(
    f"{language}/charts/{ladder}.html" for language in ("fi", "sv", "en") for ladder in ("children", "young-people")
)


@pytest.mark.parametrize("path", KINDS)
def test_a_page_stays_in_its_window_and_loads_only_its_own(browser: Browser, folder: Path, path: str) -> None:
    page = browser.new_page()
    heard: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("requestfailed", lambda request: heard.append(f"{request.url} {request.failure}"))
    page.on("request", lambda request: asked.append(request.url))
    page.goto((folder / path).as_uri())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(SIDEWAYS) <= 0, width
        assert page.evaluate(CUT, ".card, .tread, h1, h2, .badge, nav a, .todo a, .key label") == [], width
    loaded = page.evaluate("document.fonts.ready.then(all => [...all].filter(one => one.status === 'loaded').length)")
    page.close()
    assert heard == []
    assert loaded >= 2
    assert [url for url in asked if not url.startswith(folder.as_uri())] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS)
def test_all_words_stand_out_from_their_ground(browser: Browser, folder: Path, path: str, scheme: str) -> None:
    page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    page.goto((folder / path).as_uri())
    assert page.evaluate(FAINT) == []
    page.close()


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


def test_the_key_highlights_a_theme_with_the_keyboard_alone(browser: Browser, folder: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page.goto((folder / "fi/charts/children.html").as_uri())
    page.focus("#f-all")
    page.keyboard.press("ArrowRight")
    chosen = page.evaluate("document.activeElement.id.replace('f-', 'c-')")
    faded = "[...document.querySelectorAll('.stairs .card')].map(e => [e.classList[1], getComputedStyle(e).opacity])"
    cards = page.evaluate(faded)
    page.close()
    assert {opacity for look, opacity in cards if look == chosen} == {"1"}
    assert {opacity for look, opacity in cards if look != chosen} == {"0.22"}


def test_what_has_the_focus_is_seen_to_have_it(browser: Browser, folder: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto((folder / "fi/charts/children.html").as_uri())
    for _ in range(25):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { let e = document.activeElement; const name = e.outerHTML.slice(0, 90);
            for (let i = 0; e && i < 2; i++, e = e.parentElement) {
              const s = getComputedStyle(e);
              if (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) return '';
            } return name; }"""
        )
        assert seen == ""
    page.close()


def test_the_switch_of_languages_stays_on_the_page(browser: Browser, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "index.html").as_uri())
    page.click("text=Suomi")
    page.click("nav.pages >> text=Menetelmät")
    page.click("text=Cool Kids")
    for name, path in (("Svenska", "sv"), ("English", "en"), ("Suomi", "fi")):
        page.click(f"nav.tongues >> text={name}")
        assert page.url == (folder / path / "interventions/cool-kids.html").as_uri()
    page.close()


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
