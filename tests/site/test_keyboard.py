"""The site with the keyboard alone: everything is reached in the order of reading, and one always sees where one is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ElementHandle, Page

from support.keyboard import Stop, expected_stops, here, stops
from support.kinds import ROOT, one_of_each_kind

pytestmark = pytest.mark.browser

BAD = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Bad</title><style>
.plain:focus { outline: 0 } .over { position: fixed; inset: 0 0 auto; height: 200px; background: white; color: black }
:focus-visible { outline: 3px solid }
</style></head>
<body><p><a href="#" class="plain">Unmarked</a></p><p><a href="#" tabindex="1">Too early</a></p>
<p><a href="#" tabindex="-1">Left out</a></p><p class="over">Over</p></body>
</html>
"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a window on a desk."""
    page = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield page
    page.close()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["fi", ROOT])
def test_everything_is_reached_in_order_and_seen(page: Page, folder: Path, language: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for path in one_of_each_kind(folder, language):
        page.goto((folder / path).as_uri())
        expected, found = expected_stops(page), stops(page)
        assert [(stop.tag, stop.words) for stop in found] == expected, path
        assert [stop for stop in found if not stop.is_seen] == [], path


def test_the_way_back_is_the_way_forth(page: Page, folder: Path) -> None:
    page.goto((folder / "fi/charts/children.html").as_uri())
    back = stops(page, "Shift+Tab")
    page.reload()
    forth = stops(page)
    assert [stop.words for stop in back] == [stop.words for stop in reversed(forth)]
    assert [stop for stop in back if not stop.is_seen] == []


def test_what_the_keyboard_does_not_reach_or_show_is_found(page: Page, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(BAD, encoding="utf-8")
    page.goto((tmp_path / "bad.html").as_uri())
    assert expected_stops(page) == [("a", "Unmarked"), ("a", "Too early"), ("a", "Left out")]
    assert stops(page) == [Stop("a", "Too early", True, False), Stop("a", "Unmarked", False, False)]


def test_the_first_stop_skips_the_header(page: Page, folder: Path) -> None:
    page.goto((folder / "fi/coverage.html").as_uri())
    page.keyboard.press("Tab")
    assert here(page) == Stop("a", "Siirry sisältöön", True, True)
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_header_leads_home_to_the_pages_and_to_the_languages(page: Page, folder: Path) -> None:
    page.goto((folder / "fi/interventions/cool-kids.html").as_uri())
    header = [stop.words for stop in stops(page)][1:]
    pages = page.locator("nav.pages a").all_text_contents()
    assert header[: len(pages) + 5] == ["Harjulan hyvinvointialue", *pages, "Haku", "Suomi", "Svenska", "English"]
    assert {"Porrastukset", "Menetelmät", "Peittävyys"} < set(pages)


def test_the_switch_of_languages_stays_on_the_page(page: Page, folder: Path) -> None:
    page.goto((folder / "index.html").as_uri())
    press_enter_on(page, "text=Suomi")
    press_enter_on(page, "nav.pages >> text=Menetelmät")
    press_enter_on(page, "text=Cool Kids")
    for name, language in (("Svenska", "sv"), ("English", "en"), ("Suomi", "fi")):
        press_enter_on(page, f"nav.tongues >> text={name}")
        assert page.url == (folder / language / "interventions/cool-kids.html").as_uri()


def press_enter_on(page: Page, selector: str) -> None:
    """Go to an element from stop to stop, and press Enter there."""
    tab_until(page, "goal => document.activeElement === goal", page.locator(selector).first.element_handle())
    with page.expect_navigation():
        page.keyboard.press("Enter")


def tab_until(page: Page, reached: str, goal: ElementHandle | None = None) -> None:
    """Press Tab until something is reached."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate(reached, goal):
            return
    raise AssertionError(reached)


def test_the_key_is_one_stop_and_its_arrows_highlight_a_theme(page: Page, folder: Path) -> None:
    page.goto((folder / "fi/charts/children.html").as_uri())
    tab_until(page, "document.activeElement.name === 'theme'")
    page.keyboard.press("ArrowRight")
    chosen = page.evaluate("document.activeElement.id.replace('f-', 'c-')")
    marked = here(page)
    faded = "[...document.querySelectorAll('.stairs .card')].map(e => [e.classList[1], getComputedStyle(e).opacity])"
    cards = page.evaluate(faded)
    page.keyboard.press("Tab")
    assert marked is not None
    assert marked.is_seen
    assert {opacity for look, opacity in cards if look == chosen} == {"1"}
    assert {opacity for look, opacity in cards if look != chosen} == {"0.22"}
    assert page.evaluate("document.activeElement.name") != "theme"


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_chart_as_a_table_is_folded_out(page: Page, folder: Path, key: str) -> None:
    page.goto((folder / "fi/charts/children.html").as_uri())
    page.locator("summary").first.focus()
    page.keyboard.press(key)
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('details table').checkVisibility()")
    assert page.evaluate("document.activeElement.matches('details .scroll')")


def test_a_wide_table_is_moved_by_the_arrows(page: Page, folder: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto((folder / "fi/interventions/index.html").as_uri())
    page.locator(".scroll").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("new Promise(tell => setTimeout(() => tell(document.activeElement.scrollLeft), 300))") > 0
