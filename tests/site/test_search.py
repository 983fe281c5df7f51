"""The search in a real browser, with the keyboard alone: from a folder, and from a server under a path of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from support.browser import FAINT, SIDEWAYS
from support.reworded import rewritten
from support.sites import example, files
from support.watching import served, wait_until, watched, written

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(2)>",
    '" onfocus="alert(3)" \'',
    "__proto__",
    "constructor",
    "a\u2028alert(4)\u2029",
    "\u202egnirts",
    "javascript:alert(5)",
    "${alert(6)}",
)
WIDTHS = (320, 390, 768, 1280, 1440)
FOCUSED = "document.activeElement.textContent.trim()"


@pytest.fixture(params=["file", "http"])
def site(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Return the address of the example's site, without a slash at the end."""
    if request.param == "file":
        yield folder.as_uri()
    else:
        with served(folder) as address:
            yield address


def names(page: Page) -> list[str]:
    return page.locator("[data-hits]:visible a b").all_text_contents()


def said(page: Page, which: str) -> str:
    return page.locator("[data-finder]").get_attribute(f"data-{which}") or ""


def test_a_page_is_found_and_opened_with_the_keyboard(browser: Browser, site: str) -> None:
    with watched(browser, f"{site}/fi/teams/index.html") as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("chille")
        expect(page.locator("[data-hits] a")).to_have_count(1)
        assert names(page) == ["Cool Kids"]
        page.keyboard.press("ArrowDown")
        assert page.evaluate(FOCUSED).startswith("Cool Kids (Chilled)")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/fi/interventions/cool-kids.html")


def test_arrows_walk_through_the_hits_and_escape_closes_them(browser: Browser, site: str) -> None:
    with watched(browser, f"{site}/en/index.html") as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("friends")
        expect(page.locator("[data-hits] a").first).to_be_visible()
        shown = names(page)
        assert len(shown) >= 3
        for name in shown[:2]:
            page.keyboard.press("ArrowDown")
            assert page.evaluate(FOCUSED).startswith(name)
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        assert page.evaluate("document.activeElement.tagName") == "INPUT"
        page.keyboard.press("Escape")
        assert names(page) == []
        assert page.evaluate("document.activeElement.value") == "friends"


def test_nothing_found_is_seen_and_heard(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/en/index.html") as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("zzzzz")
        expect(page.locator("[data-hits] li")).to_have_text(said(page, "none"))
        expect(page.locator("[role=status]")).to_have_text(said(page, "none"))


def test_leaving_the_search_closes_the_hits(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/en/index.html") as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("navigator")
        expect(page.locator("[data-hits] a").first).to_be_visible()
        for _ in range(len(names(page)) + 2):
            page.keyboard.press("Tab")
        assert names(page) == []


def test_enter_leads_to_a_page_with_all_hits_that_can_be_sent_on(browser: Browser, site: str) -> None:
    with watched(browser, f"{site}/fi/index.html") as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("käytös & perhe?")
        wait_until(page, "typeof SearchIndex !== 'undefined' && typeof Matching !== 'undefined'")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/fi/search.html?q=k%C3%A4yt%C3%B6s%20%26%20perhe%3F")
        expect(page.locator("#sought")).to_have_value("käytös & perhe?")
        expect(page.locator("[role=status]")).not_to_have_text("")
        page.fill("#sought", "ahdistus")
        expect(page).to_have_url(f"{site}/fi/search.html?q=ahdistus")
        expect(page.locator("[data-hits] a b").first).to_have_text("Ahdistus")
        count = len(names(page))
        assert page.locator("[role=status]").text_content() == said(page, "many").replace("{count}", str(count))
        page.fill("#sought", "zzzzzz")
        expect(page.locator("[role=status]")).to_have_text(said(page, "none"))
        page.fill("#sought", "")
        expect(page).to_have_url(f"{site}/fi/search.html")


def test_the_index_is_asked_for_only_when_somebody_searches(browser: Browser, folder: Path) -> None:
    loaded = "[...document.scripts].map(one => one.src.split('/').pop()).sort()"
    with watched(browser, f"{folder.as_uri()}/sv/index.html") as page:
        assert page.evaluate(loaded) == ["search.js", "switch.js"]
        page.keyboard.press("Control+k")
        page.keyboard.type("per")
        wait_until(page, "typeof SearchIndex !== 'undefined' && typeof Matching !== 'undefined'")
        assert page.evaluate(loaded) == ["matching.js", "search-sv.js", "search.js", "switch.js"]


def test_a_theme_found_leads_to_its_methods(browser: Browser, site: str) -> None:
    with watched(browser, f"{site}/en/coverage.html") as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("substance")
        expect(page.locator("[data-hits] a").first).to_be_visible()
        page.locator("[data-hits] a", has_text="Theme").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/en/interventions/index.html?theme=paihteet")
        assert page.locator("[name=theme]").input_value() == "paihteet"


@pytest.mark.parametrize("is_dark", [False, True])
def test_open_hits_stay_in_the_window_and_can_be_read(browser: Browser, folder: Path, *, is_dark: bool) -> None:
    with watched(browser, f"{folder.as_uri()}/fi/index.html", is_dark=is_dark) as page:
        page.keyboard.press("Control+k")
        page.keyboard.type("vanhem")
        expect(page.locator("[data-hits] a").first).to_be_visible()
        assert page.evaluate(FAINT) == []
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(SIDEWAYS) <= 0
            box = page.locator("[data-hits]").bounding_box()
            assert box
            assert box["x"] >= 0, width
            assert box["x"] + box["width"] <= width, width


def test_hostile_names_are_only_words(browser: Browser, tmp_path: Path) -> None:
    count = iter(range(10**6))
    found = rewritten(example("fi"), lambda: f"{HOSTILE[next(count) % len(HOSTILE)]} {next(count)}")
    folder = written(files(found), tmp_path / "site")
    for words in ("alert", "script", "__proto__", "constructor", "onfocus", "gnirts", "javascript"):
        with watched(browser, f"{folder.as_uri()}/fi/search.html?q={words}") as page:
            expect(page.locator("[data-hits] a").first).to_be_visible()
            assert page.locator("[data-hits] :not(ul, li, a, b, span)").count() == 0
            addresses = page.locator("[data-hits] a").evaluate_all("all => all.map(one => one.protocol)")
            assert {*addresses} == {"file:"}
    with watched(browser, f"{folder.as_uri()}/fi/interventions/index.html?words=alert&theme=__proto__") as page:
        expect(page.locator("[data-method]:visible").first).to_be_visible()
