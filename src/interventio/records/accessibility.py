"""How accessible the published pages are, and whom to tell when they are not."""

from enum import StrEnum
from typing import Annotated

from interventio.records.base import Part
from interventio.records.fields import Address, Choice, Day, Many
from interventio.records.text import Text


class Conformance(StrEnum):
    """How far the pages meet the requirements: wholly, mostly or not."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class Assessed(StrEnum):
    """Who assessed the pages: the organisation itself, or an audit from outside."""

    SELF = "self"
    AUDIT = "audit"


class Accessibility(Part):
    """What the accessibility statement says. What is left out is told as not yet assessed, or as not known."""

    status: Annotated[Conformance, Choice] | None = None
    """How far the pages meet the requirements: `full`, `partial` or `none`."""
    assessed: Day | None = None
    """The day on which that was assessed."""
    basis: Annotated[Assessed, Choice] | None = None
    """Who assessed it: `self` (the organisation itself) or `audit` (an audit from outside)."""
    shortcomings: Many[Text] = ()
    """What does not meet the requirements, why, and what to use instead."""
    feedback: Text | None = None
    """Where readers give feedback: a service's own address or number may stand here, never one person's."""
    authority: Text | None = None
    """The authority that supervises accessibility."""
    authority_address: Address | None = None
    """Its web address."""
