"""How often support teams meet in a season, of the two or three times that are usual, and who is there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.meetings import TeamMeeting, is_late, is_to_do, meeting_state, meetings_of
from interventio.catalogue.team_seasons import FEWEST, is_there_throughout, presence_at, seasons_at_work
from interventio.records.seasons import Season, season_named
from interventio.records.support_team import Meeting, MeetingState, ResultKind, SupportTeam


class SeasonState(StrEnum):
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
    """How many meetings a support team has held in a season, how many it has not, and what came of them."""

    season: Season
    held: int
    planned: int
    """Still to come."""
    untold: int
    """Planned for a day that has passed, and nobody has said whether they were held."""
    cancelled: int
    with_supervisor: int
    """How many of those held had a supervisor of any unit there."""
    with_trained_worker: int
    to_do: int
    """How many follow-ups of the meetings held are not done."""
    overdue: int
    """How many of those should have been done before the day."""
    standing: SeasonState

    @property
    def lacking(self) -> int:
        """How many more are to be called, so that the fewest are reached with those that are planned."""
        return max(0, FEWEST - self.held - self.planned)


def seasons_of(team: SupportTeam, day: date) -> tuple[SeasonCount, ...]:
    """Return the seasons of a team, the oldest first: from its first one to the one of `day`, and those of its record.

    A meeting counts in the season under which it is written, and it is held if it is said to be and its day has come.

    >>> team = SupportTeam.model_construct(since=date(2025, 9, 1), until=None, seasons=())
    >>> [(str(one.season), one.held) for one in seasons_of(team, date(2026, 3, 1))]
    [('2025-autumn', 0), ('2026-spring', 0)]
    """
    found: dict[Season, list[TeamMeeting]] = {season: [] for season in seasons_at_work(team, day)}
    for one in meetings_of(team):
        found[season_named(one.season.season)].append(one)
    return tuple(_count(team, season, found[season], day) for season in sorted(found))


def _count(team: SupportTeam, season: Season, meetings: Sequence[TeamMeeting], day: date) -> SeasonCount:
    states = [(meeting_state(one.meeting, day), one.meeting.date) for one in meetings]
    held = [one.meeting for one in meetings if meeting_state(one.meeting, day) is MeetingState.HELD]
    there = [presence_at(one) for one in held]
    dues = [due for one in held for due in _dues(one, day)]
    return SeasonCount(
        season=season,
        held=len(held),
        planned=sum(state is MeetingState.PLANNED and when >= day for state, when in states),
        untold=sum(state is MeetingState.PLANNED and when < day for state, when in states),
        cancelled=sum(state is MeetingState.CANCELLED for state, _ in states),
        with_supervisor=sum(one.supervisor is True for one in there),
        with_trained_worker=sum(one.trained_worker is True for one in there),
        to_do=len(dues),
        overdue=sum(dues),
        standing=_standing(team, season, len(held), day),
    )


def _dues(meeting: Meeting, day: date) -> list[bool]:
    """Return for each follow-up of a meeting that is still to be done whether it is late."""
    results = (one for one in meeting.results if one.kind is ResultKind.FOLLOW_UP)
    return [is_late(one, day) for one in results if is_to_do(one, day)]


def _standing(team: SupportTeam, season: Season, held: int, day: date) -> SeasonState:
    if held >= FEWEST:
        return SeasonState.REACHED
    if not is_there_throughout(team, season):
        return SeasonState.IN_PART
    return SeasonState.MISSED if season.last_day < day else SeasonState.UNDER_WAY
