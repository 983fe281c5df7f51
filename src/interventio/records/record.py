"""What a record of any kind may hold: findings of its file that are accepted for a time."""

from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Day, Line, Many
from interventio.records.text import Text


class AcceptedFinding(Part):
    """A finding of this file that is accepted for a time, with the reason."""

    code: Annotated[Line, Field(examples=["TEA004"])]
    """The code of the finding, or its name: all findings of this file that have it are accepted."""
    reason: Text
    """Why it is accepted."""
    by: Text
    """The role or body that accepted it."""
    until: Day
    """The last day on which it is accepted, at most a year away."""


class Record(Part):
    """What records of all kinds have in common."""

    accepted_findings: Many[AcceptedFinding] = ()
    """Findings of this file that are known and accepted for a time."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        """Put the field that all have in common behind those that a kind of record has of its own."""
        fields = cls.model_fields
        fields["accepted_findings"] = fields.pop("accepted_findings")
