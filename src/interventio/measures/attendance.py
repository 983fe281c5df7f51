"""Who came to a meeting of a support team, in true counts."""

from dataclasses import dataclass

from interventio.measures.count import Count
from interventio.records.support_team import Meeting


@dataclass(frozen=True, slots=True)
class Came:
    """How many came from a unit; None where nobody has said."""

    unit: str
    supervisors: Count | None
    trained_workers: Count | None
    others: Count | None


def came_to(meeting: Meeting) -> tuple[Came, ...]:
    """Return who came to a meeting, unit by unit as they were written down."""
    return tuple(
        Came(one.unit, _count(one.supervisors), _count(one.trained_workers), _count(one.others))
        for one in meeting.attendance
    )


def _count(value: int | None) -> Count | None:
    return None if value is None else Count(value)
