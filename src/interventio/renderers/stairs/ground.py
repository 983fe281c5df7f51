"""What lies under the stairs: the arrow of growing help, the assessment methods, and who answers for the chart."""

from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import credits_of, direction, guidance
from interventio.renderers.stairs.boxes import Box, Face, Passage, passage
from interventio.renderers.stairs.cards import ROOMY, CardBox, card_box, stretched
from interventio.views.stepping_chart import Card, SteppingChart

DIRECTION = Face(14.5, 600, 20, "head")
FACTORS = Face(13.5, 400, 18, "ink")
BAND_TITLE = Face(19, 700, 24, "head")
SMALL = Face(12.5, 400, 17, "quiet")
SMALL_STRONG = Face(12.5, 600, 17, "ink")

ARROW = 15
CARD_ROOM = 250
BAND_SIDE, BAND_AIR = 14, 10
TITLE_ROOM = 190
MODEL_SHARE = 0.56


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
    arrow: float
    """The height at which the arrow runs from side to side."""
    direction: Passage
    factors: Passage | None
    band: Band | None
    model: Passage
    credits: Passage
    guidance: Passage


def ground_of(chart: SteppingChart, x: float, y: float, room: float, words: Translator) -> Ground:
    """Return the ground from x, y."""
    line = passage(direction(words), DIRECTION, x, y + ARROW + 7, room)
    factors = _factors(chart, x, line.box.bottom + 1, room, words)
    bottom = (factors or line).box.bottom
    band = _band(chart.assessments, x, bottom + 14, room, words)
    bottom = band.box.bottom if band else bottom
    left = room * MODEL_SHARE
    model = passage(chart.model, SMALL, x, bottom + 14, left - 40)
    credit = passage(credits_of(chart, words), SMALL, x + left, bottom + 14, room - left)
    warning = passage(guidance(words), SMALL_STRONG, x + left, credit.box.bottom, room - left)
    bottom = max(model.box.bottom, warning.box.bottom)
    return Ground(Box(x, y, room, bottom - y), y + ARROW, line, factors, band, model, credit, warning)


def _factors(chart: SteppingChart, x: float, y: float, room: float, words: Translator) -> Passage | None:
    if not chart.factors:
        return None
    factors = " · ".join(str(factor) for factor in chart.factors)
    return passage(f"{words('What guides the choice of step')}: {factors}", FACTORS, x, y, room)


def _band(cards: tuple[Card, ...], x: float, y: float, room: float, words: Translator) -> Band | None:
    """Return the assessment methods in rows, beside their title."""
    if not cards:
        return None
    title = passage(words("Assessment methods"), BAND_TITLE, x + BAND_SIDE, y + BAND_AIR, TITLE_ROOM - 2 * BAND_SIDE)
    left, inside = x + TITLE_ROOM, room - TITLE_ROOM - BAND_SIDE
    columns = max(1, int((inside + ROOMY.between) // (CARD_ROOM + ROOMY.between)))
    across = (inside - (columns - 1) * ROOMY.between) / columns
    placed: list[CardBox] = []
    bottom = y + BAND_AIR
    for first in range(0, len(cards), columns):
        placed += _row(cards[first : first + columns], left, bottom + (ROOMY.between if first else 0), across)
        bottom = placed[-1].box.bottom
    bottom = max(bottom, title.box.bottom)
    return Band(Box(x, y, room, bottom + BAND_AIR - y), title, tuple(placed))


def _row(cards: tuple[Card, ...], x: float, y: float, across: float) -> list[CardBox]:
    """Return cards beside one another, all as high as the highest."""
    row = [card_box(card, x + place * (across + ROOMY.between), y, across) for place, card in enumerate(cards)]
    height = max(placed.box.height for placed in row)
    return [stretched(placed, height) for placed in row]
