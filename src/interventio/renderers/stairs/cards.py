"""The card of a method: its name, a quiet line, and marks for the target and for the other steps it stands on."""

from dataclasses import dataclass, replace

from interventio.renderers.chart_words import run_in_words, runs_of
from interventio.renderers.measuring import width
from interventio.renderers.stairs.boxes import Box, Face, Passage, passage
from interventio.views.charts.stepping_chart import Card

NAME = Face(16, 600, 18.5, "ink")
QUIET = Face(12.5, 400, 16, "quiet")
CHIP = Face(12.5, 700, 16, "paper")

TEXT_FROM, TEXT_TO = 40, 10
"""How far the text stands from the left and the right side of the card."""
SHAPE_AT = 23
MARK = 15
BETWEEN = 4


Runs = tuple[tuple[int, int], ...]
"""Runs of steps, each by the numbers of its first and last one."""


@dataclass(frozen=True, slots=True)
class Density:
    """How much air cards have: above and below their text, and between one another."""

    inside: float
    between: float


ROOMY = Density(6, 6)
DENSE = Density(3.5, 4)


@dataclass(frozen=True, slots=True)
class Chip:
    """A step, or a run of steps, on which the same method stands; its tone is that of step `number`, the last."""

    box: Box
    number: int
    words: Passage
    first: int = 0
    """The number of the first step of the run."""


@dataclass(frozen=True, slots=True)
class Stand:
    """How a card that spans steps stands on one of them: a strip under the card, and a post down to what is below."""

    number: int
    strip: Box
    post: Box


@dataclass(frozen=True, slots=True)
class CardBox:
    """A card in its place."""

    box: Box
    card: Card
    name: Passage
    quiet: Passage | None
    shape: tuple[float, float]
    chips: tuple[Chip, ...]
    target: Box | None
    """Where the mark of the coverage target stands, on the methods that it is for."""
    stands: tuple[Stand, ...] = ()
    """How it stands on each of its steps, if it spans several."""


def card_box(
    card: Card, x: float, y: float, room: float, density: Density = ROOMY, *, spans: tuple[int, ...] = ()
) -> CardBox:
    """Return a card from x, y, as wide as `room` and as high as its text needs; a chip names the steps it spans."""
    text = Box(x + TEXT_FROM, y + density.inside, room - TEXT_FROM - TEXT_TO, 0)
    runs = runs_of(tuple(sorted({*card.also_on, *spans})))
    name, quiet, marks_y = _text(card, runs, text)
    chips, target = _marks(card, runs, text.right, marks_y)
    below = [part.box.bottom for part in (name, quiet, *chips) if part] + ([target.bottom] if target else [])
    height = max(below) + density.inside - y
    return CardBox(Box(x, y, room, height), card, name, quiet, (x + SHAPE_AT, y + height / 2), chips, target)


def stretched(placed: CardBox, height: float) -> CardBox:
    """Return a card that is higher than its text needs."""
    return replace(placed, box=replace(placed.box, height=height))


def _text(card: Card, runs: Runs, box: Box) -> tuple[Passage, Passage | None, float]:
    """Return name and quiet line, and how high the marks stand: beside the last line if there is room, or below it."""
    taken = _marks_width(card, runs)
    name = passage(card.name, NAME, box.x, box.y, box.width)
    if not card.quiet:
        shorter = passage(card.name, NAME, box.x, box.y, box.width - taken)
        is_beside = len(shorter.lines) == 1
        return (shorter, None, box.y + 1) if is_beside else (name, None, name.box.bottom)
    shorter = passage(card.quiet, QUIET, box.x, name.box.bottom, box.width - taken)
    if len(shorter.lines) == 1:
        return name, shorter, shorter.box.y
    quiet = passage(card.quiet, QUIET, box.x, name.box.bottom, box.width)
    return name, quiet, quiet.box.bottom


def _marks(card: Card, runs: Runs, right: float, y: float) -> tuple[tuple[Chip, ...], Box | None]:
    """Return the marks from right to left: first the target, then the highest of the other steps."""
    target = Box(right - MARK, y + (QUIET.leading - MARK) / 2, MARK, MARK) if card.is_selected else None
    right -= MARK + BETWEEN if target else 0
    chips: list[Chip] = []
    for run in reversed(runs):
        chips.append(_chip(run, right, y))
        right = chips[-1].box.x - BETWEEN
    return tuple(reversed(chips)), target


def _chip(run: tuple[int, int], right: float, y: float) -> Chip:
    first, last = run
    room = _chip_width(run)
    box = Box(right - room, y + (QUIET.leading - CHIP.leading), room, CHIP.leading)
    return Chip(box, last, Passage(box, (run_in_words(run),), CHIP), first)


def _chip_width(run: tuple[int, int]) -> float:
    return max(QUIET.leading, width(run_in_words(run), CHIP.size, CHIP.weight) + 8)


def _marks_width(card: Card, runs: Runs) -> float:
    chips = sum(_chip_width(run) + BETWEEN for run in runs)
    return chips + (MARK + BETWEEN if card.is_selected else 0) + (BETWEEN if runs or card.is_selected else 0)
