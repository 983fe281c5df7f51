from datetime import date

from interventio.catalogue.meetings import follow_ups, practices_of, questions_of
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention
from interventio.views.support.meeting_lines import (
    FollowUpLine,
    MeetingLine,
    PracticeLine,
    QuestionLine,
    follow_up_line,
    meeting_line,
    practice_line,
    question_line,
)
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.meetings import FOUND, meeting

VOICE = Voice(translator(Language.EN), ("en",))
TEAM = FOUND.support_teams["worry"]
WORRY = Mention(Words("Support team for worry"), "support/worry")
COOL_KIDS = Mention(Words("Cool Kids"), "interventions/ck")
MARCH = DayWords("10 Mar 2026", "2026-03-10")


def test_when_and_where_a_meeting_is() -> None:
    assert meeting_line(meeting("2026-03-10"), VOICE) == MeetingLine(
        MARCH, "Tuesday 10 Mar 2026, 13:00–14:30", Words("Harju school")
    )


def test_what_is_to_be_done_is_overdue_from_the_day_after_its_date_on_until_it_is_done() -> None:
    late, done, undated = follow_ups(TEAM, FOUND.day)
    april, may = DayWords("30 Apr 2026", "2026-04-30"), DayWords("31 May 2026", "2026-05-31")
    words = Words("Write it down.")
    assert [follow_up_line(late, date(2026, *day), VOICE) for day in ((4, 30), (5, 1))] == [
        FollowUpLine(words, Words("The head"), MARCH, april, None, is_overdue=is_overdue)
        for is_overdue in (False, True)
    ]
    assert follow_up_line(done, FOUND.day, VOICE) == FollowUpLine(
        Words("Tell the others."), None, MARCH, may, DayWords("20 May 2026", "2026-05-20"), is_overdue=False
    )
    assert follow_up_line(done, date(2026, 5, 19), VOICE).done is None
    assert follow_up_line(undated, FOUND.day, VOICE).is_overdue is False


def test_a_practice_and_a_question_tell_where_they_come_from() -> None:
    _, practice = practices_of(TEAM, FOUND.day)
    assert practice_line(practice, FOUND, VOICE) == PracticeLine(
        Words("Times are booked at once."), Mention(Words("Harju"), "units/harju"), COOL_KIDS, WORRY, MARCH
    )
    asked, answered, _ = questions_of(TEAM, FOUND.day)
    assert question_line(asked, FOUND, VOICE) == QuestionLine(
        Words("How?"), Mention(Words("Ranta"), "units/ranta"), COOL_KIDS, WORRY, MARCH, None
    )
    assert question_line(answered, FOUND, VOICE) == QuestionLine(
        Words("Why?"), None, None, WORRY, MARCH, Words("Because.")
    )
