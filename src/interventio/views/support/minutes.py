"""From a meeting of a support team that was held to its minutes."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import TeamMeeting, follow_ups, meetings_of, practices_of, questions_of
from interventio.disclosure.attendance import shown_attendance
from interventio.disclosure.audience import Audience
from interventio.measures.attendance import came_to
from interventio.records.support_team import Meeting, MeetingState
from interventio.views.support.meeting_lines import follow_up_line, meeting_line, practice_line, question_line
from interventio.views.support.meeting_words import RESULTS
from interventio.views.support.minutes_sheet import CameLine, MinutesSheet, ResultGroup
from interventio.views.voice import Voice


def minutes_sheet(catalogue: Catalogue, one: TeamMeeting, audience: Audience, voice: Voice) -> MinutesSheet:
    """Return the minutes of a meeting; how many came from a unit, coordinators alone are told."""
    team, meeting, day = one.team, one.meeting, catalogue.day
    is_open_book = audience is Audience.COORDINATOR
    exact = voice.words("For coordinators: contains exact counts of staff, not for publication.")
    after = _next(one)
    return MinutesSheet(
        team=voice.says(team.name),
        organisation=voice.says(catalogue.settings.name),
        as_of=voice.day(day),
        internal=exact if is_open_book and meeting.attendance else "",
        meeting=meeting_line(one, voice),
        came=came_lines(catalogue, meeting, audience, voice),
        sees_counts=is_open_book,
        topics=tuple(voice.says(topic) for topic in meeting.topics),
        results=result_groups(meeting, voice),
        follow_ups=tuple(follow_up_line(each, day, voice) for each in follow_ups(team, day) if each.at.key == one.key),
        practices=tuple(
            practice_line(each, catalogue, voice) for each in practices_of(team, day) if each.at.key == one.key
        ),
        questions=tuple(
            question_line(each, catalogue, voice) for each in questions_of(team, day) if each.at.key == one.key
        ),
        note=voice.says_if_any(meeting.note),
        next=meeting_line(after, voice) if after else None,
    )


def came_lines(catalogue: Catalogue, meeting: Meeting, audience: Audience, voice: Voice) -> tuple[CameLine, ...]:
    """Return who came to a meeting; how many came from a unit, coordinators alone are told."""
    return tuple(
        CameLine(
            voice.name(one.unit, catalogue.words.units),
            _number(one.supervisors),
            _number(one.trained_workers),
            _number(one.others),
        )
        for one in shown_attendance(came_to(meeting), audience)
    )


def _number(count: int | None) -> str:
    return "" if count is None else str(count)


def result_groups(meeting: Meeting, voice: Voice) -> tuple[ResultGroup, ...]:
    """Return what a meeting has brought about, kind by kind; what is to be done after it is told by itself."""
    return tuple(_results(meeting, voice))


def _results(meeting: Meeting, voice: Voice) -> Iterator[ResultGroup]:
    for kind, title in RESULTS.items():
        found = tuple(voice.says(result.what) for result in meeting.results if result.kind is kind)
        if found:
            yield ResultGroup(voice.words(title), found)


def _next(one: TeamMeeting) -> TeamMeeting | None:
    """Return the meeting after this one that was not cancelled."""
    later = (
        other
        for other in meetings_of(one.team)
        if other.meeting.date > one.meeting.date and other.meeting.status is not MeetingState.CANCELLED
    )
    return next(later, None)
