"""The heading of a sheet: whose chart it is, its title and subtitle, and a notice."""

from dataclasses import dataclass

from interventio.renderers.measuring import width
from interventio.renderers.stairs.boxes import Box, Face, Passage, heading, passage
from interventio.views.stepping_chart import SteppingChart

OWNER = Face(15, 600, 22, "quiet")
TITLES = tuple(Face(size, 700, size * 1.14, "head") for size in (50, 44, 38, 32))
SUBTITLE = Face(20, 400, 27, "quiet")
NOTICE = Face(14, 600, 19, "ink")

MOST_TITLE_LINES = 3
NOTICE_SIDE, NOTICE_AIR = 14, 8


@dataclass(frozen=True, slots=True)
class Notice:
    """Words that no reader may overlook, in a frame."""

    box: Box
    words: Passage


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading in its place."""

    box: Box
    owner: Passage
    title: Passage
    subtitle: Passage | None
    notice: Notice | None


def heading_of(chart: SteppingChart, x: float, y: float, room: float) -> Heading:
    """Return the heading from x, y, no wider than `room`."""
    owner = passage(chart.organisation, OWNER, x, y, room)
    title = _title(chart, x, owner.box.bottom + 2, room)
    bottom = title.box.bottom
    subtitle = passage(chart.subtitle, SUBTITLE, x, bottom + 4, room) if chart.subtitle else None
    bottom = subtitle.box.bottom if subtitle else bottom
    notice = _notice(chart, x, bottom + 12, room)
    bottom = notice.box.bottom if notice else bottom
    return Heading(Box(x, y, room, bottom - y), owner, title, subtitle, notice)


def _title(chart: SteppingChart, x: float, y: float, room: float) -> Passage:
    """Return the title in the largest face in which it takes few lines and parts no word."""
    *larger, smallest = (heading(chart.title, face, x, y, room) for face in TITLES)
    words = set(str(chart.title).split())
    return next((made for made in larger if len(made.lines) <= MOST_TITLE_LINES and _holds(made, words)), smallest)


def _holds(made: Passage, words: set[str]) -> bool:
    return all(word in words for line in made.lines for word in line.split())


def _notice(chart: SteppingChart, x: float, y: float, room: float) -> Notice | None:
    if chart.notice is None:
        return None
    words = heading(chart.notice, NOTICE, x + NOTICE_SIDE, y + NOTICE_AIR, room - 2 * NOTICE_SIDE)
    across = max(width(line, NOTICE.size, NOTICE.weight) for line in words.lines) + 2 * NOTICE_SIDE + 1
    return Notice(Box(x, y, min(across, room), words.box.height + 2 * NOTICE_AIR), words)
