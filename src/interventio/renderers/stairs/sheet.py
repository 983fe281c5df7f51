"""A whole sheet: the smallest on which everything has its place, and what stands where on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.stairs.cards import CardBox
from interventio.renderers.stairs.columns import STAND, Empty, nothing_on, stack
from interventio.renderers.stairs.draft import LEAST_UNIT, MARGIN, Draft, Manner
from interventio.renderers.stairs.ground import Ground, ground_of
from interventio.renderers.stairs.heading import Heading, heading_of
from interventio.renderers.stairs.key import Key, key_of
from interventio.renderers.stairs.steps import Block, Said, block
from interventio.views.stepping_chart import SteppingChart

WIDTHS = (1272, 1400, 1540, 1680, 1850, 2030, 2240, 2460, 2700)
"""From few large letters to many small ones; on 1680 units an A3 sheet has text of 10 points."""

LARGE = 2030
"""The widest sheet that is tried before cards are put in more than one lane."""


@dataclass(frozen=True, slots=True)
class Stair:
    """A step in its place: its block, and its cards or what stands for none."""

    block: Block
    cards: tuple[CardBox, ...]
    empty: Empty | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart in its place, from the upper left corner at 0, 0."""

    width: float
    height: float
    heading: Heading
    key: Key
    stairs: tuple[Stair, ...]
    ground: Ground


def sheet_of(chart: SteppingChart, words: Translator) -> Sheet:
    """Return the chart on the smallest sheet that holds it; the largest grows in height as far as it must."""
    draft, manner = _chosen(chart, words)
    height = max(draft.height, manner.needed)
    level = height - MARGIN - draft.ground
    heading, key = draft.corners.heading(manner.corner), draft.corners.key(manner.corner)
    return Sheet(
        draft.width,
        height,
        heading_of(chart, heading.x, heading.y, heading.width),
        key_of(chart, key.x, key.y, key.width, words),
        tuple(_stair(draft, manner, level, place) for place in range(len(chart.steps))),
        ground_of(chart, MARGIN, level, draft.room, words),
    )


def _stair(draft: Draft, manner: Manner, level: float, place: int) -> Stair:
    step, column = draft.chart.steps[place], draft.columns[place]
    top = level - manner.first - place * manner.rise
    made = block(step, column.x, column.width, (top, level, draft.foot), draft.said)
    cards = stack(step.cards, column, top - STAND, manner.density)
    return Stair(made, cards, None if cards else nothing_on(column, top - STAND, draft.said.words))


def _chosen(chart: SteppingChart, words: Translator) -> tuple[Draft, Manner]:
    """Return the first draft that fits its sheet, otherwise the lowest on the widest sheet."""
    too_high: list[tuple[Draft, Manner]] = []
    for draft in _drafts(chart, Said(words, chart.target_share)):
        lowest = min(draft.manners(), key=lambda manner: manner.needed)
        if lowest.needed <= draft.height:
            return draft, next(manner for manner in draft.manners() if manner.needed <= draft.height)
        too_high.append((draft, lowest))
    return min((found for found in too_high if found[0].width == WIDTHS[-1]), key=lambda found: found[1].needed)


def _drafts(chart: SteppingChart, said: Said) -> Iterator[Draft]:
    """Yield the drafts to try: cards in one lane as long as letters stay large, then in more lanes."""
    one_lane = tuple(1 for _ in chart.steps)
    drafts = [Draft(chart, said, width, one_lane) for width in WIDTHS]
    wide_enough = [draft for draft in drafts if draft.columns[0].width >= LEAST_UNIT] or drafts[-1:]
    yield from (draft for draft in wide_enough if draft.width <= LARGE)
    for draft in wide_enough:
        yield from _with_more_lanes(draft)


def _with_more_lanes(draft: Draft | None) -> Iterator[Draft]:
    while draft is not None:
        yield draft
        draft = draft.widened(min(draft.manners(), key=lambda manner: manner.needed).tightest)
