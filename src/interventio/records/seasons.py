"""Seasons (*kausi*): spring and autumn, in which support teams meet."""

import re
from datetime import date
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from interventio.records import forms

_SEASON = re.compile(forms.SEASON)
_HALVES = ("spring", "autumn")


def _season(value: str) -> str:
    if not _SEASON.fullmatch(value):
        raise PydanticCustomError("season_form", "season form")
    return value


SeasonName = Annotated[
    str,
    AfterValidator(_season),
    WithJsonSchema({"type": "string", "pattern": forms.SEASON, "examples": ["2026-autumn"]}),
]
"""A season, written `2026-spring` or `2026-autumn`."""


class Season(NamedTuple):
    """Half a year: spring (1) is January to June, autumn (2) July to December."""

    year: int
    half: int

    def __str__(self) -> str:
        """Return the season as files write it: `2026-spring`."""
        return f"{self.year}-{_HALVES[self.half - 1]}"

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def last_day(self) -> date:
        """The day on which it ends."""
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)

    def later(self, count: int) -> "Season":
        """Return the season so many seasons later; a number below 0 leads back.

        >>> str(Season(2026, 1).later(-1))
        '2025-autumn'
        """
        year, half = divmod(self.year * 2 + self.half - 1 + count, 2)
        return Season(year, half + 1)


def season_named(name: str) -> Season:
    """Return the season of a name such as `2026-spring`."""
    year, _, half = name.partition("-")
    return Season(int(year), _HALVES.index(half) + 1)


def season_of(day: date) -> Season:
    """Return the season that a day lies in.

    >>> str(season_of(date(2026, 6, 30)))
    '2026-spring'
    """
    return Season(day.year, 1 if day < date(day.year, 7, 1) else 2)
