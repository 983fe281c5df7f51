"""What holds for every page of the site, whatever stands in the data."""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import urlsplit

import pytest

from interventio.disclosure.audience import Audience
from interventio.renderers.site import count_files, site_files
from support.reworded import HOSTILE, reworded
from support.sites import Files, Page, example, example_files, files, pages, sites

OWN = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
WITH_SCRIPTS = OWN.replace("'none'; style", "'none'; script-src 'self'; style")
INLINE = r"default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'"
Pages = dict[str, Page]


def is_framed(path: str) -> bool:
    """Tell whether a page has the head, the menu and the foot of the site."""
    return "/" in path and not path.endswith(("404.html", ".embed.html"))


def policy_of(path: str) -> str:
    """Return what a page may load, as a pattern."""
    return INLINE if path.endswith("404.html") else re.escape(WITH_SCRIPTS if is_framed(path) else OWN)


@pytest.fixture(scope="module")
def built() -> Files:
    return example_files()


@pytest.fixture(scope="module")
def taken(built: Files) -> Pages:
    return dict(pages(built))


def test_the_files_are_as_many_as_announced() -> None:
    small = sites(example("fi"))
    assert len([*site_files(small)]) == count_files(small) == len(dict(site_files(small)))


def test_every_page_is_there_in_every_language(taken: Pages) -> None:
    by_language = {
        language: {path.removeprefix(f"{language}/") for path in taken if path.startswith(f"{language}/")}
        for language in ("fi", "sv", "en")
    }
    assert by_language["fi"] == by_language["sv"] == by_language["en"]
    assert {"index.html", "charts/children.html", "interventions/cool-kids.html", "teams/index.html", "about.html"} < (
        by_language["fi"]
    )


def test_the_switch_stays_on_the_page(taken: Pages) -> None:
    for path, page in taken.items():
        language, _, rest = path.partition("/")
        if not is_framed(path) and path != "index.html":
            continue
        switch = [one for one in page.all("a") if "hreflang" in one.attributes]
        goals = {one.attributes["hreflang"]: normpath(join(dirname(path), one.attributes["href"])) for one in switch}
        assert goals == {tag: f"{tag}/{rest or 'index.html'}" for tag in ("fi", "sv", "en")}, path
        assert {one.attributes["hreflang"]: (one.attributes["lang"], one.text) for one in switch} == {
            "fi": ("fi", "Suomi"),
            "sv": ("sv", "Svenska"),
            "en": ("en", "English"),
        }
        assert page.one("html").attributes["lang"] == (language if rest else "fi")


def test_nothing_is_asked_of_anybody_else(built: Files, taken: Pages) -> None:
    for path, page in taken.items():
        policies = [one for one in page.all("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy"]
        (policy,) = [one.attributes["content"] for one in policies]
        assert re.fullmatch(policy_of(path), policy), path
        assert not [*page.all("iframe", "object", "img", "form", "base")], path
        assert bool([*page.all("style")]) == path.endswith("404.html"), path
        for script in page.all("script"):
            assert is_framed(path), path
            assert (set(script.attributes), script.text) == ({"src", "defer"}, ""), path
            assert normpath(join(dirname(path), script.attributes["src"])) in built, path
        for element in page.elements:
            assert not {name for name in element.attributes if name.startswith("on") or name == "style"}, element
    style = built["assets/style.css"].decode()
    addresses = set(re.findall(r"url\(([^)]*)\)", style))
    assert addresses
    assert {join("assets", address) for address in addresses} <= built.keys()
    assert "@import" not in style


def test_every_page_has_its_landmarks_and_headings(taken: Pages) -> None:
    for path, page in taken.items():
        assert page.one("title").text, path
        assert page.one("h1").text, path
        page.one("main")
        levels = [int(one.tag[1]) for one in page.all("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), (path, levels)
        doubled = [id_ for id_, number in Counter(_ids(page)).items() if number > 1]
        assert not doubled, (path, doubled)
        named = {one.attributes["aria-labelledby"] for one in page.elements if "aria-labelledby" in one.attributes}
        assert named <= set(_ids(page)), path


def _ids(page: Page) -> list[str]:
    return [one.attributes["id"] for one in page.elements if "id" in one.attributes]


def test_tables_are_tables(taken: Pages) -> None:
    for path, page in taken.items():
        for heading in page.all("th"):
            assert heading.attributes.get("scope") in {"col", "row", "rowgroup"}, (path, heading)
        for region in page.elements:
            if "tabindex" in region.attributes and region.tag == "section":
                assert region.attributes.keys() & {"aria-label", "aria-labelledby"}, (path, region)


def test_pages_for_coordinators_say_so_and_others_do_not() -> None:
    coordinator, manager = (
        {path: page.one("body").text for path, page in pages(files(example("en"), audience))}
        for audience in (Audience.COORDINATOR, Audience.MANAGER)
    )
    warning = "not for publication"
    without_numbers = {"index.html", "404.html", "en/404.html"}
    assert {path for path, text in coordinator.items() if warning not in text} == without_numbers
    assert not [path for path, text in manager.items() if warning in text]


def structure(page: Page) -> list[tuple[str, tuple[str, ...]]]:
    """Return the elements of a page, but not the lines of words in pictures: these depend on how wide words are."""
    return [element for element in page.skeleton if element[0] != "text"]


def test_words_are_never_markup() -> None:
    plain = files(reworded(example("fi"), ("plain",) * len(HOSTILE)))
    hostile = files(reworded(example("fi"), HOSTILE))
    assert plain.keys() == hostile.keys()
    for path, content in hostile.items():
        if path.endswith(".html"):
            page = Page(content)
            assert structure(page) == structure(Page(plain[path])), path
            for element in page.all("a"):
                assert urlsplit(element.attributes["href"]).scheme in {"", "https"}, element
    shown = Page(hostile["fi/interventions/cool-kids.html"]).one("body").text
    assert {"<script>alert(1)</script>", "{{ 77*991 }}", "=1+1", "&lt;b&gt;"} == {
        words
        for words in ("<script>alert(1)</script>", "{{ 77*991 }}", "=1+1", "&lt;b&gt;", "76307", "\x1b", "\u202e")
        if words in shown
    }


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    found = example("fi")
    method = found.interventions["cool-kids"]
    sources = tuple(one.model_copy(update={"address": "javascript:alert(1)"}) for one in method.sources)
    methods = {**found.interventions, "cool-kids": method.model_copy(update={"sources": sources})}
    page = Page(files(replace(found, interventions=methods))["fi/interventions/cool-kids.html"])
    assert "source-1" in _ids(page)
    assert not [one for one in page.all("a") if "javascript" in one.attributes["href"]]
