"""The index of all methods from A to Ö, as at the end of a book: other names lead to the name."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class IndexLine:
    """A name and the method that it means; `other` is the name looked for, None where it is the method's own."""

    method: Mention
    other: Words | None
    quiet: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The names that begin with one letter, or with none: then it is `#`."""

    letter: str
    id: str
    """The letter as a part of an address, such as `a` or `u00e4`."""
    lines: tuple[IndexLine, ...]


@dataclass(frozen=True, slots=True)
class AlphabetPage:
    """All methods by their names and their other names."""

    letters: tuple[Letter, ...]
    count: int
    """How many methods there are; a method stands here once for each of its names."""
    kind: Literal["alphabet-page"] = "alphabet-page"
