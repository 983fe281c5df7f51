"""The links of a folder of pages, pictures and Markdown, and those that lead nowhere."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

from support.sites import Page

ADDRESSES = ("href", "xlink:href", "src", "srcset", "poster", "action", "formaction", "data")
"""The attributes that hold an address."""
MENTIONS = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list")
"""The attributes that hold ids of the same page."""
LINKS = frozenset({"a", "area"})
"""The elements that lead elsewhere; all others are made of what is at their address."""
ABROAD = frozenset({"http", "https", "mailto"})

_STYLE = re.compile(r"url\(\s*[\"']?([^\"')]*)")
_MARKDOWN = re.compile(r"(?<!\\)\]\(([^)\s]*)\)")


@dataclass(frozen=True, slots=True)
class Document:
    """The addresses that a file leads to, those that it is itself made of, and the ids to which others may lead."""

    links: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


def broken_links(folder: Path) -> list[str]:
    """Return what leads nowhere in a folder, or out of it, or stands there twice."""
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    documents = {
        name: READERS[path.suffix](path.read_text(encoding="utf-8"))
        for name, path in files.items()
        if path.suffix in READERS
    }
    return [f"{path}: {told}" for path in documents for told in _flaws(path, documents, files.keys())]


def _flaws(path: str, documents: dict[str, Document], files: AbstractSet[str]) -> Iterator[str]:
    document = documents[path]
    yield from (f"#{name} is there {count} times" for name, count in Counter(document.ids).items() if count > 1)
    for address in dict.fromkeys(document.links + document.parts):
        place = urlsplit(address)
        is_abroad = place.scheme in ABROAD and address not in document.parts
        if is_abroad or (place.scheme == "data" and address in document.parts):
            continue
        goal = normpath(join(dirname(path), unquote(place.path))) if place.path else path
        if place.scheme or place.netloc or place.path.startswith("/"):
            yield f"{address} is not in the folder"
        elif goal not in files:
            yield f"{address} is not there"
        elif place.fragment and place.fragment not in documents[goal].ids:
            yield f"{address} is not on the page"


def _page(text: str) -> Document:
    page = Page(text)
    return _marked_up((element.tag, element.attributes) for element in page.elements)


def _picture(text: str) -> Document:
    root = ET.fromstring(text)  # noqa: S314 - we drew it ourselves
    found = _marked_up((_bare(element.tag), {_bare(k): v for k, v in element.items()}) for element in root.iter())
    return replace(found, parts=found.parts + tuple(_STYLE.findall(text)))


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def _marked_up(elements: Iterable[tuple[str, Mapping[str, str]]]) -> Document:
    found = [(tag, name, value) for tag, attributes in elements for name, value in attributes.items()]
    mentioned = [f"#{id_}" for _, name, value in found if name in MENTIONS for id_ in value.split()]
    return Document(
        links=(*(value for tag, name, value in found if name in ADDRESSES and tag in LINKS), *mentioned),
        parts=tuple(value for tag, name, value in found if name in ADDRESSES and tag not in LINKS),
        ids=tuple(value for _, name, value in found if name == "id"),
    )


def _style(text: str) -> Document:
    return Document(parts=tuple(_STYLE.findall(text)))


def _markdown(text: str) -> Document:
    return Document(links=tuple(_MARKDOWN.findall(text)))


READERS: Mapping[str, Callable[[str], Document]] = {
    ".html": _page,
    ".svg": _picture,
    ".css": _style,
    ".md": _markdown,
}
"""By the ending of a file, what reads its links."""
