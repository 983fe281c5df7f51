"""An invitation to a meeting of a support team, for an e-mail or a document."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.support.meeting_lines import FollowUpLine, MeetingLine, QuestionLine
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class RepresentedUnit:
    """A unit that takes part; as what it does, coordinators alone are told."""

    unit: Words
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RepresentedDivision:
    """The units of a division that take part."""

    division: Words
    units: tuple[RepresentedUnit, ...]


@dataclass(frozen=True, slots=True)
class InvitationSheet:
    """All that an invitation says, in one language."""

    team: Words
    summary: Words | None
    organisation: Words
    as_of: DayWords
    meeting: MeetingLine
    convener: Words | None
    note: Words | None
    topics: tuple[Words, ...]
    follow_ups: tuple[FollowUpLine, ...]
    """What is still to be done after earlier meetings, what is due first in front."""
    questions: tuple[QuestionLine, ...]
    """What nobody has answered, the oldest first."""
    represented: tuple[RepresentedDivision, ...]
    to_bring: tuple[str, ...]
    kind: Literal["invitation-sheet"] = "invitation-sheet"
