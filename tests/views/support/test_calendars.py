from datetime import date, time

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.rows.calendar import Event
from interventio.views.support.calendars import calendar_of_all, calendar_of_team, support_calendars
from interventio.views.voice import Voice
from support.build import support_team
from support.found import catalogue
from support.meetings import COUNTY, FOUND

PAGE = "https://example.org/en/support/worry.html"
VOLUNTARY = "Taking part is voluntary."


def voice(language: Language = Language.EN) -> Voice:
    return Voice(translator(language), ("en",))


def test_meetings_and_what_is_to_be_done_by_a_day() -> None:
    together, one = support_calendars(FOUND, voice())
    assert (together.path, together.name, one.path, one.name) == (
        "calendar/support",
        "Support teams",
        "calendar/support/worry",
        "Support team for worry",
    )
    assert (
        together.events
        == one.events
        == (
            Event(
                uid="interventio-meeting-worry-2026-03-10",
                day=date(2026, 3, 10),
                summary="Support team for worry",
                description=f"Referral\n{VOLUNTARY}",
                address=PAGE,
                starts=time(13),
                ends=time(14, 30),
                place="Harju school",
            ),
            Event(
                uid="interventio-follow-up-worry-2026-03-10-2",
                day=date(2026, 4, 30),
                summary="To be done: Write it down.",
                description="Support team for worry\nAgreed at the meeting on 10 Mar 2026.\nSeen to by: The head",
                address=PAGE,
                has_reminder=True,
            ),
            Event(
                uid="interventio-meeting-worry-2026-05-12",
                day=date(2026, 5, 12),
                summary="Cancelled: Support team for worry",
                description=f"Illness\n{VOLUNTARY}",
                address=PAGE,
                is_cancelled=True,
            ),
            Event(
                uid="interventio-meeting-worry-2026-09-15",
                day=date(2026, 9, 15),
                summary="Support team for worry",
                description=f"Mentoring\n{VOLUNTARY}",
                address=PAGE,
            ),
            Event(
                uid="interventio-meeting-worry-2026-12-08",
                day=date(2026, 12, 8),
                summary="Support team for worry",
                description=f"Mentoring\n{VOLUNTARY}",
                address=PAGE,
                starts=time(9, 5),
            ),
        )
    )


def test_ids_are_the_same_in_every_language() -> None:
    found = [{event.uid for event in support_calendars(FOUND, voice(one))[0].events} for one in Language]
    assert found[0] == found[1] == found[2]


def test_two_meetings_of_a_day_are_two_events() -> None:
    again = catalogue(COUNTY + '        - {date: 2026-12-08, starts: "15:00", status: planned}\n')
    assert [event.uid for event in support_calendars(again, voice())[1].events][-2:] == [
        "interventio-meeting-worry-2026-12-08",
        "interventio-meeting-worry-2026-12-08-2",
    ]


def test_without_an_address_of_the_site_events_have_none() -> None:
    found = catalogue(COUNTY.replace(', site: {address: "https://example.org/"}', ""))
    assert {event.address for event in support_calendars(found, voice())[0].events} == {""}


def test_there_is_a_calendar_where_there_are_meetings() -> None:
    assert calendar_of_team(FOUND.support_teams["worry"]) == "calendar/support/worry.ics"
    assert calendar_of_team(support_team()) == ""
    assert (calendar_of_all(FOUND), calendar_of_all(catalogue("support new: {}"))) == ("calendar/support.ics", "")
