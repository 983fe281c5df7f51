"""The site of a workspace: built from records, taken apart page by page."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.pipeline import examine
from interventio.renderers.documents.api import api_files
from interventio.renderers.site import site_files
from interventio.views.numbers import numbers_of
from interventio.views.site.published import published
from interventio.views.site.site import Site, site

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 22)
VOID = frozenset({"br", "input", "link", "meta", "hr", "img"})

Files = dict[str, bytes]


@cache
def example(*languages: str) -> Catalogue:
    """Return the catalogue of the example workspace, in fewer languages where some are named."""
    found = examine(ROOT, DAY).catalogue
    chosen = tuple(Language(tag) for tag in languages) or found.settings.languages
    return replace(found, settings=found.settings.model_copy(update={"languages": chosen}))


def sites(catalogue: Catalogue, audience: Audience = Audience.COORDINATOR) -> tuple[Site, ...]:
    """Return the pages of a catalogue in all its languages."""
    numbers = numbers_of(catalogue, audience)
    return tuple(site(catalogue, numbers, translator(language)) for language in catalogue.settings.languages)


def files(catalogue: Catalogue, audience: Audience = Audience.COORDINATOR) -> Files:
    """Return the files of the site and of the API by their paths."""
    made = published(catalogue, numbers_of(catalogue, audience))
    return {**dict(site_files(made.sites)), **dict(api_files(made.api))}


@cache
def example_files() -> Files:
    """Return the files of the example's site."""
    return files(example())


@dataclass(slots=True)
class Element:
    """An element: its tag, its attributes, the tags around it and all the text in it."""

    tag: str
    attributes: dict[str, str]
    around: tuple[str, ...]
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words in it, with single spaces."""
        return " ".join("".join(self.texts).split())


class Page(HTMLParser):
    """A page taken apart. Every element that is opened must be closed."""

    def __init__(self, html: bytes | str) -> None:
        """Take the page apart."""
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(html.decode() if isinstance(html, bytes) else html)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), (tag, names)
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(one.tag for one in self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself, as shapes do."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last: no other may be closed."""
        assert self.open, tag
        assert self.open[-1].tag == tag, (self.open[-1].tag, tag)
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Note text in every element that is open."""
        for element in self.open:
            element.texts.append(data)

    def all(self, *tags: str) -> Iterator[Element]:
        """Yield the elements with one of these tags."""
        return (element for element in self.elements if element.tag in tags)

    def one(self, tag: str) -> Element:
        """Return the only element with this tag."""
        (element,) = self.all(tag)
        return element

    @property
    def skeleton(self) -> list[tuple[str, tuple[str, ...]]]:
        """The tags in their order, each with the names of its attributes."""
        return [(element.tag, tuple(element.attributes)) for element in self.elements]


def pages(found: Files) -> Iterator[tuple[str, Page]]:
    """Yield the pages of a site, taken apart."""
    return ((path, Page(content)) for path, content in found.items() if path.endswith(".html"))
