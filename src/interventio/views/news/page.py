"""What is new: dated facts of the records, the newest first."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class NewsItem:
    """Something that has happened."""

    key: str
    """What tells it from all other news, the same in every language."""
    date: date
    day: DayWords
    of: Mention
    """What it is about."""
    what: str
    """What has happened to it."""
    told: tuple[Words, ...] = ()
    """More of it, a sentence each."""


@dataclass(frozen=True, slots=True)
class NewsMonth:
    """The news of one month."""

    id: str
    title: str
    items: tuple[NewsItem, ...]


@dataclass(frozen=True, slots=True)
class NewsPage:
    """The news by month."""

    title: str
    rule: str
    """How far back they go, and what they are taken from."""
    months: tuple[NewsMonth, ...]
    kind: Literal["news-page"] = "news-page"

    @property
    def items(self) -> tuple[NewsItem, ...]:
        """All of them, the newest first."""
        return tuple(item for month in self.months for item in month.items)
