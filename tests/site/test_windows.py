"""Pages in windows of many widths, light and dark: all words in their place, and nothing from elsewhere."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from interventio.disclosure.audience import Audience
from support.axe import SCHEMES, Scheme
from support.browser import FAINT
from support.kinds import LANGUAGES, ROOT, html_paths, one_of_each_kind
from support.words_on_page import ALL_WIDTHS, WIDTHS, misplaced

pytestmark = pytest.mark.browser

FONTS = "document.fonts.ready.then(all => [...all].filter(one => one.status === 'loaded').length)"

BAD = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Bad</title><style>
body { font: 16px/20px monospace; margin: 0 }
.wide { width: 400px } .cut { width: 30px; overflow: hidden } .narrow { width: 40px; overflow-wrap: anywhere }
.over { position: absolute; left: 0; top: 0 } .faint { color: #aaa }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
</style></head>
<body><img src="https://example.org/one.png" alt=""><p class="over">Over</p><p class="over">Under</p>
<p class="away">Nobody sees this</p>
<p class="wide">Wide</p><p class="cut">Cut-off</p><p class="narrow">Broken</p><p class="faint">Faint</p></body>
</html>
"""


@pytest.mark.parametrize("language", [*LANGUAGES, ROOT])
def test_words_stay_in_their_place(browser: Browser, folder: Path, language: str) -> None:
    assert told(browser, folder, one_of_each_kind(folder, language), WIDTHS) == {}


@pytest.mark.long
@pytest.mark.parametrize("language", [*LANGUAGES, ROOT])
@pytest.mark.parametrize("audience", Audience)
def test_words_stay_in_their_place_on_every_page(
    browser: Browser, reports: Callable[[Audience], Path], audience: Audience, language: str
) -> None:
    folder = reports(audience)
    assert told(browser, folder, html_paths(folder, language), ALL_WIDTHS) == {}


def test_words_out_of_place_are_found(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(BAD, encoding="utf-8")
    assert told(browser, tmp_path, ["bad.html"], [320]) == {
        "bad.html": [
            "asked for: https://example.org/one.png",
            "not there: https://example.org/one.png",
            "Failed to load resource: net::ERR_INTERNET_DISCONNECTED",
            "its fonts are not loaded",
            "320: the page is 80 px wider",
            "320: out of its place: Cut-off (0, 72)",
            "320: broken: Broken",
            "320: over each other: Over (0, 16) / Under (0, 16)",
            "light: too faint: Faint",
            "dark: too faint: Faint",
        ]
    }


def told(browser: Browser, folder: Path, paths: list[str], widths: Iterable[int]) -> dict[str, list[str]]:
    """Return what is wrong on pages, by the paths of those with flaws."""
    assert paths
    found = {path: flaws(browser, folder, path, widths) for path in paths}
    return {path: told for path, told in found.items() if told}


def flaws(browser: Browser, folder: Path, path: str, widths: Iterable[int]) -> list[str]:
    """Return what is wrong on a page: what it says and asks for while it is loaded, its words, their contrast."""
    page = browser.new_page(offline=True)
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("request", lambda request: heard.extend(_elsewhere(request.url, folder)))
    page.on("requestfailed", lambda request: heard.append(f"not there: {request.url}"))
    page.goto((folder / path).as_uri())
    fonts = page.evaluate(FONTS)
    placed = misplaced(page, widths)
    faint = [f"{scheme}: too faint: {words}" for scheme in SCHEMES for words in _faint(page, scheme)]
    page.close()
    is_bare = path.endswith("404.html")  # it is shown at any depth, so it loads nothing
    return [*heard, *(["its fonts are not loaded"] if fonts < 2 and not is_bare else []), *placed, *faint]


def _elsewhere(url: str, folder: Path) -> list[str]:
    return [] if url.startswith((folder.as_uri() + "/", "data:")) else [f"asked for: {url}"]


def _faint(page: Page, scheme: Scheme) -> list[str]:
    page.emulate_media(color_scheme=scheme)
    return [words for words, _ in page.evaluate(FAINT)]
