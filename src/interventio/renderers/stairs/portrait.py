"""Stairs on an upright sheet: each step a band on the one before it, further in, with its cards in rows on it.

The lightest step lies at the bottom, so that the sheet shows what it tells: help that grows upwards. Bands have no
columns that a card could reach over: a method on several steps is repeated and linked here, whatever the chart wants.
"""

from dataclasses import dataclass, replace

from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.cards import DENSE, ROOMY, CardBox, Density
from interventio.renderers.stairs.columns import EMPTY_HEIGHT, Empty, nothing_in
from interventio.renderers.stairs.draft import MARGIN
from interventio.renderers.stairs.grid import rows
from interventio.renderers.stairs.ground import ground_of
from interventio.renderers.stairs.heading import Heading, heading_of
from interventio.renderers.stairs.key import Key, key_of
from interventio.renderers.stairs.paper import Form, Paper
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.sheet import Arrow, Sheet, Stair
from interventio.renderers.stairs.steps import BELOW, SIDE, TITLE_SHARE, TREAD, Block, facts_of, foot_of, title_of
from interventio.views.charts.stepping_chart import Step, SteppingChart

BESIDE = 30
"""The room left of the stairs, in which the arrow runs upwards."""
INDENT, DEEPEST = 30, 132
"""How far each band begins behind the one under it, and the highest of all behind the lowest, at most."""
Air = tuple[Density, float]
"""The air in cards, and how narrow they may be."""
AIRS: tuple[Air, ...] = ((ROOMY, 330), (ROOMY, 218), (DENSE, 218))
AIR = 9
MOST_AIR = 48
"""How much higher than it must be a band is made at most, where the sheet has room."""
UNDER, ABOVE, BEFORE_KEY = 14, 22, 14


@dataclass(frozen=True, slots=True)
class Top:
    """What stands above the stairs."""

    heading: Heading
    key: Key


def has_place(chart: SteppingChart, said: Said, form: Form) -> bool:
    """Tell whether a chart fits on one upright sheet, however small and tight."""
    return _sheet(chart, said, Box(0, 0, form.widest, form.high(form.widest)), AIRS[-1]) is not None


def upright(chart: SteppingChart, said: Said, paper: Paper, form: Form, widths: tuple[int, ...]) -> Sheet | None:
    """Return a chart on one upright sheet of the first width in units on which it fits; None if on none."""
    for width in widths:
        for air in AIRS:
            if sheet := _sheet(chart, said, Box(0, 0, width, form.high(width)), air):
                return replace(sheet, paper=paper)
    return None


def _sheet(chart: SteppingChart, said: Said, paper: Box, air: Air) -> Sheet | None:
    room = paper.width - 2 * MARGIN
    top = _top(chart, said, room)
    height = ground_of(chart, MARGIN, 0, room, said).box.height
    level = paper.height - MARGIN - height - UNDER
    bands = _places(len(chart.steps), room)
    least = [_stair(step, band, said, air).block.box.height for step, band in zip(chart.steps, bands, strict=True)]
    spare = level - top.key.box.bottom - ABOVE - sum(least)
    if spare < 0:
        return None
    more = min(MOST_AIR, spare / len(least))
    stairs: list[Stair] = []
    bottom = level
    for step, band, needed in zip(chart.steps, bands, least, strict=True):
        bottom -= needed + more
        stairs.append(_stair(step, Box(band.x, bottom, band.width, needed + more), said, air))
    return Sheet(
        chart,
        Paper.A4_PORTRAIT,
        paper.width,
        paper.height,
        top.heading,
        top.key,
        tuple(stairs),
        Arrow((MARGIN + BESIDE / 3, level), (MARGIN + BESIDE / 3, bottom)),
        ground_of(chart, MARGIN, level + UNDER, room, said),
        *((said.turn.number, said.turn.count) if said.turn else ()),
    )


def _top(chart: SteppingChart, said: Said, room: float) -> Top:
    heading = heading_of(chart, MARGIN, MARGIN, room, said)
    return Top(heading, key_of(chart, MARGIN, heading.box.bottom + BEFORE_KEY, room, said))


def _places(count: int, room: float) -> list[Box]:
    """Return where each band stands from side to side, from the lowest on."""
    indent = min(INDENT, DEEPEST / max(count - 1, 1))
    left = MARGIN + BESIDE
    return [Box(left + place * indent, 0, room - BESIDE - place * indent, 0) for place in range(count)]


def _stair(step: Step, band: Box, said: Said, air: Air) -> Stair:
    """Return a step on a band: title and foot at its left, facts at its right, cards under them.

    What a band is higher than it must be, is left half above the cards and half under them.
    """
    made = _stair_from(step, band, 0, said, air)
    spare = band.height - made.block.box.height
    return _stair_from(step, band, spare, said, air) if spare > 0 else made


def _stair_from(step: Step, band: Box, spare: float, said: Said, air: Air) -> Stair:
    x, room = band.x + SIDE, band.width - 2 * SIDE
    left = room * TITLE_SHARE - SIDE
    numeral, name = title_of(step, x, band.y + TREAD + AIR, left)
    foot = foot_of(step, x, max(numeral.box.bottom, name.box.bottom) + 4, left, said)
    facts = facts_of(step, x + room * TITLE_SHARE, band.y + TREAD + AIR + 8, room * (1 - TITLE_SHARE), said)
    top = max([foot.box.bottom, *(part.box.bottom + BELOW for fact in facts for part in fact)])
    cards, empty = _standing(step, Box(x, top + spare / 2, room, 0), said, air)
    bottom = empty.box.bottom if empty else cards[-1].box.bottom
    needed = bottom + spare / 2 + SIDE - 2 - band.y
    made = Block(Box(band.x, band.y, band.width, needed), step, numeral, name, facts, foot)
    return Stair(made, cards, empty)


def _standing(step: Step, room: Box, said: Said, air: Air) -> tuple[tuple[CardBox, ...], Empty | None]:
    if step.cards:
        return rows(step.cards, room, air[1], air[0]), None
    return (), nothing_in(Box(room.x, room.y, room.width, EMPTY_HEIGHT), said.words)
