"""The heading of a sheet: whose chart it is, with their logo, its title and subtitle, and notices."""

from dataclasses import dataclass, replace

from interventio.renderers.stairs.boxes import Box, Face, Passage, across, heading, passage
from interventio.renderers.stairs.said import Said
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words

OWNER = Face(15, 600, 22, "quiet")
TURN = Face(15, 700, 22, "head")
TITLES = tuple(Face(size, 700, size * 1.14, "head") for size in (50, 44, 38, 32, 27))
SUBTITLE, SMALL_SUBTITLE = Face(20, 400, 27, "quiet"), Face(16, 400, 22, "quiet")
LARGEST_SMALL = 38
"""How large a title is at most where the heading is small."""
NOTICE = Face(14, 600, 19, "ink")

LOGO = (220, 56)
"""The room for a logo: as large as it fits in, at the left."""
SMALL_LOGO = (150, 38)
AFTER_LOGO = 10

MOST_TITLE_LINES = 3
NOTICE_SIDE, NOTICE_AIR = 14, 8
BEFORE_NOTICE = 12
TURN_AFTER = 16


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
    notices: tuple[Notice, ...]
    turn: Passage | None = None
    """Which sheet of several it is, beside the owner."""
    logo: Box | None = None
    """Room for the organisation's logo, on the first sheet of several."""


def heading_of(chart: SteppingChart, x: float, y: float, room: float, said: Said) -> Heading:
    """Return the heading from x, y, no wider than `room`."""
    is_small = said.is_small or not said.is_first
    logo = Box(x, y, *(SMALL_LOGO if is_small else LOGO)) if chart.look.logo and said.is_first else None
    owner, turn = _first_line(chart, x, logo.bottom + AFTER_LOGO if logo else y, room, said)
    title = _title(chart, x, owner.box.bottom + 2, room, is_small=is_small)
    bottom = title.box.bottom
    face = SMALL_SUBTITLE if is_small else SUBTITLE
    subtitle = passage(chart.subtitle, face, x, bottom + 4, room) if chart.subtitle and said.is_first else None
    bottom = subtitle.box.bottom if subtitle else bottom
    notices = _notices(chart, x, bottom, room)
    bottom = notices[-1].box.bottom if notices else bottom
    return Heading(Box(x, y, room, bottom - y), owner, title, subtitle, notices, turn, logo)


def _first_line(chart: SteppingChart, x: float, y: float, room: float, said: Said) -> tuple[Passage, Passage | None]:
    """Return the owner, and beside it which sheet of several it is."""
    if not said.mark:
        return passage(chart.organisation, OWNER, x, y, room), None
    owner = passage(chart.organisation, OWNER, x, y, room - said.marks_room(TURN) - TURN_AFTER)
    widest = max(across(line, OWNER) for line in owner.lines)
    turn = passage(said.mark, TURN, x + widest + TURN_AFTER, y, across(said.mark, TURN))
    return replace(owner, box=replace(owner.box, width=widest)), turn


def _title(chart: SteppingChart, x: float, y: float, room: float, *, is_small: bool) -> Passage:
    """Return the title in the largest face in which it takes few lines and parts no word."""
    faces = [face for face in TITLES if not (is_small and face.size > LARGEST_SMALL)]
    *larger, smallest = (heading(chart.title, face, x, y, room) for face in faces)
    words = set(str(chart.title).split())
    return next((made for made in larger if len(made.lines) <= MOST_TITLE_LINES and _holds(made, words)), smallest)


def _holds(made: Passage, words: set[str]) -> bool:
    return all(word in words for line in made.lines for word in line.split())


def _notices(chart: SteppingChart, x: float, y: float, room: float) -> tuple[Notice, ...]:
    """Return what the organisation says of all its charts, and below it why this one is outdated."""
    found: list[Notice] = []
    for words in (chart.notice, chart.outdated):
        if words:
            found.append(_notice(words, x, (found[-1].box.bottom if found else y) + BEFORE_NOTICE, room))
    return tuple(found)


def _notice(said: Words, x: float, y: float, room: float) -> Notice:
    words = heading(said, NOTICE, x + NOTICE_SIDE, y + NOTICE_AIR, room - 2 * NOTICE_SIDE)
    frame = max(across(line, NOTICE) for line in words.lines) + 2 * NOTICE_SIDE + 0.5
    return Notice(Box(x, y, min(frame, room), words.box.height + 2 * NOTICE_AIR), words)
