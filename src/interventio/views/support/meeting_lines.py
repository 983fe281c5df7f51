"""The lines of which invitations, minutes and the page of what was learnt are made."""

from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import Asked, FollowUp, Practice, TeamMeeting, is_to_do
from interventio.views.mention import Mention, method_mention, support_mention, unit_mention
from interventio.views.support.meeting_words import when_in_words
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """When and where a meeting is."""

    day: DayWords
    when: str
    """The day with its weekday, and the times where they are known."""
    where: Words | None


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """What is to be done after a meeting."""

    what: Words
    owner: Words | None
    """The role that sees to it."""
    agreed: DayWords
    due: DayWords | None
    done: DayWords | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """A good practice: where it is in use, which method it is about, and which team was told of it when."""

    what: Words
    unit: Mention | None
    method: Mention | None
    team: Mention
    told: DayWords


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question: who asked it, which method it is about, which team was asked when, and the answer."""

    what: Words
    unit: Mention | None
    method: Mention | None
    team: Mention
    asked: DayWords
    answer: Words | None
    """None while it is open."""


def meeting_line(one: TeamMeeting, voice: Voice) -> MeetingLine:
    """Return when and where a meeting is."""
    meeting = one.meeting
    return MeetingLine(voice.day(meeting.date), when_in_words(meeting, voice.words), voice.says_if_any(meeting.where))


def follow_up_line(one: FollowUp, day: date, voice: Voice) -> FollowUpLine:
    """Return what is to be done after a meeting, as it stands on `day`."""
    result, is_open = one.result, is_to_do(one.result, day)
    return FollowUpLine(
        what=voice.says(result.what),
        owner=voice.says_if_any(result.owner),
        agreed=voice.day(one.at.meeting.date),
        due=voice.day_if_any(result.due),
        done=None if is_open else voice.day_if_any(result.done),
        is_overdue=is_open and result.due is not None and result.due < day,
    )


def practice_line(one: Practice, catalogue: Catalogue, voice: Voice) -> PracticeLine:
    """Return a good practice in words."""
    return PracticeLine(
        what=voice.says(one.practice.what),
        unit=_unit(one.practice.unit, catalogue, voice),
        method=_method(one.practice.intervention, catalogue, voice),
        team=support_mention(one.at.team.id, catalogue.support_teams, voice),
        told=voice.day(one.at.meeting.date),
    )


def question_line(one: Asked, catalogue: Catalogue, voice: Voice) -> QuestionLine:
    """Return a question in words."""
    return QuestionLine(
        what=voice.says(one.question.what),
        unit=_unit(one.question.unit, catalogue, voice),
        method=_method(one.question.intervention, catalogue, voice),
        team=support_mention(one.at.team.id, catalogue.support_teams, voice),
        asked=voice.day(one.at.meeting.date),
        answer=voice.says_if_any(one.question.answer),
    )


def _unit(id_: str | None, catalogue: Catalogue, voice: Voice) -> Mention | None:
    return unit_mention(id_, catalogue.words.units, voice) if id_ else None


def _method(id_: str | None, catalogue: Catalogue, voice: Voice) -> Mention | None:
    return method_mention(id_, catalogue.interventions, voice) if id_ else None
