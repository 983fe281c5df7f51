"""A log of method periods (*menetelmäjaksot*): how often a team has used its methods, quarter by quarter."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from interventio.records import forms
from interventio.records.base import Part
from interventio.records.fields import Id, InterventionId, Many, Tally, TeamId
from interventio.records.record import Record
from interventio.records.text import Text

_QUARTER = re.compile(forms.QUARTER)


def _quarter(value: str) -> str:
    if not _QUARTER.fullmatch(value):
        raise PydanticCustomError("quarter_form", "quarter form")
    return value


QuarterName = Annotated[
    str,
    AfterValidator(_quarter),
    WithJsonSchema({"type": "string", "pattern": forms.QUARTER, "examples": ["2026-Q1"]}),
]
"""A quarter of a year, written `2026-Q1`."""


class Feedback(Part):
    """What clients said of a method when their period ended, in counts."""

    asked: Tally | None = None
    """How many were asked."""
    answered: Tally | None = None
    """How many answered."""
    helped: Tally | None = None
    """How many answered that it had helped them."""


class Periods(Part):
    """The periods of one method in one team and quarter, in counts. A count left out is unknown."""

    intervention: InterventionId
    """The method, by the name of its file in `data/interventions`."""
    started: Tally | None = None
    """How many periods began."""
    completed: Annotated[Tally | None, Field(title="Completed Periods")] = None
    """How many came to their planned end."""
    discontinued: Tally | None = None
    """How many ended before it."""
    feedback: Feedback | None = None
    """What clients said of it."""


class Quarter(Part):
    """A quarter of a year in one team."""

    quarter: QuarterName
    """The quarter: `2026-Q1`."""
    by: Text | None = None
    """The role that gave the counts, or how they were collected."""
    methods: Many[Periods]
    """One entry for each method. A method left out is unknown, not unused: write 0 where it was not used."""


class PeriodLog(Record):
    """The method periods of one team, quarter by quarter. Best in a file of the same name as the team's."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    team: TeamId
    """The team, by the name of its file in `data/teams`."""
    quarters: Many[Quarter]
    """The quarters, the oldest first."""
