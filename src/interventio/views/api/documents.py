"""What every document of the API begins with, and what several of them are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.disclosure.audience import Audience

VERSION: Literal[1] = 1
"""It grows if a field goes away or changes its meaning. New fields may come without it."""

Texts = Mapping[str, str]
"""Words by language, such as `{"fi": "Vanhempainryhmä", "sv": "Föräldragrupp"}`."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the API."""

    version: Literal[1]
    """The version of the API."""
    as_of: date
    """The day that the document is for."""
    audience: Audience
    """For whom it was made: small counts are hidden from all but coordinators."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The last review of a record."""

    last: date
    """The day on which the record was last looked through."""
    due: date
    """The day on which that is due again."""
    by: Texts
    """The role or body that looked it through."""


@dataclass(frozen=True, slots=True)
class SourceOf:
    """Where facts come from."""

    id: str
    """The id by which statements point to it."""
    title: str
    """The title of the page or document."""
    publisher: str | None
    """The organisation that published it."""
    address: str | None
    """Its web address."""
    published: date | None
    """The day that it carries."""
    read: date | None
    """The day on which it was read."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the organisation."""

    id: str
    """The id by which records point to it."""
    name: Texts
    """The name."""
    summary: Texts | None
    """What it is, in a sentence."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range of whole numbers; both ends belong to it."""

    lowest: int | None
    """The lowest number; null where the range is open or it is not known."""
    highest: int | None
    """The highest number; null where the range is open or it is not known."""
