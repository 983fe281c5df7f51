"""The block under a step's tread: its number and name, its facts, and at the foot how many are trained."""

from dataclasses import dataclass

from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.renderers.chart_words import coverage_in_brief, coverage_note
from interventio.renderers.measuring import wrap
from interventio.renderers.stairs.boxes import Box, Face, Passage, across, ended, heading, passage
from interventio.renderers.stairs.said import Said
from interventio.views.stepping_chart import Step

NUMERAL = Face(50, 700, 52, "tread")
STEP = Face(23, 700, 26, "head")
LABEL = Face(13.5, 600, 17.5, "head")
FACT = Face(13.5, 400, 17.5, "ink")
COUNT = Face(13.5, 400, 18, "ink")
FIGURE = Face(13.5, 700, 18, "ink")
NOTE = Face(12.5, 400, 16, "ink")

SIDE = 14
TREAD = 7
BAR = 9
BELOW = 14
WIDEST_LABEL = 0.34
"""Labels take no more of the width than this; longer ones are wrapped."""
STACKED_BELOW = 118
"""Facts narrower than this stand under their labels instead of beside them."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The coverage of a step as a length: its ground, how far it is filled, and where the target is marked."""

    ground: Box
    filled: float
    target: float


@dataclass(frozen=True, slots=True)
class Foot:
    """How many methods a step has, and how many of those who should are trained in them."""

    box: Box
    count: Passage
    label: Passage | None
    figure: Passage | None
    bar: Bar | None
    note: Passage | None


@dataclass(frozen=True, slots=True)
class Block:
    """The block of a step in its place, from the tread to the ground."""

    box: Box
    step: Step
    numeral: Passage
    name: Passage
    facts: tuple[tuple[Passage, Passage], ...]
    foot: Foot


def block(step: Step, x: float, room: float, heights: tuple[float, float, float], said: Said) -> Block:
    """Return the block of a step between its top and the ground, with a foot of a given height."""
    top, ground, foot = heights
    numeral, name = title_of(step, x + SIDE, top + TREAD + 9, room - 2 * SIDE)
    facts = facts_of(step, x + SIDE, max(numeral.box.bottom, name.box.bottom) + 8, room - 2 * SIDE)
    return Block(
        Box(x, top, room, ground - top),
        step,
        numeral,
        name,
        facts,
        foot_of(step, x + SIDE, ground - foot, room - 2 * SIDE, said),
    )


def block_height(step: Step, room: float, foot: float, said: Said) -> float:
    """Return how high the block of a step must be for its text."""
    made = block(step, 0, room, (0, 0, foot), said)
    texts = (made.numeral, made.name, *(part for fact in made.facts for part in fact))
    return max(text.box.bottom for text in texts) + 14 + foot


def foot_of(step: Step, x: float, y: float, room: float, said: Said) -> Foot:
    """Return the foot of a step from x, y."""
    words = said.words
    counted = said.counted(step)
    count = passage(counted, COUNT, x, y, min(across(counted, COUNT), room))
    if step.coverage is None:
        return Foot(Box(x, y, room, count.box.height + BELOW), count, None, None, None, None)
    label, figure = _coverage(step.coverage, count.box, x + room, words)
    y = figure.box.bottom + 5
    bar = None
    if step.coverage.share is not None:
        bar = Bar(Box(x, y, room, BAR), room * float(step.coverage.share), room * float(said.target))
        y = bar.ground.bottom + 6
    said_below = coverage_note(step.coverage, words)
    note = passage(said_below, NOTE, x, y, room) if said_below else None
    bottom = note.box.bottom if note else y
    return Foot(Box(x, count.box.y, room, bottom + BELOW - count.box.y), count, label, figure, bar, note)


def _coverage(coverage: ShownShare, count: Box, right: float, words: Translator) -> tuple[Passage, Passage]:
    """Return the label and the figure of a coverage, beside the count where they fit, otherwise below it."""
    label, figure = words("Coverage"), coverage_in_brief(coverage, words)
    label_room, figure_room = across(label, COUNT), across(figure, FIGURE)
    x = right - figure_room - 5 - label_room
    x, y = (x, count.y) if x >= count.right + 12 else (count.x, count.bottom)
    at_right = passage(figure, FIGURE, right - figure_room, y, figure_room)
    return passage(label, COUNT, x, y, label_room), ended(at_right)


def title_of(step: Step, x: float, y: float, room: float) -> tuple[Passage, Passage]:
    """Return the number of a step and its name beside it."""
    number = str(step.number)
    aside = across(number, NUMERAL)
    numeral = passage(number, NUMERAL, x, y, aside)
    name = heading(step.name, STEP, x + aside + 14, y, room - aside - 14)
    lower = max(0, (numeral.box.height - name.box.height) / 2)
    return numeral, heading(step.name, STEP, name.box.x, y + lower, name.box.width)


def facts_of(step: Step, x: float, y: float, room: float) -> tuple[tuple[Passage, Passage], ...]:
    """Return the facts of a step under one another, each beside its label or, where it is narrow, under it."""
    labels = [wrap(label, LABEL.size, room * WIDEST_LABEL, LABEL.weight) for label, _ in step.facts]
    aside = max((across(one, LABEL) for lines in labels for one in lines), default=0) + 14
    facts: list[tuple[Passage, Passage]] = []
    for name, text in step.facts:
        if room - aside < STACKED_BELOW:
            label = passage(name, LABEL, x, y, room)
            facts.append((label, passage(text, FACT, x, label.box.bottom, room)))
        else:
            facts.append((passage(name, LABEL, x, y, aside - 10), passage(text, FACT, x + aside, y, room - aside)))
        y = max(part.box.bottom for part in facts[-1]) + 5
    return tuple(facts)

