"""A calendar: events that last whole days or some hours of one."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on one day."""

    uid: str
    """The same in every language and every edition, so that a calendar that is fetched anew holds no event twice."""
    day: date
    summary: str
    description: str
    address: str = ""
    """The web address of a page about it; "" where nobody knows where the site is published."""
    has_reminder: bool = False
    """Whether readers are reminded of it some time before."""
    starts: time | None = None
    """When it begins, by the clocks of Finland; None: it lasts the whole day."""
    ends: time | None = None
    """When it ends, where that is known and later."""
    place: str = ""
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """Events under a name."""

    path: str
    """Where its file stands below the folder of the language, without an ending."""
    name: str
    as_of: date
    events: tuple[Event, ...]
