"""Links inside the report lead where they should, wherever its folder is put."""

from collections.abc import Callable
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from interventio.disclosure.audience import Audience
from support.kinds import LANGUAGES, html_paths
from support.links import broken_links
from support.sites import Page


def test_no_link_of_the_report_is_broken(folder: Path) -> None:
    assert {path.suffix for path in folder.rglob("*.*")} >= {".html", ".svg", ".css", ".md"}
    assert broken_links(folder) == []


@pytest.mark.long
@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.COORDINATOR])
def test_neither_for_other_audiences(reports: Callable[[Audience], Path], audience: Audience) -> None:
    assert broken_links(reports(audience)) == []


def test_a_page_and_its_translations_know_each_other(folder: Path) -> None:
    known = {
        path: translations(path, (folder / path).read_text(encoding="utf-8"))
        for language in LANGUAGES
        for path in html_paths(folder, language)
        if not path.endswith(("404.html", ".embed.html"))  # shown at any address, or within another page
    }
    for path, found in known.items():
        assert set(found) == set(LANGUAGES)
        assert found[dirname(path).split("/")[0]] == path
        assert all(known[other] == found for other in found.values())


def translations(path: str, text: str) -> dict[str, str]:
    """Return the page that each language's alternate link leads to."""
    links = [one.attributes for one in Page(text).all("link") if one.attributes["rel"] == "alternate"]
    return {link["hreflang"]: normpath(join(dirname(path), link["href"])) for link in links if "hreflang" in link}


def test_broken_links_are_found(tmp_path: Path) -> None:
    pages = {
        "index.html": """
            <a href="fi/page.html#here">1</a> <a href="fi/page.html#gone">2</a> <a href="fi/gone.html">3</a>
            <a href="/fi/page.html">4</a> <a href="//example.org/">5</a> <a href="https://example.org/">6</a>
            <a href="javascript:alert(1)">7</a> <a href="../index.html">8</a> <img src="https://example.org/one.png">
            <img src="data:image/png;base64,AA"><p aria-labelledby="here gone"></p>""",
        "fi/page.html": '<p id="here"></p><p id="here"></p><a href="../index.html">1</a><a href="#here">2</a>',
        "fi/picture.svg": """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
            <path id="one" fill="url(#two)"/><use xlink:href="#one"/><use href="#two"/></svg>""",
        "style.css": "a { background: url(one.png) } b { background: url('style.css') }",
        "text.md": "[a](fi/page.html) [b \\](c)](gone.md) [d](https://example.org/a%28b%29)",
    }
    for path, text in pages.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert broken_links(tmp_path) == [
        "fi/page.html: #here is there 2 times",
        "fi/picture.svg: #two is not on the page",
        "index.html: fi/page.html#gone is not on the page",
        "index.html: fi/gone.html is not there",
        "index.html: /fi/page.html is not in the folder",
        "index.html: //example.org/ is not in the folder",
        "index.html: javascript:alert(1) is not in the folder",
        "index.html: ../index.html is not there",
        "index.html: #here is not on the page",
        "index.html: #gone is not on the page",
        "index.html: https://example.org/one.png is not in the folder",
        "style.css: one.png is not there",
        "text.md: gone.md is not there",
    ]
