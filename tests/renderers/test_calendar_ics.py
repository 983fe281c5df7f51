"""Calendars, read back by the library and looked at as lines."""

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.calendar_ics import calendar_ics
from interventio.renderers.extras import MissingExtraError
from interventio.renderers.fit_text import fit
from interventio.version import VERSION
from interventio.views.rows.calendar import Calendar, Event
from support.reworded import HOSTILE

DUE = Event(
    "interventio-review-team-harju-2027-03-01", date(2027, 3, 1), "Review: Harju", "Look it through.", has_reminder=True
)
BEGINS = Event("interventio-delivery-harju-ali-begins-2027-01-01", date(2027, 1, 1), "Begins: ALI", "Harju")


def calendar(*events: Event, name: str = "Reviews") -> Calendar:
    return Calendar("calendar/reviews", name, date(2026, 6, 1), events)


def events(content: bytes) -> list[icalendar.Event]:
    return [one for one in icalendar.Calendar.from_ical(content).walk("VEVENT") if isinstance(one, icalendar.Event)]


def test_a_calendar_as_a_file() -> None:
    assert calendar_ics(calendar(DUE), "en").decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//interventio {VERSION}//EN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Reviews",
        "BEGIN:VEVENT",
        "SUMMARY:Review: Harju",
        "DTSTART;VALUE=DATE:20270301",
        "DTEND;VALUE=DATE:20270302",
        "DTSTAMP:20260601T000000Z",
        "UID:interventio-review-team-harju-2027-03-01",
        "DESCRIPTION:Look it through.",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Review: Harju",
        "TRIGGER:-P14D",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_events_read_back_whole_days_and_a_stamp_that_is_the_day_of_the_data() -> None:
    first, second = events(calendar_ics(calendar(DUE, BEGINS), "fi"))
    assert (first["SUMMARY"], first.DTSTART, first.DTEND) == ("Review: Harju", DUE.day, date(2027, 3, 2))
    assert datetime(2026, 6, 1, tzinfo=ZoneInfo("UTC")) == first.DTSTAMP
    assert [len(one.walk("VALARM")) for one in (first, second)] == [1, 0]


def test_the_address_of_a_page_is_told() -> None:
    (event,) = events(calendar_ics(calendar(replace(DUE, address="https://example.org/a?b=1,2;c")), "fi"))
    assert event["URL"] == "https://example.org/a?b=1,2;c"


def test_the_time_of_the_reminder_can_be_chosen() -> None:
    (none,) = events(calendar_ics(calendar(DUE), "fi", None))
    assert none.walk("VALARM") == []
    (one,) = events(calendar_ics(calendar(DUE), "fi", timedelta(days=30)))
    assert [alarm.TRIGGER for alarm in one.walk("VALARM") if isinstance(alarm, icalendar.Alarm)] == [
        timedelta(days=-30)
    ]


@pytest.mark.parametrize(
    "words", [*HOSTILE, "a,b;c\\n\\d", "END:VCALENDAR\r\nBEGIN:VEVENT", "x\r\nATTENDEE:mailto:a@b.c"]
)
def test_hostile_words_stay_words(words: str) -> None:
    content = calendar_ics(calendar(Event("one", DUE.day, words, words, has_reminder=True), name=words), "fi")
    (event,) = events(content)
    assert str(event["SUMMARY"]) == fit(words).replace("\r\n", "\n")
    assert {*event} == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"}
    assert content.count(b"\r\nBEGIN:VEVENT\r\n") == content.count(b"\r\nEND:VCALENDAR\r\n") == 1


@given(st.text(max_size=200))
def test_lines_are_short_and_whatever_is_said_can_be_read(words: str) -> None:
    content = calendar_ics(calendar(Event("one", DUE.day, words, "", has_reminder=True), name=words), "fi")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    content.decode()
    assert len(events(content)) == 1


MEETING = Event(
    "interventio-meeting-worry-2027-03-09",
    date(2027, 3, 9),
    "Support team",
    "Referral",
    starts=time(13),
    ends=time(14, 30),
    place="Harju school, room 2",
)


def test_a_meeting_has_times_by_the_clocks_of_finland() -> None:
    content = calendar_ics(calendar(MEETING, DUE), "en")
    assert b"DTSTART;TZID=Europe/Helsinki:20270309T130000\r\nDTEND;TZID=Europe/Helsinki:20270309T143000\r\n" in content
    meeting, due = events(content)
    assert (meeting["LOCATION"], meeting["SUMMARY"]) == ("Harju school, room 2", "Support team")
    assert (due.DTSTART, "LOCATION" in due, "STATUS" in due) == (date(2027, 3, 1), False, False)


@pytest.mark.parametrize(
    ("day", "hour"),
    [("2027-03-27", 11), ("2027-03-28", 10), ("2027-10-30", 10), ("2027-10-31", 11), ("1997-03-31", 10)],
)
def test_the_zone_that_a_file_carries_tells_the_same_time_as_the_tables_do(day: str, hour: int) -> None:
    summer = date.fromisoformat(day)
    content = calendar_ics(calendar(replace(MEETING, day=summer)), "en")
    (event,) = events(content)
    assert isinstance(event.DTSTART, datetime)
    assert event.DTSTART.astimezone(UTC) == datetime.combine(summer, time(hour), UTC)
    (zone,) = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")
    assert isinstance(zone, icalendar.Timezone)
    own = zone.to_tz(lookup_tzid=False)
    assert datetime.combine(summer, time(13), own).astimezone(UTC) == datetime.combine(summer, time(hour), UTC)


def test_only_a_calendar_with_times_carries_the_zone() -> None:
    assert b"VTIMEZONE" not in calendar_ics(calendar(DUE), "en")
    assert calendar_ics(calendar(MEETING, replace(MEETING, uid="two")), "en").count(b"BEGIN:VTIMEZONE") == 1


@pytest.mark.parametrize("ends", [None, time(13), time(12, 59)])
def test_an_end_that_is_not_later_is_left_out(ends: time | None) -> None:
    (event,) = events(calendar_ics(calendar(replace(MEETING, ends=ends)), "en"))
    assert "DTEND" not in event


def test_a_cancelled_meeting_says_so() -> None:
    (event,) = events(calendar_ics(calendar(replace(MEETING, is_cancelled=True)), "en"))
    assert event["STATUS"] == "CANCELLED"


def test_the_last_day_of_all_time_has_no_day_after_it() -> None:
    (event,) = events(calendar_ics(calendar(Event("one", date.max, "Never", "")), "fi"))
    assert (event.DTSTART, "DTEND" in event) == (date.max, False)


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtraError) as caught:
        calendar_ics(calendar(DUE), "fi")
    assert (caught.value.extra, caught.value.what) == ("calendar", "ics")
