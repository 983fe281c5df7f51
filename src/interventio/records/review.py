"""When a record was last looked through, by whom, and when it is due again."""

import re
from datetime import MAXYEAR, date
from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from interventio.records import forms
from interventio.records.base import Part
from interventio.records.fields import Day
from interventio.records.text import Tag, Text

_INTERVAL = re.compile(forms.INTERVAL)


def _months(value: object) -> int:
    match = _INTERVAL.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise PydanticCustomError("interval_form", "interval form")
    return int(match.group(1)) * (12 if match.group(2) == "year" else 1)


Interval = Annotated[
    int,
    PlainValidator(_months),
    WithJsonSchema({"type": "string", "pattern": forms.INTERVAL, "examples": ["12 months"]}),
]
"""A time between two reviews in months, written `12 months` or `1 year`."""


class Review(Part):
    """When a record was last looked through, by whom, and how often that is to be done."""

    last_reviewed: Day
    """The day on which the content was last looked through and found right."""
    by: Text
    """The role or body that looked it through. Never a person's name."""
    every: Interval | None = None
    """How often it is to be looked through, such as `12 months`. Left out: as the settings say."""
    revised: dict[Tag, Day] = Field(default_factory=dict)
    """By language, the day on which its texts were last changed. One older than the first language's is outdated."""


def due_day(last: date, months: int) -> date:
    """Return the day `months` after `last`; the last day of the month, or of all time, where there is no such day.

    >>> due_day(date(2025, 8, 31), 6)
    datetime.date(2026, 2, 28)
    """
    year, month = divmod(last.month - 1 + months, 12)
    if last.year + year > MAXYEAR:
        return date.max
    for day in range(last.day, last.day - 4, -1):
        try:
            return date(last.year + year, month + 1, day)
        except ValueError:
            continue
    raise AssertionError  # every month has its 28th
