"""When support teams meet and when what they agreed on is due, as calendars: of one team, and of all together."""

from collections.abc import Iterable, Iterator
from datetime import time

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import FollowUp, TeamMeeting, meetings_of, open_follow_ups
from interventio.records.support_team import MeetingState, SupportTeam
from interventio.views.rows.calendar import Calendar, Event
from interventio.views.voice import Voice

SUPPORT = "calendar/support"
"""The calendar of all support teams, below the folder of the language; those of single teams stand in a folder."""


def calendar_of_team(team: SupportTeam) -> str:
    """Return where the calendar of a team stands below the folder of the language; "" where it has no meetings."""
    return f"{SUPPORT}/{team.id}.ics" if meetings_of(team) else ""


def calendar_of_all(catalogue: Catalogue) -> str:
    """Return where the calendar of all teams stands below the folder of the language; "" where none has meetings."""
    return f"{SUPPORT}.ics" if any(map(calendar_of_team, catalogue.support_teams.values())) else ""


def support_calendars(catalogue: Catalogue, voice: Voice) -> tuple[Calendar, ...]:
    """Return the calendar of all support teams, and that of each."""
    teams = catalogue.support_teams.values()
    each = [support_calendar(catalogue, team, voice) for team in teams]
    events = _in_order(event for calendar in each for event in calendar.events)
    return Calendar(SUPPORT, voice.words("Support teams"), catalogue.day, events), *each


def support_calendar(catalogue: Catalogue, team: SupportTeam, voice: Voice) -> Calendar:
    """Return the meetings of a team, those that were cancelled too, and the days by which something is to be done."""
    events = _in_order(
        (
            *(_meeting(catalogue, one, voice) for one in meetings_of(team)),
            *(event for one in open_follow_ups(team, catalogue.day) for event in _follow_up(catalogue, one, voice)),
        )
    )
    return Calendar(f"{SUPPORT}/{team.id}", voice.says(team.name).text, catalogue.day, events)


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda event: (event.day, event.starts or time(), event.uid)))


def _meeting(catalogue: Catalogue, one: TeamMeeting, voice: Voice) -> Event:
    words, meeting, name = voice.words, one.meeting, voice.says(one.team.name).text
    is_cancelled = meeting.status is MeetingState.CANCELLED
    topics = (voice.says(topic).text for topic in meeting.topics or one.season.topics)
    note = (voice.says(meeting.note).text,) if meeting.note else ()
    return Event(
        uid=f"interventio-meeting-{one.team.id}-{one.key}",
        day=meeting.date,
        summary=f"{words('Cancelled')}: {name}" if is_cancelled else name,
        description="\n".join((*topics, *note, words("Taking part is voluntary."))),
        address=_address(catalogue, one.team, voice),
        starts=time.fromisoformat(meeting.starts) if meeting.starts else None,
        ends=time.fromisoformat(meeting.ends) if meeting.ends else None,
        place=voice.says(meeting.where).text if meeting.where else "",
        is_cancelled=is_cancelled,
    )


def _follow_up(catalogue: Catalogue, one: FollowUp, voice: Voice) -> Iterator[Event]:
    words, result = voice.words, one.result
    if result.due is None:
        return
    owner = (f"{words('Seen to by')}: {voice.says(result.owner)}",) if result.owner else ()
    agreed = words("Agreed at the meeting on {day}.", day=one.at.meeting.date)
    yield Event(
        uid=f"interventio-follow-up-{one.key}",
        day=result.due,
        summary=f"{words('To be done')}: {voice.says(result.what)}",
        description="\n".join((voice.says(one.at.team.name).text, agreed, *owner)),
        address=_address(catalogue, one.at.team, voice),
        has_reminder=True,
    )


def _address(catalogue: Catalogue, team: SupportTeam, voice: Voice) -> str:
    """Return the web address of a team's page, or "" where there is none."""
    site = catalogue.settings.site.address
    return f"{site.rstrip('/')}/{voice.words.language}/support/{team.id}.html" if site else ""
