from dataclasses import replace

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.missing import missing_pages
from interventio.views.site.frame import Frame, frame
from support.build import catalogue, settings
from support.sites import Page


def frames(address: str | None = None) -> list[Frame]:
    found = catalogue(settings(languages=["fi", "sv"]))
    return [
        replace(frame(found, Audience.COORDINATOR, translator(language)), address=address)
        for language in (Language.FI, Language.SV)
    ]


def links(address: str | None = None) -> dict[str, list[tuple[str, str]]]:
    return {
        path: [
            (section.attributes["lang"], link.attributes["href"])
            for section, link in zip(page.all("section"), page.all("a"), strict=True)
        ]
        for path, page in ((path, Page(content)) for path, content in missing_pages(frames(address)))
    }


def test_each_language_has_its_page_and_the_first_one_names_all() -> None:
    assert links() == {
        "404.html": [("fi", "fi/index.html"), ("sv", "sv/index.html")],
        "fi/404.html": [("fi", "../index.html")],
        "sv/404.html": [("sv", "../index.html")],
    }


def test_with_an_address_the_links_are_right_at_any_depth() -> None:
    assert links("https://example.org/steps") == {
        "404.html": [
            ("fi", "https://example.org/steps/fi/index.html"),
            ("sv", "https://example.org/steps/sv/index.html"),
        ],
        "fi/404.html": [("fi", "https://example.org/steps/fi/index.html")],
        "sv/404.html": [("sv", "https://example.org/steps/sv/index.html")],
    }


def test_the_page_loads_nothing() -> None:
    for _, content in missing_pages(frames()):
        assert not [*Page(content).all("link", "script", "img", "base")]
        assert b"url(" not in content
