"""What of support teams an audience may see.

How many people came to a meeting from a unit is for coordinators alone: it tells of one, two or three people. Managers
and professionals are told which units took part, and whether any supervisor and any trained worker was there, of
whatever unit. Clients see nothing of support teams.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.disclosure.audience import Audience
from interventio.measures.meetings import presence_at
from interventio.measures.support import Support
from interventio.records.support_team import Meeting


@dataclass(frozen=True, slots=True)
class ShownAttendance:
    """How many came from a unit; None where a count is not known."""

    unit: str
    supervisors: int | None
    trained_workers: int | None
    others: int | None


@dataclass(frozen=True, slots=True)
class ShownPresence:
    """Who took part in a meeting; `counts` are empty for all but coordinators."""

    units: tuple[str, ...]
    supervisor: bool | None
    """Whether any supervisor was there; None where it is not known."""
    trained_worker: bool | None
    counts: tuple[ShownAttendance, ...] = ()


def shown_support(support: Support, audience: Audience) -> Support | None:
    """Return what is counted of support teams for those who may see it: it tells of meetings and units, not of people.

    Whether a supervisor was there is told meeting by meeting to the same readers.
    """
    return support if audience.sees_staffing else None


def shown_presence(meeting: Meeting, audience: Audience) -> ShownPresence:
    """Return who took part in a meeting, as an audience may see it; to clients nobody."""
    if not audience.sees_staffing:
        return ShownPresence((), None, None)
    there = presence_at(meeting)
    counts = tuple(_counts(meeting)) if audience is Audience.COORDINATOR else ()
    return ShownPresence(there.units, there.supervisor, there.trained_worker, counts)


def _counts(meeting: Meeting) -> Iterator[ShownAttendance]:
    for line in meeting.attendance:
        yield ShownAttendance(line.unit, line.supervisors, line.trained_workers, line.others)
