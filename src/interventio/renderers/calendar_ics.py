"""Calendars as iCalendar files (RFC 5545). Needs the extra `calendar`, which escapes and folds the lines."""

from __future__ import annotations  # icalendar is imported only where a file is made

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from interventio.renderers.extras import MissingExtraError
from interventio.renderers.fit_text import fit
from interventio.version import VERSION

if TYPE_CHECKING:
    from icalendar import Alarm

    from interventio.views.rows.calendar import Calendar, Event

REMINDED = timedelta(days=14)
"""How long before the day of a review readers are reminded of it."""
ZONE = "Europe/Helsinki"
"""Where clocks are read: a floating time would move with whoever travels, and some calendars take it for UTC."""
_DAY = timedelta(days=1)
_END = b"END:VCALENDAR\r\n"
# Written here, not taken from the machine's table of time zones, so that the same data gives the same bytes everywhere.
_CLOCKS = "".join(
    f"{line}\r\n"
    for line in (
        "BEGIN:VTIMEZONE",
        f"TZID:{ZONE}",
        *("BEGIN:STANDARD", "DTSTART:19961027T040000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "TZNAME:EET"),
        *("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:19970330T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "TZNAME:EEST"),
        *("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT"),
        "END:VTIMEZONE",
    )
).encode()


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
    clocks = [_CLOCKS] if any(event.starts for event in calendar.events) else []
    events = (_event(event, calendar.as_of, reminded) for event in calendar.events)
    return b"".join((bytes(made.to_ical()).removesuffix(_END), *clocks, *events, _END))


@cache
def _event(event: Event, as_of: date, reminded: timedelta | None) -> bytes:
    """Return the lines of an event. It stands in several calendars, and folding long lines takes time."""
    from icalendar import Event as IcsEvent  # noqa: PLC0415 - as above

    made = IcsEvent()
    made.add("uid", event.uid)
    made.add("dtstamp", datetime.combine(as_of, time(), UTC))
    for name, value, parameters in _times(event):
        made.add(name, value, parameters=parameters)
    made.add("summary", fit(event.summary))
    made.add("description", fit(event.description))
    if event.place:
        made.add("location", fit(event.place))
    if event.address:
        made.add("url", event.address)
    if event.is_cancelled:
        made.add("status", "CANCELLED")
    made.add("transp", "TRANSPARENT")
    if event.has_reminder and reminded:
        made.add_component(_reminder(event, reminded))
    return bytes(made.to_ical())


def _times(event: Event) -> Iterator[tuple[str, date, dict[str, str]]]:
    """Yield when an event begins and ends: the whole of its day, or from one time of it to another."""
    if event.starts is None:
        yield "dtstart", event.day, {}
        if event.day < date.max:
            yield "dtend", event.day + _DAY, {}
        return
    zone = {"TZID": ZONE}
    yield "dtstart", datetime.combine(event.day, event.starts), zone
    if event.ends and event.ends > event.starts:
        yield "dtend", datetime.combine(event.day, event.ends), zone


def _reminder(event: Event, reminded: timedelta) -> Alarm:
    from icalendar import Alarm  # noqa: PLC0415 - as above

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("trigger", -reminded)
    made.add("description", fit(event.summary))
    return made
