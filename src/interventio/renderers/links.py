"""Where a page is, seen from the one that is being drawn: templates ask, and never put an address together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

At = Callable[..., str]
"""Return the address of a page and of a place on it; "" where there is nothing to link to."""


@dataclass(frozen=True, slots=True)
class Links:
    """How the page being drawn names other pages, and the places on itself."""

    at: At
    own: Callable[[str], str]
    """Return the id of a place on the page."""
    by: Callable[[str], str]
    """Return the ids of what names such a place to those who hear the page."""
    target: str = ""
    """The window in which links open; "" for the one in which they stand."""


def links_up(up: str, target: str = "") -> Links:
    """Return the links of a page of the site; `up` leads to the folder of its language."""

    def at(page: str, place: str = "") -> str:
        return f"{up}{page}.html{f'#{place}' if place else ''}"

    return Links(at, _same, _same, target)


def links_within(pages: Mapping[str, str], prefix: str) -> Links:
    """Return the links of one part of a file that holds many pages, `pages` being the id of each by its path.

    The ids of the part begin with `prefix`, so that they are no other part's; by it they are told apart when heard.
    """

    def at(page: str, place: str = "") -> str:
        return f"#{pages[page]}{f'-{place}' if place else ''}" if page in pages else ""

    return Links(at, lambda name: f"{prefix}-{name}", lambda name: f"{prefix} {prefix}-{name}")


def no_links() -> Links:
    """Return the links of a file that stands alone: there are none."""
    return Links(lambda _page, _place="": "", _same, _same)


def _same(name: str) -> str:
    return name
