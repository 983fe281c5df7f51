"""The layout of a competence chart: stairs seen from the side, of slabs that each rest on those below.

A slab reaches from where its step begins to the right end, under all higher ones, so a low level has much room for its
words and the top one, a landing, the least. All slabs are equally high. Groups stand on the tread of their level, one
above another. The heading stands over the low steps, and the whole grows upwards until nothing meets.
"""

from collections.abc import Sequence
from dataclasses import replace

from interventio.languages.translator import Translator
from interventio.renderers.flight.flight import Badge, Flight, Heading, Slab
from interventio.renderers.flight.words import adds, direction
from interventio.renderers.stairs.boxes import Box, Face, Passage, heading, passage
from interventio.views.competence.chart import ChartedGroup, ChartedLevel, CompetenceChart
from interventio.views.words import Words

MARGIN = 40.0
FEW, WIDTH, EACH = 6, 1480.0, 240.0
"""Up to so many levels the drawing is so wide; with more, each takes so much."""
LANDING = 1.6
"""How many steps wide the landing at the top is."""
TREAD, NOSING = 9.0, 10.0
"""How thick a tread is, and how far it reaches out over the slab below."""
PAD, LEAST_RISE = 14.0, 84.0
NUMERAL_ROOM = 46.0
FIGURE, BETWEEN = 30.0, 8.0
"""How wide and high the figure of a person is; what lies between badges."""
CLEAR = 26.0
"""What is left free between the heading and whatever stands under it."""

OWNER = Face(17, 400, 22, "quiet")
TITLE = Face(42, 700, 48, "head")
SUBTITLE = Face(19, 400, 26, "quiet")
NOTICE = Face(16, 600, 22, "ink")
NUMERAL = Face(44, 700, 46, "tread")
NAME = Face(21, 700, 26, "head")
ADDS = Face(16, 600, 21, "ink")
EXAMPLE = Face(16, 400, 21, "ink")
GROUP = Face(17, 600, 21, "head")
EMPTY = Face(16, 400, 21, "quiet")
DIRECTION = Face(17, 600, 24, "head")
IMPRINT = Face(15, 400, 20, "quiet")


def flight_of(chart: CompetenceChart, words: Translator, *, is_bare: bool = False) -> Flight:
    """Return a chart with everything in its place; a bare one is without what the page around it says as well."""
    count = len(chart.levels)
    width = max(WIDTH, 2 * MARGIN + EACH * (count - 1 + LANDING)) if count > FEW else WIDTH
    begins = _begins(count, width)
    right = width - MARGIN
    written = [_written(level, left, right, words) for level, left in zip(chart.levels, begins, strict=True)]
    rise = max(LEAST_RISE, *(slab.box.height for slab in written))
    stands = [
        _standing(slab, end - slab.box.x - 2 * PAD, words)
        for slab, end in zip(written, (*begins[1:], right), strict=True)
    ]
    titled = None if is_bare else _heading(chart, begins[count // 2] - MARGIN - CLEAR)
    ground = _ground(titled, stands, rise)
    slabs = tuple(_laid(slab, right, ground - rise * number, rise) for number, slab in enumerate(stands, start=1))
    below = passage(direction(words), DIRECTION, MARGIN, ground + 16, width - 2 * MARGIN)
    imprint = passage(_imprint(chart, words), IMPRINT, MARGIN, below.box.bottom + 8, width - 2 * MARGIN)
    bottom = below.box.bottom if is_bare else imprint.box.bottom
    return Flight(chart, width, bottom + MARGIN, titled, slabs, below, None if is_bare else imprint)


def _begins(count: int, width: float) -> list[float]:
    """Return where each step begins from the left; the landing at the top is wider than the others."""
    step = (width - 2 * MARGIN) / (count - 1 + LANDING)
    return [MARGIN + step * number for number in range(count)]


def _written(level: ChartedLevel, left: float, right: float, words: Translator) -> Slab:
    """Return a slab with its words as from a top of 0, and just as high as they need."""
    x, top = left + PAD, TREAD + PAD / 2
    inner, room = x + NUMERAL_ROOM, right - left - 2 * PAD - NUMERAL_ROOM
    numeral = passage(str(level.number), NUMERAL, x, top - 4, NUMERAL_ROOM, most=1)
    name = heading(level.name, NAME, inner, top, room, most=6)
    added = passage(adds(level, words), ADDS, inner, name.box.bottom + 2, room)
    told = _example(level.example, words) if level.example else None
    example = passage(told, EXAMPLE, inner, added.box.bottom + 1, room, most=8) if told else None
    bottom = max((example or added).box.bottom, numeral.box.bottom)
    box = Box(left, 0, right - left, bottom + PAD / 2)
    tread = Box(left - NOSING, 0, right - left + NOSING, TREAD)
    return Slab(level, box, tread, numeral, name, added, example, (), None)


def _example(example: Words, words: Translator) -> Words:
    """Return who needs a level, introduced in the language of the chart if that is theirs."""
    return example if example.language else Words(f"{words('For example:')} {example.text}")


def _standing(slab: Slab, room: float, words: Translator) -> Slab:
    """Return a slab with its groups above a top of 0, each on the one before it."""
    x, floor = slab.box.x + PAD, 0.0
    badges: list[Badge] = []
    for group in slab.level.groups:
        badge = _badge(group, x, floor - BETWEEN, room)
        badges.append(badge)
        floor = badge.box.y
    if badges:
        return replace(slab, badges=tuple(badges))
    nobody = passage(words("expected of no group"), EMPTY, x, 0, room, most=3)
    return replace(slab, empty=_moved(nobody, 0, -nobody.box.height - BETWEEN))


def _badge(group: ChartedGroup, x: float, floor: float, room: float) -> Badge:
    name = passage(group.name, GROUP, x + FIGURE + 10, 0, room - FIGURE - 16, most=6)
    height = max(FIGURE, name.box.height) + 12
    top = floor - height
    return Badge(
        group=group,
        box=Box(x, top, room, height),
        figure=Box(x + 5, top + (height - FIGURE) / 2, FIGURE, FIGURE),
        name=_moved(name, 0, top + (height - name.box.height) / 2),
    )


def _heading(chart: CompetenceChart, room: float) -> Heading:
    owner = passage(chart.organisation, OWNER, MARGIN, MARGIN, room)
    title = heading(chart.title, TITLE, MARGIN, owner.box.bottom + 4, room, most=8)
    last = title
    subtitle = passage(chart.subtitle, SUBTITLE, MARGIN, last.box.bottom + 8, room) if chart.subtitle else None
    last = subtitle or last
    notice = passage(chart.notice, NOTICE, MARGIN, last.box.bottom + 10, room) if chart.notice else None
    last = notice or last
    return Heading(Box(MARGIN, MARGIN, room, last.box.bottom - MARGIN), owner, title, subtitle, notice)


def _ground(titled: Heading | None, stands: Sequence[Slab], rise: float) -> float:
    """Return how far down the ground lies: so that no group meets the heading, nor leaves the sheet above."""
    depths = []
    for number, slab in enumerate(stands, start=1):
        boxes = [badge.box for badge in slab.badges] + ([slab.empty.box] if slab.empty else [])
        above = titled.box.bottom + CLEAR if titled and slab.tread.x < titled.box.right else MARGIN
        depths.append(above - min(box.y for box in boxes) + rise * number)
    return max(depths)


def _laid(slab: Slab, right: float, top: float, rise: float) -> Slab:
    """Return a slab in its place, as high as all others and reaching to the right end."""
    return Slab(
        level=slab.level,
        box=Box(slab.box.x, top, right - slab.box.x, rise),
        tread=Box(slab.tread.x, top, right - slab.tread.x, TREAD),
        numeral=_moved(slab.numeral, 0, top),
        name=_moved(slab.name, 0, top),
        adds=_moved(slab.adds, 0, top),
        example=_moved(slab.example, 0, top) if slab.example else None,
        badges=tuple(_lifted(badge, top) for badge in slab.badges),
        empty=_moved(slab.empty, 0, top) if slab.empty else None,
    )


def _lifted(badge: Badge, by: float) -> Badge:
    box, figure = (replace(one, y=one.y + by) for one in (badge.box, badge.figure))
    return Badge(badge.group, box, figure, _moved(badge.name, 0, by))


def _moved(words: Passage, x: float, y: float) -> Passage:
    return replace(words, box=replace(words.box, x=words.box.x + x, y=words.box.y + y))


def _imprint(chart: CompetenceChart, words: Translator) -> Words:
    parts = (
        chart.model.text,
        f"{words('Answered for by:')} {chart.owner.text}",
        words("As of {day}", day=chart.as_of),
    )
    return Words(" · ".join(parts))
