"""A site with a look and texts of its own, in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from support.browser import FAINT, SIDEWAYS
from support.own import LOGO, county
from support.run import interventio

pytestmark = pytest.mark.browser

SETTINGS = """
look:
  logo: templates/logo.svg
  logo_alt: {fi: Vaakuna}
  accent: "#7a1f5c"
  steps: "#ffee00"
  themes:
    anxiety: {light: "#006633", dark: "#40a060"}
texts:
  home_title: {fi: Apua lapselle, sv: Hjälp för barn, en: Help for <b>children</b>}
  home_lead: {fi: "Täältä näet, mistä apua saa."}
  guidance: {fi: Tämä ei ole hoito-ohje., sv: Ingen vårdanvisning., en: No guideline.}
  about: {en: Two paragraphs.}
  contact: {en: Ask the coordinators.}
  footer: {en: Made in Harjula.}
"""
PAGES = ("en/index.html", "en/charts/children.html", "en/about.html", "en/interventions/index.html", "index.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = county(tmp_path_factory.mktemp("own"), SETTINGS)
    (folder / "templates").mkdir()
    (folder / "templates" / "logo.svg").write_text(LOGO, encoding="utf-8")
    ended = interventio("report", folder=folder)
    assert (ended.code, ended.err) == (0, "")
    return folder / "site"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_words_can_be_read_in_colours_of_its_own(browser: Browser, site: Path, path: str, scheme: str) -> None:
    page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.goto((site / path).as_uri())
    assert page.evaluate(FAINT) == []
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(SIDEWAYS) <= 0
    shown = page.evaluate("() => [...document.images].map(one => [one.complete && one.naturalWidth > 0, one.alt])")
    page.close()
    assert heard == []
    assert shown == [[True, "Vaakuna"]]


def test_links_have_the_accent_in_light_and_dark(browser: Browser, site: Path) -> None:
    seen = []
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
        page.goto((site / "en/index.html").as_uri())
        seen.append(page.evaluate("() => getComputedStyle(document.querySelector('footer a')).color"))
        page.close()
    assert seen == ["rgb(122, 31, 92)", "rgb(199, 103, 162)"]


def test_a_chart_that_stands_alone_carries_the_logo_inside(browser: Browser, site: Path, tmp_path: Path) -> None:
    alone = tmp_path / "chart.html"
    assert interventio("chart", "--format", "html", "-o", str(alone), folder=site.parent).code == 0
    page = browser.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.goto(alone.as_uri())
    shown = page.evaluate("() => [...document.images].map(one => [one.complete && one.naturalWidth > 0, one.alt])")
    page.close()
    assert (heard, shown) == ([], [[True, "Vaakuna"]])


def test_texts_stand_in_place_of_ours_and_say_when_they_are_in_another_language(site: Path) -> None:
    home = (site / "en/index.html").read_text(encoding="utf-8")
    assert "<h1>Help for &lt;b&gt;children&lt;/b&gt;</h1>" in home
    lead = '<span lang="fi" dir="auto">Täältä näet, mistä apua saa.</span>'
    assert f'<p class="lead">{lead} <small class="only">only in Finnish</small>' in home
    assert "<p>Made in Harjula.</p>" in home
    about = (site / "en/about.html").read_text(encoding="utf-8")
    assert all(text in about for text in ("Two paragraphs.", "Ask the coordinators.", "No guideline."))
    for path in ("en/charts/children.html", "en/charts/children.svg", "markdown/en/charts/children.md"):
        text = (site / path).read_text(encoding="utf-8")
        assert "No guideline." in text
        assert "It is no clinical guideline" not in text


def test_the_steps_and_the_theme_have_their_hue_in_the_picture_too(site: Path) -> None:
    picture = (site / "en/charts/children.svg").read_text(encoding="utf-8")
    assert 'fill="#006633"' in picture
    assert ".look0{fill:#40a060}" in picture
    assert "#3d6788" not in picture
