"""Who works in a team on a day, as its latest snapshot says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.team import Delivery, ServiceTeam, Staff


class Reason(StrEnum):
    """Why a number is not known."""

    NO_OCCUPATION = "no-occupation"
    """Nobody has said which occupations are to deliver it, or none of those works in the team."""
    NO_SNAPSHOT = "no-snapshot"
    """The team has no snapshot on or before the day."""
    NO_HEADCOUNT = "no-headcount"
    """The latest snapshot does not say how many there are in the occupation."""
    NO_TRAINING_COUNT = "no-training-count"
    """The latest snapshot does not say how many have reached the stage that the rule asks for."""
    INCONSISTENT = "inconsistent"
    """The counts contradict each other, such as more exempt than there are people."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The row of an occupation, and how many of it are expected to deliver: headcount − exempt."""

    staff: Staff
    people: int


@dataclass(frozen=True, slots=True)
class Roster:
    """The rows of a team's latest snapshot, and its day; without a snapshot there is neither."""

    day: date | None
    rows: tuple[Staff, ...]

    def expected(self, occupation: str) -> Expected | Reason:
        """Return how many of an occupation are expected to deliver, or why that is not known.

        An occupation without a row is unknown, not absent: who has none of it writes a headcount of 0. Two rows
        for one occupation contradict each other, because nothing tells whether they are to be added.
        """
        match [row for row in self.rows if row.occupation == occupation]:
            case []:
                return Reason.NO_HEADCOUNT if self.day else Reason.NO_SNAPSHOT
            case [Staff(headcount=None)]:
                return Reason.NO_HEADCOUNT
            case [Staff(headcount=int(people), exempt=exempt) as row] if exempt <= people:
                return Expected(row, people - exempt)
            case _:
                return Reason.INCONSISTENT


def roster_on(team: ServiceTeam, day: date) -> Roster:
    """Return the rows of the latest snapshot on or before `day`; two snapshots of one day count as one."""
    past = [snapshot for snapshot in team.staffing if snapshot.date <= day]
    newest = max((snapshot.date for snapshot in past), default=None)
    return Roster(newest, tuple(row for snapshot in past if snapshot.date == newest for row in snapshot.staff))


def is_open(team: ServiceTeam | MultidisciplinaryTeam, day: date) -> bool:
    """Tell whether a team is at work on `day`; its first and last days belong to it."""
    return _holds(team.since, team.until, day)


def is_in_force(delivery: Delivery, day: date) -> bool:
    """Tell whether a method is to be delivered on `day`; the first and last days belong to it."""
    return _holds(delivery.since, delivery.until, day)


def _holds(since: date | None, until: date | None, day: date) -> bool:
    return (since is None or since <= day) and (until is None or day <= until)
