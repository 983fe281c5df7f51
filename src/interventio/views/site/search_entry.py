"""What the search knows of one thing that can be found: words that its readers may see, and never a count."""

from dataclasses import dataclass

from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A page, or a place on one."""

    kind: str
    """What it is, in the words of the language: `Menetelmä`."""
    name: Words
    page: str
    place: str = ""
    """Where on the page, such as `#step-2` or `?theme=mood`; "" for the page itself."""
    also: tuple[str, ...] = ()
    """Its other names and its codes."""
    themes: tuple[str, ...] = ()
    quiet: str = ""
    """The line under its name."""
    text: str = ""
    """What else it is found by."""
