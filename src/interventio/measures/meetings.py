"""How often support teams meet in a season, of the two or three times that are usual, and who is there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.meetings import TeamMeeting, meeting_state, meetings_of
from interventio.records.seasons import Season, season_named, season_of
from interventio.records.support_team import Attendance, Meeting, MeetingState, SupportTeam

FEWEST = 2
"""How often a support team meets in a season at least."""
MOST = 3
"""How often it usually meets at most; more is no fault."""


class Standing(StrEnum):
    """Whether a team has met often enough in a season."""

    REACHED = "reached"
    UNDER_WAY = "under-way"
    """The season is not over, so that nothing has been missed."""
    MISSED = "missed"
    """The season is over, and the team has met too seldom."""
    IN_PART = "in-part"
    """The team was there for a part of the season alone, and nothing is asked of it."""


@dataclass(frozen=True, slots=True)
class SeasonCount:
    """How many meetings a support team has held in a season, and how many it has not."""

    season: Season
    held: int
    planned: int
    """Still to come."""
    untold: int
    """Planned for a day that has passed, and nobody has said whether they were held."""
    cancelled: int
    standing: Standing

    @property
    def lacking(self) -> int:
        """How many more are to be called, so that the fewest are reached with those that are planned."""
        return max(0, FEWEST - self.held - self.planned)


def seasons_of(team: SupportTeam, day: date) -> tuple[SeasonCount, ...]:
    """Return the seasons of a team, the oldest first: from its first one to the one of `day` and those of its record.

    A meeting counts in the season under which it is written, and it is held if it is said to be and its day has come.

    >>> [str(one.season) for one in seasons_of(SupportTeam.model_construct(since=date(2025, 9, 1)), date(2026, 3, 1))]
    ['2025-autumn', '2026-spring']
    """
    found: dict[Season, list[TeamMeeting]] = {season: [] for season in _asked(team, day)}
    for one in meetings_of(team):
        found.setdefault(season_named(one.season.season), []).append(one)
    return tuple(_count(team, season, found[season], day) for season in sorted(found))


def _asked(team: SupportTeam, day: date) -> list[Season]:
    """Return the seasons in which a team was at work until `day`, and those that its record names."""
    named = [season_named(one.season) for one in team.seasons]
    begun = [season_of(team.since)] if team.since and team.since <= day else []
    last = season_of(min(day, team.until or day))
    between = []
    season = min([*named, *begun], default=last)
    while season <= last:
        between.append(season)
        season = season.later(1)
    return [*between, *named]


def _count(team: SupportTeam, season: Season, meetings: Iterable[TeamMeeting], day: date) -> SeasonCount:
    states = [(meeting_state(one.meeting, day), one.meeting.date) for one in meetings]
    held = sum(state is MeetingState.HELD for state, _ in states)
    return SeasonCount(
        season=season,
        held=held,
        planned=sum(state is MeetingState.PLANNED and when >= day for state, when in states),
        untold=sum(state is MeetingState.PLANNED and when < day for state, when in states),
        cancelled=sum(state is MeetingState.CANCELLED for state, _ in states),
        standing=_standing(team, season, held, day),
    )


def _standing(team: SupportTeam, season: Season, held: int, day: date) -> Standing:
    if held >= FEWEST:
        return Standing.REACHED
    if (team.since and team.since > season.first_day) or (team.until and team.until < season.last_day):
        return Standing.IN_PART
    return Standing.MISSED if season.last_day < day else Standing.UNDER_WAY


@dataclass(frozen=True, slots=True)
class Presence:
    """Who took part in a meeting: the units, and whether any supervisor and any trained worker was there.

    None where that is not known, because the count of a unit is missing and no other unit had one.
    """

    units: tuple[str, ...]
    supervisor: bool | None
    trained_worker: bool | None


def presence_at(meeting: Meeting) -> Presence:
    """Return who took part in a meeting. A unit that wrote down that nobody came did not take part."""
    came = [one for one in meeting.attendance if _anybody(one)]
    return Presence(
        units=tuple(dict.fromkeys(one.unit for one in came)),
        supervisor=_any_of([one.supervisors for one in meeting.attendance]),
        trained_worker=_any_of([one.trained_workers for one in meeting.attendance]),
    )


def _anybody(line: Attendance) -> bool:
    return {line.supervisors, line.trained_workers, line.others} != {0}


def _any_of(counts: list[int | None]) -> bool | None:
    if any(counts):
        return True
    return None if not counts or None in counts else False
