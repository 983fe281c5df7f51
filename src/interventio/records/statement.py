"""Facts with their sources: what a record states, on whose word."""

from typing import Annotated, Self

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from interventio.records.base import Part
from interventio.records.fields import Address, Basis, Choice, Day, Id, Line
from interventio.records.text import Text

Number = Annotated[int, Field(ge=0, le=10_000)]
Age = Annotated[int, Field(ge=0, le=120)]


class Source(Part):
    """Where a fact comes from."""

    id: Id
    """The short name by which statements in this record point to the source."""
    title: Line
    """The title of the page or document."""
    publisher: Line | None = None
    """The organisation that published it."""
    address: Address | None = None
    """Its web address."""
    published: Day | None = None
    """The day that it carries."""
    read: Day | None = None
    """The day on which it was read for this record."""


class Statement(Part):
    """A fact together with where it comes from."""

    source: Id | None = None
    """The id of the source, from the list `sources` of this record."""
    basis: Annotated[Basis, Choice] | None = None
    """Whether the fact is from an evaluation, from the licence, or tells what is offered here."""
    note: Text | None = None
    """What else should be known, such as for which version it holds."""


class Range(Part):
    """A range of whole numbers; both ends belong to it, an end left out is unknown or open."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["from"]}, {"required": ["to"]}]})

    lowest: Number | None = Field(None, alias="from")
    """The lowest number."""
    highest: Number | None = Field(None, alias="to")
    """The highest number."""

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if self.lowest is None and self.highest is None:
            raise PydanticCustomError("range_empty", "range empty")
        if self.lowest is not None and self.highest is not None and self.lowest > self.highest:
            raise PydanticCustomError(
                "range_reversed", "range reversed", {"lowest": self.lowest, "highest": self.highest}
            )
        return self


class AgeRange(Range):
    """Ages in full years; both ends belong to the range."""

    lowest: Age | None = Field(None, alias="from")
    """The youngest age."""
    highest: Age | None = Field(None, alias="to")
    """The oldest age."""


class Ages(Statement, AgeRange):
    """For which ages a method is, on whose word."""


class Dose(Statement):
    """How much of a method there is: each amount as a range."""

    sessions: Range | None = None
    """The number of meetings."""
    weeks: Range | None = None
    """The weeks that it takes."""
    months: Range | None = None
    """The months that it takes."""
    minutes: Range | None = None
    """The length of one meeting in minutes."""


class Described(Statement):
    """Something told in words."""

    text: Text
    """The words."""


class Coded(Statement):
    """A code that another system knows the method by."""

    system: Line
    """The system of codes, such as a national classification of procedures."""
    code: Line
    """The code itself."""


class Rating(Part):
    """What one register says of the evidence, in its own words. Ratings of different scales are never converted."""

    registry: Line = Field(alias="register")
    """The register or body that rated the method."""
    scale: Line | None = None
    """The scale and its edition, such as `1–5 (2026)`."""
    value: Line | None = None
    """The value on that scale, as printed."""
    label: Text | None = None
    """The label as printed, in the language of the register."""
    version: Line | None = None
    """Which version of the method was rated, or which version of the review it is."""
    reviewed: Day | None = None
    """The day of the review."""
    source: Id | None = None
    """The id of the source, from the list `sources` of this record."""
    note: Text | None = None
    """What else should be known of the rating."""
