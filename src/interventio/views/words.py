"""Words on a page, and the language they are in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Words in the language of the page, or in another one that stands in: then `language` says which."""

    text: str
    language: str | None = None

    def __str__(self) -> str:
        """Return the words alone."""
        return self.text


@dataclass(frozen=True, slots=True)
class DayWords:
    """A day as the language writes it, and as machines do."""

    text: str
    iso: str

    def __str__(self) -> str:
        """Return the day as readers see it."""
        return self.text
