"""A support team (*tukitiimi*): people of several units who meet about a symptom, a method or a phenomenon."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from interventio.records.base import Part
from interventio.records.fields import (
    Choice,
    ClockTime,
    Day,
    Id,
    InterventionId,
    Many,
    OccupationId,
    Tally,
    ThemeId,
    UnitId,
)
from interventio.records.record import Record
from interventio.records.review import Review
from interventio.records.seasons import SeasonName
from interventio.records.text import Text


class Focus(StrEnum):
    """What a support team is about."""

    SYMPTOM = "symptom"
    METHOD = "method"
    PHENOMENON = "phenomenon"


class SeatRole(StrEnum):
    """As what somebody takes part in a support team."""

    SUPERVISOR = "supervisor"
    """As the supervisor of a unit (*esihenkilö*)."""
    TRAINED_WORKER = "trained-worker"
    """As a worker who is trained in a method of the team."""
    OTHER = "other"
    """As somebody else, such as an expert by experience or a trainer."""


class MeetingState(StrEnum):
    """Whether a meeting is to come, has been held or was cancelled."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class ResultKind(StrEnum):
    """What a meeting has brought about."""

    MADE_VISIBLE = "made-visible"
    """The use of methods was made visible."""
    COORDINATION = "coordination"
    """Something was agreed between units."""
    MENTORING = "mentoring"
    """Mentoring was begun or developed."""
    SHARED_PRACTICE = "shared-practice"
    """A practice was taken over by others."""
    FOLLOW_UP = "follow-up"
    """Something is to be done, by somebody, by a day."""


class Seat(Part):
    """A place in a support team, as a role of a unit: never a person, and never a duty."""

    unit: UnitId
    """The unit."""
    role: Annotated[SeatRole, Choice]
    """The role: a supervisor, a worker trained in a method of the team, or another."""
    occupation: OccupationId | None = None
    """The occupation, where it matters."""
    since: Day | None = None
    """The day from which the unit takes part in this role."""
    until: Day | None = None
    """The last day on which it does."""


class Attendance(Part):
    """Who came to a meeting from one unit, in counts. A count left out is unknown."""

    unit: UnitId
    """The unit."""
    supervisors: Tally | None = None
    """How many supervisors came."""
    trained_workers: Tally | None = None
    """How many workers came who are trained in a method of the team."""
    others: Tally | None = None
    """How many others came."""


class Result(Part):
    """What a meeting has brought about, or what is to be done after it."""

    kind: Annotated[ResultKind, Choice]
    """Use made visible, coordination, mentoring, a shared practice, or a follow-up."""
    what: Text
    """What it is."""
    owner: Text | None = None
    """The role that sees to a follow-up."""
    due: Day | None = None
    """The day by which a follow-up is to be done."""
    done: Day | None = None
    """The day on which a follow-up was done. Left out: it is open."""


class GoodPractice(Part):
    """A practice that works well somewhere and that others can learn from."""

    what: Text
    """The practice."""
    unit: UnitId | None = None
    """The unit where it is in use."""
    intervention: InterventionId | None = None
    """The method that it is about."""


class HelpQuestion(Part):
    """Something that a unit asked the others for help with."""

    what: Text
    """The question."""
    unit: UnitId | None = None
    """The unit that asked."""
    intervention: InterventionId | None = None
    """The method that it is about."""
    answer: Text | None = None
    """What the others advised. Left out: it is open."""


class Meeting(Part):
    """A meeting of a support team."""

    date: Day
    """The day."""
    starts: ClockTime | None = None
    """When it starts, such as `13:00`."""
    ends: ClockTime | None = None
    """When it ends."""
    where: Text | None = None
    """Where it is held."""
    status: Annotated[MeetingState, Choice]
    """Whether it is planned, held or cancelled."""
    topics: Many[Text] = ()
    """What it is about, as the participants have agreed."""
    attendance: Many[Attendance] = ()
    """Who came, a line for each unit."""
    results: Many[Result] = ()
    """What it has brought about, and what is to be done after it."""
    practices: Many[GoodPractice] = ()
    """Good practices that were told of."""
    questions: Many[HelpQuestion] = ()
    """What units asked for help with."""
    note: Text | None = None
    """What else should be known, such as why it was cancelled."""


class TeamSeason(Part):
    """A season of a support team: spring or autumn."""

    season: SeasonName
    """The season: `2026-spring` or `2026-autumn`."""
    topics: Many[Text] = ()
    """What the participants wish to talk about in the season."""
    meetings: Many[Meeting] = ()
    """The meetings, the first one first."""
    note: Text | None = None
    """What else should be known, such as why the team did not meet."""


class SupportTeam(Record):
    """A team in which units support each other. Taking part is voluntary, and it is no role of responsibility."""

    id: Id = Field(exclude=True)
    """The name of the file without `.yaml`."""
    kind: Literal["support"]
    """What sort of team it is: `support`."""
    name: Text
    """The name of the team."""
    summary: Text | None = None
    """What the team is for, in a sentence."""
    focus: Annotated[Focus, Choice]
    """Whether it is about a symptom, a method or a phenomenon."""
    themes: Many[ThemeId] = ()
    """The themes that it is about."""
    interventions: Many[InterventionId] = ()
    """The methods that it is about. Left out: all those of its themes."""
    since: Day | None = None
    """The day on which the team began."""
    until: Day | None = None
    """The last day of the team."""
    seats: Many[Seat] = ()
    """Who is represented: roles of units, a line for each."""
    convener: Text | None = None
    """The role that calls the meetings together. Never a person's name."""
    seasons: Many[TeamSeason] = ()
    """The seasons, the oldest first."""
    review: Review | None = None
    """When the record was last looked through."""
