"""The minutes of a meeting of a support team, for an e-mail or a document."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.support.meeting_lines import FollowUpLine, MeetingLine, PracticeLine, QuestionLine
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class CameLine:
    """A unit from which somebody came; the counts as words, "" where they are not known or not shown."""

    unit: Words
    supervisors: str
    trained_workers: str
    others: str


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """What a meeting has brought about of one kind."""

    title: str
    results: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class MinutesSheet:
    """All that minutes say, in one language."""

    team: Words
    organisation: Words
    as_of: DayWords
    internal: str
    """What coordinators are told of minutes that hold exact counts; "" on those for others."""
    meeting: MeetingLine
    came: tuple[CameLine, ...]
    sees_counts: bool
    topics: tuple[Words, ...]
    results: tuple[ResultGroup, ...]
    follow_ups: tuple[FollowUpLine, ...]
    practices: tuple[PracticeLine, ...]
    questions: tuple[QuestionLine, ...]
    note: Words | None
    next: MeetingLine | None
    """The meeting after this one, if one is planned or has been held."""
    kind: Literal["minutes-sheet"] = "minutes-sheet"
