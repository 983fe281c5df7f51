"""The columns of a sheet, a step each: how wide they are, and how high the cards on them stand in lanes."""

from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.stairs.boxes import Box, Face, Passage, passage
from interventio.renderers.stairs.cards import CardBox, Density, card_box
from interventio.views.charts.stepping_chart import Card

EMPTY = Face(13.5, 400, 18, "quiet")
EMPTY_HEIGHT = 2 * EMPTY.leading + 12
"""How high the frame is that stands on a step without methods."""
EDGE = 6
"""How far cards stand from the sides of their step."""
STAND = 8
"""How far they stand above its tread."""
LANE = 0.78
"""How much wider a step gets with each more lane of cards."""


@dataclass(frozen=True, slots=True)
class Empty:
    """What stands on a step without methods: a frame, and words that say so."""

    box: Box
    words: Passage


@dataclass(frozen=True, slots=True)
class Column:
    """Where a step stands from side to side, and in how many lanes its cards are."""

    x: float
    width: float
    lanes: int

    @property
    def lane_width(self) -> float:
        """How wide a card on it is."""
        return (self.width - 2 * EDGE - (self.lanes - 1) * EDGE) / self.lanes


def columns_of(x: float, room: float, lanes: tuple[int, ...]) -> tuple[Column, ...]:
    """Return columns side by side from x, those with more lanes wider."""
    unit = unit_of(room, lanes)
    columns: list[Column] = []
    for number in lanes:
        columns.append(Column(x, unit * _weight(number), number))
        x = columns[-1].x + columns[-1].width
    return tuple(columns)


def unit_of(room: float, lanes: tuple[int, ...]) -> float:
    """Return how wide a column with one lane is."""
    return room / sum(_weight(number) for number in lanes)


def stack(cards: tuple[Card, ...], column: Column, bottom: float, density: Density) -> tuple[CardBox, ...]:
    """Return cards standing on `bottom` in the lanes of a column, each lane read downwards."""
    rows = -(-len(cards) // column.lanes)
    lanes = (cards[lane * rows : (lane + 1) * rows] for lane in range(column.lanes))
    return tuple(placed for lane, held in enumerate(lanes) for placed in _lane(held, column, lane, bottom, density))


def _lane(cards: tuple[Card, ...], column: Column, lane: int, bottom: float, density: Density) -> tuple[CardBox, ...]:
    x = column.x + EDGE + lane * (column.lane_width + EDGE)
    placed: list[CardBox] = []
    for card in reversed(cards):
        height = card_box(card, x, 0, column.lane_width, density).box.height
        placed.append(card_box(card, x, bottom - height, column.lane_width, density))
        bottom -= height + density.between
    return tuple(reversed(placed))


def stack_height(cards: tuple[Card, ...], column: Column, density: Density) -> float:
    """Return how high the highest lane of cards stands, 0 where there is none."""
    return -min((card.box.y for card in stack(cards, column, 0, density)), default=0.0)


def nothing_on(column: Column, bottom: float, words: Translator) -> Empty:
    """Return what stands on a step without methods."""
    return nothing_in(Box(column.x + EDGE, bottom - EMPTY_HEIGHT, column.width - 2 * EDGE, EMPTY_HEIGHT), words)


def nothing_in(frame: Box, words: Translator) -> Empty:
    """Return a frame with words that there are no methods."""
    said, x, room = words("No methods on this step yet"), frame.x + 14, frame.width - 28
    height = passage(said, EMPTY, x, 0, room, most=2).box.height
    return Empty(frame, passage(said, EMPTY, x, frame.y + (frame.height - height) / 2, room, most=2))


def _weight(lanes: int) -> float:
    return 1 + LANE * (lanes - 1)
