"""What became of clients, in counts: outcomes, follow-ups, feedback and scores before and after."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Amount, Choice, Day, Id, InstrumentId, Many, Tally
from interventio.records.text import Text


class Turn(StrEnum):
    """Which way a client's situation has turned."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    WORSENED = "worsened"


class ClientCategory(Part):
    """Clients of one category, such as those of child protection."""

    id: Id
    """A short name."""
    name: Text
    """The name as readers see it."""
    ended: Tally
    """For how many of them the work ended in the time."""


class OutcomePart(Part):
    """Some of those who share an outcome, such as those placed out of home."""

    id: Id
    """A short name."""
    name: Text
    """What is told of them."""
    count: Tally
    """How many they are."""


class OutcomeClass(Part):
    """Clients whose situation turned out in one way."""

    id: Id
    """A short name."""
    name: Text
    """The outcome, in the organisation's own words."""
    turn: Annotated[Turn, Choice] | None = None
    """Whether that is improved, unchanged or worsened. Left out: it is none of these."""
    count: Tally
    """How many they are."""
    parts: Many[OutcomePart] = ()
    """Some of these, told apart; they need not be all."""


class Outcomes(Part):
    """How the clients of one category, or all, turned out: each stands in one class."""

    of: Id | None = None
    """The category, from the list `categories`. Left out: all whose work ended."""
    classes: Annotated[tuple[OutcomeClass, ...], Field(strict=False, min_length=1, max_length=30)]
    """The classes, the best one first."""
    unknown: Tally = 0
    """Of how many it is not known."""


class FollowUpState(StrEnum):
    """Whether a follow-up is to come, has been done or was given up."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class FollowUp(Part):
    """How clients are some months after the work ended."""

    months: Annotated[int, Field(ge=1, le=120, examples=[6])]
    """After how many months."""
    status: Annotated[FollowUpState, Choice]
    """Whether it is planned, done or cancelled."""
    due: Day | None = None
    """The day by which it is to be done."""
    done: Day | None = None
    """The day on which it was done."""
    of: Id | None = None
    """Whom it follows: a class or a part of one, by its id. Left out: all whose work ended."""
    whole: Tally | None = None
    """How many were to be followed."""
    classes: Many[OutcomePart] = ()
    """How they are now: each of those who were reached stands in one class."""
    note: Text | None = None
    """What else should be known."""


class FeedbackGroup(Part):
    """What one group answered when asked whether they would recommend the service, in counts."""

    id: Id
    """A short name."""
    name: Text
    """The group, such as young people or parents."""
    asked: Tally | None = None
    """How many were asked."""
    answered: Tally | None = None
    """How many answered."""
    promoters: Tally | None = None
    """How many answered 9 or 10 of 10."""
    passives: Tally | None = None
    """How many answered 7 or 8."""
    detractors: Tally | None = None
    """How many answered 0 to 6."""


class Score(Part):
    """Scores of an outcome measure before and after, of the same clients."""

    instrument: InstrumentId
    """The outcome measure, from the organisation's list `instruments`."""
    of: Id | None = None
    """Whose scores they are: a category, by its id. Left out: all."""
    clients: Tally
    """How many have a score before and after."""
    mean_before: Amount
    """The mean before."""
    mean_after: Amount
    """The mean after."""
    spread_before: Amount | None = None
    """The standard deviation before."""
    spread_after: Amount | None = None
    """The standard deviation after."""
    spread_of_change: Amount | None = None
    """The standard deviation of each client's change."""
