"""An evaluation (*arviointi*): what a team or a method has achieved in a time, and what it cost."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import Amount, Better, Choice, ClientTeamId, Day, Id, InterventionId, Many, Tally
from interventio.records.outcomes import ClientCategory, FeedbackGroup, FollowUp, Outcomes, Score
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.statement import Source
from interventio.records.text import Text

Year = Annotated[int, Field(ge=1990, le=2100, examples=[2026])]
"""A year."""

Euros = Annotated[int, Field(ge=0, le=1_000_000_000, examples=[960_000])]
"""An amount in whole euros."""


class Side(StrEnum):
    """The sides of the four-way goal (*nelimaali*)."""

    STAFF = "staff"
    """Staff experience and employer image."""
    CLIENTS = "clients"
    """Client experience and availability."""
    EFFECT = "effect"
    """Effectiveness."""
    PRODUCTIVITY = "productivity"
    """Productivity."""


class Sign(StrEnum):
    """Whether a finding speaks for the evaluated, against it, or both."""

    FOR = "for"
    MIXED = "mixed"
    AGAINST = "against"


class LessonKind(StrEnum):
    """What others can learn from an evaluation."""

    WORKS_WELL = "works-well"
    APPLICABLE_ELSEWHERE = "applicable-elsewhere"
    PITFALL = "pitfall"


class YearCost(Part):
    """What the evaluated cost in a year."""

    year: Year | None = None
    """The year whose money it is."""
    euros: Euros
    """The amount in whole euros."""
    clients: Tally | None = None
    """How many clients it was for. Left out: those whose work ended."""
    note: Text | None = None
    """What it includes and what it does not."""


class Alternative(Part):
    """What is spared where the evaluated prevents it, such as a placement out of home."""

    name: Text
    """What it is."""
    euros: Euros
    """What one such case costs in a year."""
    lowest: Euros | None = None
    """What it costs at least, by another assumption."""
    highest: Euros | None = None
    """What it costs at most, by another assumption."""
    year: Year | None = None
    """The year whose money it is."""
    basis: Text | None = None
    """Where the cost comes from."""


class Prevented(Part):
    """How many such cases were prevented."""

    count: Tally
    """How many, by the best judgement."""
    lowest: Tally | None = None
    """At least so many."""
    highest: Tally | None = None
    """At most so many."""
    basis: Text | None = None
    """By whom and how it was judged."""


class Economy(Part):
    """What the evaluated cost, and what it spared."""

    costs: Many[YearCost] = ()
    """What it cost, a line for each year."""
    alternative: Alternative | None = None
    """What is spared where it prevents that."""
    prevented: Prevented | None = None
    """How many such cases were prevented in the time."""


class Goal(Part):
    """What was to be reached, and what was."""

    id: Id
    """A short name."""
    what: Text
    """The goal."""
    target: Amount | None = None
    """What is to be reached."""
    result: Amount | None = None
    """What was reached. Left out: it is not known yet."""
    better: Annotated[Better, Choice] = Better.HIGHER
    """Whether a higher number is better, or a lower one."""
    measured_in: Text | None = None
    """In what it is measured, such as placements in a year."""


class Observation(Part):
    """A finding on one side of the four-way goal."""

    side: Annotated[Side, Choice]
    """The side: staff, clients, effect or productivity."""
    what: Text
    """What was found."""
    sign: Annotated[Sign, Choice] | None = None
    """Whether it speaks for the evaluated, against it, or both."""


class EvaluationLesson(Part):
    """Something that others can learn from it."""

    kind: Annotated[LessonKind, Choice]
    """Whether it works well, is applicable elsewhere or is a pitfall."""
    what: Text
    """What it is."""


class ExpertInvolvement(Part):
    """How experts by experience (*kokemusasiantuntija*) took part."""

    how: Text
    """How they took part. Never anybody's name or story."""
    experts: Tally | None = None
    """How many they were."""


class Evaluation(Record):
    """An evaluation of one team or one method for a time."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    name: Text
    """The heading."""
    summary: Text | None = None
    """What it showed, in a few sentences. Small numbers of people do not belong here."""
    team: ClientTeamId | None = None
    """The team that is evaluated, by the name of its file in `data/teams`."""
    intervention: InterventionId | None = None
    """The method that is evaluated, by the name of its file in `data/interventions`."""
    starts: Day
    """The first day of the time."""
    ends: Day
    """Its last day."""
    method: Text | None = None
    """How it was evaluated."""
    by: Text | None = None
    """The role or body that evaluated it."""
    ended: Tally | None = None
    """For how many clients the work ended in the time."""
    categories: Many[ClientCategory] = ()
    """The same by category."""
    outcomes: Many[Outcomes] = ()
    """How they turned out, once for each category that is told apart."""
    follow_ups: Many[FollowUp] = ()
    """How they are some months later, the earliest follow-up first."""
    feedback: Many[FeedbackGroup] = ()
    """What clients said, by group."""
    scores: Many[Score] = ()
    """Outcome measures before and after."""
    economy: Economy | None = None
    """What it cost, and what it spared."""
    goals: Many[Goal] = ()
    """What was to be reached, and what was."""
    observations: Many[Observation] = ()
    """What was found on the four sides of the four-way goal."""
    lessons: Many[EvaluationLesson] = ()
    """What works well, what is applicable elsewhere, and pitfalls."""
    experts: Many[ExpertInvolvement] = ()
    """How experts by experience took part."""
    sources: Many[Source] = ()
    """What it builds on."""
    review: Review | None = None
    """When the record was last looked through."""
