"""When support teams (*tukitiimi*) meet, what was agreed at their meetings, and what is open on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.records.review import due_day
from interventio.records.support_team import (
    GoodPractice,
    HelpQuestion,
    Meeting,
    MeetingState,
    Result,
    ResultKind,
    SupportTeam,
    TeamSeason,
)

MONTHS_TO_ANSWER = 6
"""How long a question may be open: as long as a season lasts."""


@dataclass(frozen=True, slots=True)
class TeamMeeting:
    """A meeting with its team and its season."""

    team: SupportTeam
    season: TeamSeason
    meeting: Meeting
    key: str
    """What tells it from the others of the team: its day, and a number where it is not the first one of the day."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is to be done after a meeting, with its position among the results of the meeting."""

    at: TeamMeeting
    position: int
    result: Result

    @property
    def key(self) -> str:
        """What tells it from all others: its team, its meeting and its place among the results there."""
        return f"{self.at.team.id}-{self.at.key}-{self.position + 1}"


@dataclass(frozen=True, slots=True)
class Practice:
    """A good practice, with the meeting at which it was told of."""

    at: TeamMeeting
    practice: GoodPractice


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, with the meeting at which it was asked and its position among the questions there."""

    at: TeamMeeting
    position: int
    question: HelpQuestion

    @property
    def key(self) -> str:
        """What tells it from all others: its team, its meeting and its place among the questions there."""
        return f"{self.at.team.id}-{self.at.key}-{self.position + 1}"

    @property
    def due(self) -> date:
        """The day on which it has been asked for as long as a season lasts."""
        return due_day(self.at.meeting.date, MONTHS_TO_ANSWER)


def meetings_of(team: SupportTeam) -> tuple[TeamMeeting, ...]:
    """Return the meetings of a team in all seasons, the earliest first."""
    told = sorted(
        ((season, meeting) for season in team.seasons for meeting in season.meetings), key=lambda one: one[1].date
    )
    return tuple(_numbered(team, told))


def _numbered(team: SupportTeam, told: list[tuple[TeamSeason, Meeting]]) -> Iterator[TeamMeeting]:
    seen: dict[date, int] = {}
    for season, meeting in told:
        seen[meeting.date] = number = seen.get(meeting.date, 0) + 1
        day = meeting.date.isoformat()
        yield TeamMeeting(team, season, meeting, day if number == 1 else f"{day}-{number}")


def meeting_state(meeting: Meeting, day: date) -> MeetingState:
    """Return how a meeting stands on `day`: one whose day lies ahead is planned then, though it has been held since."""
    if meeting.status is MeetingState.HELD and meeting.date > day:
        return MeetingState.PLANNED
    return meeting.status


def meetings_to_come(team: SupportTeam, day: date) -> tuple[TeamMeeting, ...]:
    """Return the planned meetings whose day has not passed, the next one first."""
    return tuple(
        one
        for one in meetings_of(team)
        if meeting_state(one.meeting, day) is MeetingState.PLANNED and one.meeting.date >= day
    )


def meetings_held(team: SupportTeam, day: date) -> tuple[TeamMeeting, ...]:
    """Return the meetings that have been held by `day`, the earliest first."""
    return tuple(one for one in meetings_of(team) if meeting_state(one.meeting, day) is MeetingState.HELD)


def follow_ups(team: SupportTeam, day: date) -> tuple[FollowUp, ...]:
    """Return what was agreed to be done at meetings by `day`, the earliest meeting first."""
    return tuple(
        FollowUp(one, position, result)
        for one in meetings_held(team, day)
        for position, result in enumerate(one.meeting.results)
        if result.kind is ResultKind.FOLLOW_UP
    )


def is_to_do(result: Result, day: date) -> bool:
    """Tell whether a follow-up is still to be done on `day`."""
    return result.done is None or result.done > day


def is_late(result: Result, day: date) -> bool:
    """Tell whether a follow-up should have been done before `day` and is not; on its day it is still in time."""
    return is_to_do(result, day) and result.due is not None and result.due < day


def open_follow_ups(team: SupportTeam, day: date) -> tuple[FollowUp, ...]:
    """Return what is still to be done on `day`: what is due first in front, what has no date last."""
    found = (one for one in follow_ups(team, day) if is_to_do(one.result, day))
    return tuple(sorted(found, key=lambda one: one.result.due or date.max))


def practices_of(team: SupportTeam, day: date) -> tuple[Practice, ...]:
    """Return the good practices that were told of at meetings by `day`, the newest meeting first."""
    return tuple(
        Practice(one, practice) for one in reversed(meetings_held(team, day)) for practice in one.meeting.practices
    )


def questions_of(team: SupportTeam, day: date) -> tuple[Asked, ...]:
    """Return the questions that were asked at meetings by `day`, the earliest meeting first."""
    return tuple(
        Asked(one, position, question)
        for one in meetings_held(team, day)
        for position, question in enumerate(one.meeting.questions)
    )


def open_questions(team: SupportTeam, day: date) -> tuple[Asked, ...]:
    """Return the questions that nobody has answered, the one that was asked first in front."""
    return tuple(one for one in questions_of(team, day) if one.question.answer is None)


def all_practices(catalogue: Catalogue) -> tuple[Practice, ...]:
    """Return the good practices of all teams, the newest meeting first."""
    found = (one for team in catalogue.support_teams.values() for one in practices_of(team, catalogue.day))
    return tuple(sorted(found, key=lambda one: one.at.meeting.date, reverse=True))


def all_questions(catalogue: Catalogue) -> tuple[Asked, ...]:
    """Return the questions of all teams, the earliest meeting first."""
    found = (one for team in catalogue.support_teams.values() for one in questions_of(team, catalogue.day))
    return tuple(sorted(found, key=lambda one: one.at.meeting.date))
