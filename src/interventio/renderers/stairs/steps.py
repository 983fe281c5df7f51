"""The block under a step's tread: its number and name, its facts, and at the foot how many are trained."""

from dataclasses import dataclass

from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.renderers.chart_words import coverage_in_brief, coverage_note
from interventio.renderers.measuring import wrap
from interventio.renderers.stairs.boxes import Box, Face, Passage, across, ended, heading, passage
from interventio.renderers.stairs.said import Said
from interventio.views.charts.stepping_chart import Step

NUMERAL = Face(50, 700, 52, "tread")
STEP = Face(23, 700, 26, "head")
LABEL = Face(13.5, 600, 17.5, "head")
FACT = Face(13.5, 400, 17.5, "ink")
SMALL_LABEL, SMALL_FACT = Face(12.5, 600, 16, "head"), Face(12.5, 400, 16, "ink")
COUNT = Face(13.5, 400, 18, "ink")
FIGURE = Face(13.5, 700, 18, "ink")
NOTE = Face(12.5, 400, 16, "ink")

SIDE = 14
TREAD = 7
BAR = 9
BELOW = 14
WIDE = 540
TITLE_SHARE = 0.4
"""How much of a wide block is for its title and its foot."""
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
    left = foot_room(room)
    numeral, name = title_of(step, x + SIDE, top + TREAD + 9, left)
    made = foot_of(step, x + SIDE, ground - foot, left, said)
    if _is_wide(room):
        beside = left + 2 * SIDE
        facts = facts_of(step, x + SIDE + beside, top + TREAD + 17, room - 2 * SIDE - beside, said)
    else:
        facts = facts_of(step, x + SIDE, max(numeral.box.bottom, name.box.bottom) + 8, left, said)
    return Block(Box(x, top, room, ground - top), step, numeral, name, facts, made)


def block_height(step: Step, room: float, foot: float, said: Said) -> float:
    """Return how high the block of a step must be for its text."""
    made = block(step, 0, room, (0, 0, foot), said)
    over_foot = [made.numeral.box.bottom, made.name.box.bottom]
    facts = [part.box.bottom for fact in made.facts for part in fact]
    if _is_wide(room):
        return max(max(over_foot) + 6 + foot, max(facts, default=0) + 14)
    return max(over_foot + facts) + 14 + foot


def foot_room(room: float) -> float:
    """Return how wide title and foot of a block of a given width are: all of it, or the left part of a wide one."""
    inside = room - 2 * SIDE
    return inside * TITLE_SHARE - SIDE if _is_wide(room) else inside


def _is_wide(room: float) -> bool:
    """Tell whether a block has its facts beside its title instead of under it."""
    return room >= WIDE


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


def facts_of(step: Step, x: float, y: float, room: float, said: Said) -> tuple[tuple[Passage, Passage], ...]:
    """Return the facts of a step under one another, each beside its label or, where it is narrow, under it."""
    label_face, face = (SMALL_LABEL, SMALL_FACT) if said.is_small else (LABEL, FACT)
    labels = [wrap(label, label_face.size, room * WIDEST_LABEL, label_face.weight) for label, _ in step.facts]
    aside = max((across(one, label_face) for lines in labels for one in lines), default=0) + 14
    facts: list[tuple[Passage, Passage]] = []
    for name, text in step.facts:
        if room - aside < STACKED_BELOW:
            label = passage(name, label_face, x, y, room)
            facts.append((label, passage(text, face, x, label.box.bottom, room)))
        else:
            label = passage(name, label_face, x, y, aside - 10)
            facts.append((label, passage(text, face, x + aside, y, room - aside)))
        y = max(part.box.bottom for part in facts[-1]) + 5
    return tuple(facts)
