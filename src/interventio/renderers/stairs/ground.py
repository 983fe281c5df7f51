"""What lies under the stairs: where help grows, what guides the choice, the assessment methods, and the imprint."""

from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import direction
from interventio.renderers.stairs.boxes import Box, Face, Passage, ended, passage
from interventio.renderers.stairs.cards import CardBox
from interventio.renderers.stairs.grid import rows
from interventio.renderers.stairs.imprint import Imprint, imprint_of
from interventio.renderers.stairs.said import Said
from interventio.views.charts.stepping_chart import Card, SteppingChart

DIRECTION = Face(14.5, 600, 20, "head")
FACTORS = Face(13.5, 400, 18, "ink")
BAND_TITLE = Face(19, 700, 24, "head")
ONWARD = Face(14.5, 700, 20, "head")

ARROW = 15
"""How far under the stairs the arrow runs."""
UNDER_ARROW = 22
CARD_ROOM = 250
BAND_SIDE, BAND_AIR = 14, 10
TITLE_ROOM = 190


@dataclass(frozen=True, slots=True)
class Band:
    """The assessment methods, apart from care: they serve every step."""

    box: Box
    title: Passage
    cards: tuple[CardBox, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything under the stairs, in its place."""

    box: Box
    direction: Passage | None
    """Where help grows; None on a sheet without steps."""
    onward: Passage | None
    """On which sheet the chart goes on."""
    factors: Passage | None
    band: Band | None
    imprint: Imprint


def ground_of(chart: SteppingChart, x: float, y: float, room: float, said: Said) -> Ground:
    """Return the ground from x, y."""
    line, onward = _direction(chart, Box(x, y, room, 0), said)
    bottom = line.box.bottom if line else y
    bottom = max(bottom, onward.box.bottom) if onward else bottom
    factors = _factors(chart, x, bottom + 1, room, said.words) if said.is_first else None
    bottom = factors.box.bottom if factors else bottom
    band = _band(chart.assessments, x, bottom + 14, room, said.words)
    bottom = band.box.bottom if band else bottom
    imprint = imprint_of(chart, x, bottom + 14, room, said)
    return Ground(Box(x, y, room, imprint.box.bottom - y), line, onward, factors, band, imprint)


def _direction(chart: SteppingChart, box: Box, said: Said) -> tuple[Passage | None, Passage | None]:
    """Return where help grows, and at the end of the line on which sheet the chart goes on."""
    aside = said.onward_room(ONWARD)
    room = box.width - (aside + 30 if aside else 0)
    line = passage(direction(said.words), DIRECTION, box.x, box.y, room) if chart.steps else None
    onward = ended(passage(said.onward, ONWARD, box.right - aside, box.y, aside)) if said.onward else None
    return line, onward


def _factors(chart: SteppingChart, x: float, y: float, room: float, words: Translator) -> Passage | None:
    if not chart.factors:
        return None
    factors = "\u00a0· ".join(str(factor) for factor in chart.factors)
    return passage(f"{words('What guides the choice of step')}: {factors}", FACTORS, x, y, room)


def _band(cards: tuple[Card, ...], x: float, y: float, room: float, words: Translator) -> Band | None:
    """Return the assessment methods in rows, beside their title."""
    if not cards:
        return None
    title = passage(words("Assessment methods"), BAND_TITLE, x + BAND_SIDE, y + BAND_AIR, TITLE_ROOM - 2 * BAND_SIDE)
    left, inside = x + TITLE_ROOM, room - TITLE_ROOM - BAND_SIDE
    placed = rows(cards, Box(left, y + BAND_AIR, inside, 0), CARD_ROOM)
    bottom = max(placed[-1].box.bottom, title.box.bottom)
    return Band(Box(x, y, room, bottom + BAND_AIR - y), title, placed)
