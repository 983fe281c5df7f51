"""Cards in rows, all those of a row as high as the highest."""

from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.cards import ROOMY, CardBox, Density, card_box, stretched
from interventio.views.charts.stepping_chart import Card


def rows(cards: tuple[Card, ...], room: Box, least: float, density: Density = ROOMY) -> tuple[CardBox, ...]:
    """Return cards in rows from the upper left corner of `room` over its width, none narrower than `least`."""
    columns = max(1, int((room.width + density.between) // (least + density.between)))
    across = (room.width - (columns - 1) * density.between) / columns
    placed: list[CardBox] = []
    y = room.y
    for first in range(0, len(cards), columns):
        placed += _row(cards[first : first + columns], Box(room.x, y, across, 0), density)
        y = placed[-1].box.bottom + density.between
    return tuple(placed)


def _row(cards: tuple[Card, ...], first: Box, density: Density) -> list[CardBox]:
    step = first.width + density.between
    row = [card_box(card, first.x + place * step, first.y, first.width, density) for place, card in enumerate(cards)]
    height = max(placed.box.height for placed in row)
    return [stretched(placed, height) for placed in row]
