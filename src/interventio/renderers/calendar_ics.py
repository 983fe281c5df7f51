"""Calendars as iCalendar files (RFC 5545). Needs the extra `calendar`, which escapes and folds the lines."""

from __future__ import annotations  # icalendar is imported only where a file is made

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from interventio.renderers.extras import MissingExtraError
from interventio.renderers.fit_text import fit
from interventio.version import VERSION

if TYPE_CHECKING:
    from icalendar import Alarm

    from interventio.views.downloads.calendar import Calendar, Event

REMINDED = timedelta(days=14)
"""How long before the day of a review readers are reminded of it."""
_DAY = timedelta(days=1)
_END = b"END:VCALENDAR\r\n"


def calendar_ics(calendar: Calendar, language: str, reminded: timedelta | None = REMINDED) -> bytes:
    """Return a calendar as a file; with None nobody is reminded of anything.

    Raises:
        MissingExtraError: icalendar is not installed.

    """
    try:
        import icalendar  # noqa: PLC0415 - heavy, and an extra
    except ImportError:
        raise MissingExtraError("calendar", "ics") from None
    made = icalendar.Calendar()
    made.add("prodid", f"-//interventio {VERSION}//{language.upper()}")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made["X-WR-CALNAME"] = icalendar.vText(fit(calendar.name))  # by `add` it would not be escaped
    events = (_event(event, calendar.as_of, reminded) for event in calendar.events)
    return b"".join((bytes(made.to_ical()).removesuffix(_END), *events, _END))


@cache
def _event(event: Event, as_of: date, reminded: timedelta | None) -> bytes:
    """Return the lines of an event. It stands in several calendars, and folding long lines takes time."""
    from icalendar import Event as IcsEvent  # noqa: PLC0415 - as above

    made = IcsEvent()
    made.add("uid", event.uid)
    made.add("dtstamp", datetime.combine(as_of, time(), UTC))
    made.add("dtstart", event.day)
    if event.day < date.max:
        made.add("dtend", event.day + _DAY)
    made.add("summary", fit(event.summary))
    made.add("description", fit(event.description))
    if event.address:
        made.add("url", event.address)
    made.add("transp", "TRANSPARENT")
    if event.has_reminder and reminded:
        made.add_component(_reminder(event, reminded))
    return bytes(made.to_ical())


def _reminder(event: Event, reminded: timedelta) -> Alarm:
    from icalendar import Alarm  # noqa: PLC0415 - as above

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("trigger", -reminded)
    made.add("description", fit(event.summary))
    return made
