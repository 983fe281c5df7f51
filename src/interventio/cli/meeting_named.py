"""Which meeting of which support team is meant."""

from datetime import date

from interventio.catalogue.meetings import TeamMeeting, meeting_state, meetings_held, meetings_of, meetings_to_come
from interventio.cli.counting import refuse_clients, refuse_unknown
from interventio.cli.meeting_trouble import (
    NoMeetingError,
    NoSupportTeamError,
    NotHeldError,
    NothingHeldError,
    NothingPlannedError,
    NotPlannedError,
)
from interventio.cli.speech import words_for
from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_, Fact
from interventio.pipeline import Workspace
from interventio.records.kinds import SUPPORT_TEAM
from interventio.records.support_team import MeetingState, SupportTeam
from interventio.records.text import said_in

MOST_NAMED = 6
"""So many meetings are named where the one that was asked for is not there: the last ones."""

NONE = N_("none yet")


def team_named(workspace: Workspace, name: str, audience: Audience) -> SupportTeam:
    """Return the support team with this name.

    Raises:
        NotForClientsError: it is to be shown to clients.
        NoSupportTeamError: there are no support teams.
        UnknownNameError: none has the name.

    """
    refuse_clients(audience)
    teams = workspace.catalogue.support_teams
    if not teams:
        raise NoSupportTeamError
    refuse_unknown([name], teams)
    return teams[name]


def planned_meeting(workspace: Workspace, team: SupportTeam, day: date | None) -> TeamMeeting:
    """Return the meeting of a day, if it is planned; without a day, the next one.

    Raises:
        NoMeetingError: there is no meeting on the day.
        NotPlannedError: the one of the day has been held or was cancelled.
        NothingPlannedError: none is to come.

    """
    today = workspace.catalogue.day
    planned = meetings_to_come(team, today)
    if day is not None:
        meant = _on(workspace, team, day)
        if meeting_state(meant.meeting, today) is not MeetingState.PLANNED:
            raise NotPlannedError(day=day)
        return meant
    if not planned:
        raise NothingPlannedError(**_facts(workspace, team))
    return planned[0]


def held_meeting(workspace: Workspace, team: SupportTeam, day: date | None) -> TeamMeeting:
    """Return the meeting of a day, if it has been held; without a day, the latest one.

    Raises:
        NoMeetingError: there is no meeting on the day.
        NotHeldError: the one of the day is planned or was cancelled.
        NothingHeldError: none has been held.

    """
    today = workspace.catalogue.day
    held = meetings_held(team, today)
    if day is not None:
        meant = _on(workspace, team, day)
        if meeting_state(meant.meeting, today) is not MeetingState.HELD:
            raise NotHeldError(day=day, path=SUPPORT_TEAM.path_of(team.id))
        return meant
    if not held:
        raise NothingHeldError(**_facts(workspace, team))
    return held[-1]


def _on(workspace: Workspace, team: SupportTeam, day: date) -> TeamMeeting:
    """Return the meeting of a day; of several, the first in the file."""
    for one in meetings_of(team):
        if one.meeting.date == day:
            return one
    raise NoMeetingError(day=day, **_facts(workspace, team))


def _facts(workspace: Workspace, team: SupportTeam) -> dict[str, Fact]:
    """Return what is told of a team: its name, its file, and the days of its last meetings."""
    words, languages = words_for(), workspace.catalogue.settings.languages
    known = tuple(words.day(one.meeting.date) for one in meetings_of(team)[-MOST_NAMED:])
    return {
        "team": said_in(team.name, words.language, languages).words,
        "path": SUPPORT_TEAM.path_of(team.id),
        "known": known or (words(NONE),),
    }
