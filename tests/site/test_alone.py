"""Pages away from the site: in somebody else's page, in one file, at an address that leads nowhere, without scripts."""

import re
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.settings import Publishing
from interventio.renderers.single_file import single_file
from interventio.views.charts.stepping_chart import SteppingChart
from support.browser import CUT, FAINT, OVERLAPS, SIDEWAYS
from support.sites import example, files, sites
from support.watching import served, watched, written

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def unpublished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with a site of which nobody has said where it is published."""
    found = example("fi", "sv", "en")
    nowhere = replace(found, settings=found.settings.model_copy(update={"site": Publishing()}))
    return written(files(nowhere), tmp_path_factory.mktemp("unpublished") / "site")


@pytest.mark.parametrize("path", ["fi/index.html", "fi/interventions/index.html", "sv/charts/children.html"])
def test_without_scripts_everything_is_there_and_nothing_that_does_not_work(
    browser: Browser, folder: Path, path: str
) -> None:
    with watched(browser, f"{folder.as_uri()}/{path}", has_scripts=False) as page:
        assert page.locator("input[type=search]:visible, button:visible, select:visible").count() == 0
        assert (page.locator(".finder-plain:visible").get_attribute("href") or "").endswith("a-z.html")
        assert page.locator("[data-method]").count() == page.locator("[data-method]:visible").count()
        page.locator(".finder-plain").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/a-z.html")
        assert page.locator(".a-z li a:visible").count() >= len(example().interventions)


def test_without_scripts_the_search_page_says_where_to_look(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/en/search.html?q=x", has_scripts=False) as page:
        assert page.locator("noscript p").is_visible()
        assert page.locator("main .finder-plain").is_visible()


def test_the_index_leads_to_every_method_by_every_name(browser: Browser, folder: Path) -> None:
    with watched(browser, f"{folder.as_uri()}/fi/a-z.html") as page:
        links = page.locator(".a-z li a").evaluate_all("all => all.map(one => one.pathname.split('/').pop())")
        names = page.locator(".a-z li").all_text_contents()
    expected = [id_ for id_, method in example().interventions.items() for _ in ["", *dict.fromkeys(method.also)]]
    assert sorted(links) == sorted(f"{id_}.html" for id_ in expected)
    assert any(name.startswith("Chilled ") for name in names)


def test_the_code_of_a_chart_is_copied_and_works_in_another_page(
    browser: Browser, unpublished: Path, tmp_path: Path
) -> None:
    with served(unpublished) as site:
        with watched(browser, f"{site}/en/charts/children.html") as page:
            page.context.grant_permissions(["clipboard-read", "clipboard-write"])
            page.locator(".embed summary").focus()
            page.keyboard.press("Enter")
            page.locator(".embed button").focus()
            page.keyboard.press("Enter")
            expect(page.locator(".embed [role=status]")).not_to_have_text("")
            code = page.evaluate("navigator.clipboard.readText()")
            assert code == page.locator(".embed textarea").input_value()
        assert f'src="{site}/en/charts/children.embed.html"' in code
        (tmp_path / "host.html").write_text(f"<!DOCTYPE html><title>Host</title><h1>Host</h1>{code}", encoding="utf-8")
        with served(tmp_path) as host:
            page = browser.new_page()
            page.goto(f"{host}/host.html")
            frame = page.frame_locator("iframe")
            assert frame.locator(".card a").count() > 10
            assert frame.locator("nav, input[type=search], header.top").count() == 0
            frame.locator(".card a", has_text="Cool Kids").first.click()
            page.wait_for_url(f"{site}/en/interventions/cool-kids.html")
            page.close()


def test_from_a_folder_the_code_says_what_to_fill_in(browser: Browser, unpublished: Path) -> None:
    with watched(browser, f"{unpublished.as_uri()}/en/charts/children.html") as page:
        page.locator(".embed summary").click()
        assert 'src="https://…/en/charts/children.embed.html"' in page.locator(".embed textarea").input_value()
        assert page.locator(".embed [data-plain]").is_visible()


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("width", [320, 1280])
def test_one_file_holds_all_and_stays_in_its_window(
    browser: Browser, tmp_path: Path, width: int, *, is_dark: bool
) -> None:
    (found,) = sites(example("sv"))
    path = tmp_path / "harjula.html"
    path.write_text(single_file(found, translator(Language.SV)), encoding="utf-8")
    with watched(browser, path.as_uri(), width=width, is_dark=is_dark, has_scripts=width > 320) as page:
        if width > 320:
            assert page.evaluate(SIDEWAYS) <= 0
            assert page.evaluate(CUT, ".card, .tread, h1, h2") == []
            assert page.evaluate(OVERLAPS, ".card, .tread, .intro, .apart, .imprint") == []
            assert page.evaluate(FAINT) == []
            assert page.evaluate(
                "document.fonts.ready.then(all => [...all].filter(one => one.status === 'loaded').length)"
            )
        page.locator("#contents a", has_text="Cool Kids").focus()
        page.keyboard.press("Enter")
        assert page.url.endswith("#interventions-cool-kids")
        page.locator("#charts-children .key input").nth(1).focus()
        page.keyboard.press("Space")
        assert page.locator("#charts-young-people .key input:checked").get_attribute("value") == ""


def test_one_file_is_printed_with_each_chart_on_a_sheet_of_its_own(browser: Browser, tmp_path: Path) -> None:
    (found,) = sites(example("fi"))
    path = tmp_path / "harjula.html"
    path.write_text(single_file(found, translator(Language.FI)), encoding="utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    printed = page.pdf(format="A4", prefer_css_page_size=True, print_background=True)
    page.close()
    sizes = [tuple(map(float, size)) for size in re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", printed)]
    charts = sum(isinstance(one.view, SteppingChart) for one in found.pages)
    assert [width > height for width, height in sizes][: charts + 2] == [False, *[True] * charts, False]
    assert sum(width > height for width, height in sizes) == charts


class WithMissing(SimpleHTTPRequestHandler):
    """A web server that shows the page of a language where something of that language is missing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the standard library
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002 - the standard library's
        """Answer with the page of the language, or with the one at the top."""
        language = next((tag for tag in ("fi", "sv", "en") if f"/{tag}/" in self.path), "")
        content = Path(self.directory, "site", language, "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize(
    ("path", "goal"),
    [("fi/teams/gone.html", "fi/index.html"), ("sv/gone.html", "index.html"), ("gone", "fi/index.html")],
)
def test_what_is_missing_is_said_at_any_depth_and_leads_to_the_start(
    browser: Browser, unpublished: Path, path: str, goal: str, *, is_dark: bool
) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(WithMissing, directory=str(unpublished.parent))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        site = f"http://127.0.0.1:{server.server_port}/{unpublished.name}"
        page = browser.new_page(color_scheme="dark" if is_dark else "light", viewport={"width": 320, "height": 700})
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{site}/{path}")
        assert [url for url in asked if not url.endswith("favicon.ico")] == [f"{site}/{path}"]
        assert page.evaluate("getComputedStyle(document.body).display") == "grid"
        assert page.evaluate(SIDEWAYS) <= 0
        assert page.evaluate(FAINT) == []
        page.locator("a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/{goal}")
        page.close()
        server.shutdown()
