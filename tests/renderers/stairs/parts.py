"""What stands on a sheet, flattened: boxes in boxes, and lines in boxes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from interventio.renderers.measuring import width
from interventio.renderers.stairs.boxes import Box, Passage
from interventio.renderers.stairs.cards import CardBox
from interventio.renderers.stairs.ground import Ground
from interventio.renderers.stairs.heading import Heading
from interventio.renderers.stairs.key import Key
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.sheet import Arrow, Sheet, Stair
from interventio.renderers.stairs.steps import Block
from interventio.views.charts.stepping_chart import SteppingChart

LEAST = 40
"""No margin is narrower; cards have a border of a unit, so that they reach a little farther than their box."""
GRAIN = 0.01
"""Boxes may touch; what overlaps by less than this cannot be seen."""

Family = tuple[Box, tuple[Box, ...]]
"""A box, and the boxes that stand in it beside one another."""


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes cover each other anywhere."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > GRAIN and down > GRAIN


def within(inner: Box, outer: Box) -> bool:
    """Tell whether a box stands in another one."""
    return (
        inner.x >= outer.x - GRAIN
        and inner.y >= outer.y - GRAIN
        and inner.right <= outer.right + GRAIN
        and inner.bottom <= outer.bottom + GRAIN
    )


def families(sheet: Sheet) -> Iterator[Family]:
    """Yield each box with those in it, from the sheet itself down to lines of text."""
    is_upright = sheet.paper is Paper.A4_PORTRAIT
    stairs = [box for stair in sheet.stairs for box in ([stair.block.box] if is_upright else _boxes_of(stair))]
    margins = Box(LEAST, LEAST, sheet.width - 2 * LEAST, sheet.height - 2 * LEAST)
    yield margins, (sheet.heading.box, sheet.key.box, sheet.ground.box, *_arrow(sheet.arrow), *stairs)
    yield _heading(sheet.heading)
    yield _key(sheet.key)
    yield from (_block(stair, is_upright=is_upright) for stair in sheet.stairs)
    yield from (_card(card) for stair in sheet.stairs for card in stair.cards)
    yield from (_family(stair.empty.box, [stair.empty.words]) for stair in sheet.stairs if stair.empty)
    yield from _ground(sheet.ground)


def passages(sheet: Sheet) -> Iterator[Passage]:
    """Yield all passages of a sheet."""
    heading, key, ground = sheet.heading, sheet.key, sheet.ground
    yield from _there(heading.owner, heading.turn, heading.title, heading.subtitle, key.title)
    for notice in heading.notices:
        yield notice.words
    yield from (entry.name for entry in key.themes)
    yield from (entry.words for entry in key.signs)
    for stair in sheet.stairs:
        yield from _of_block(stair.block)
        yield from (passage for card in stair.cards for passage in _of_card(card))
        if stair.empty:
            yield stair.empty.words
    yield from _of_ground(ground)
    if ground.band:
        yield ground.band.title
        yield from (passage for card in ground.band.cards for passage in _of_card(card))


def _there(*passages: Passage | None) -> tuple[Passage, ...]:
    return tuple(passage for passage in passages if passage)


def _family(box: Box, passages: Iterable[Passage], *others: Box) -> Family:
    return box, (*(passage.box for passage in passages), *others)


def _boxes_of(stair: Stair) -> Iterator[Box]:
    yield stair.block.box
    yield from (box for card in stair.cards for box in (card.box, *(stand.post for stand in card.stands)))
    if stair.empty:
        yield stair.empty.box


def _heading(heading: Heading) -> Family:
    boxes = [box for box in (heading.logo, *(notice.box for notice in heading.notices)) if box]
    return _family(heading.box, _there(heading.owner, heading.turn, heading.title, heading.subtitle), *boxes)


def _key(key: Key) -> Family:
    names = [entry.name for entry in key.themes] + [entry.words for entry in key.signs]
    marks = [entry.shape for entry in key.themes] + [entry.at for entry in key.signs]
    return _family(key.box, _there(key.title, *names), *(Box(x - 9, y - 9, 18, 18) for x, y in marks))


def _block(stair: Stair, *, is_upright: bool) -> Family:
    """Return a block; on an upright sheet the cards of the step stand in it."""
    block = stair.block
    bar = (block.foot.bar.ground,) if block.foot.bar else ()
    return _family(block.box, _of_block(block), *bar, *(list(_boxes_of(stair))[1:] if is_upright else ()))


def _arrow(arrow: Arrow | None) -> tuple[Box, ...]:
    if arrow is None:
        return ()
    (left, top), (right, bottom) = (
        map(min, zip(arrow.start, arrow.end, strict=True)),
        map(max, zip(arrow.start, arrow.end, strict=True)),
    )
    return (Box(left - 6, top, 12, bottom - top) if left == right else Box(left, top - 6, right - left, 12),)


def _of_block(block: Block) -> tuple[Passage, ...]:
    foot, facts = block.foot, (passage for fact in block.facts for passage in fact)
    count = _there(foot.count, foot.label, foot.figure, foot.note)
    return (block.numeral, block.name, *facts, *count)


def _card(card: CardBox) -> Family:
    x, y = card.shape
    target = (card.target,) if card.target else ()
    chips = (chip.box for chip in card.chips)
    strips = (stand.strip for stand in card.stands)
    return _family(card.box, _there(card.name, card.quiet), Box(x - 9.4, y - 9.4, 18.8, 18.8), *chips, *target, *strips)


def _of_card(card: CardBox) -> tuple[Passage, ...]:
    return _there(card.name, card.quiet, *(chip.words for chip in card.chips))


def _of_ground(ground: Ground) -> tuple[Passage, ...]:
    imprint = ground.imprint
    above = _there(ground.direction, ground.onward, ground.factors)
    return (*above, *_there(imprint.model, imprint.credits, imprint.guidance, imprint.web, imprint.address))


def _ground(ground: Ground) -> Iterator[Family]:
    band, code = (ground.band.box,) if ground.band else (), ground.imprint.code
    yield _family(ground.box, _of_ground(ground), *band, *((code.box,) if code else ()))
    if ground.band:
        yield _family(ground.band.box, [ground.band.title], *(card.box for card in ground.band.cards))
        yield from (_card(card) for card in ground.band.cards)


def methods_on(sheets: Iterable[Sheet]) -> Counter[tuple[int, str]]:
    """Count the methods that are drawn, by the numbers of their steps and their ids; a spanning card is on each."""
    return Counter(
        (number, placed.card.id)
        for sheet in sheets
        for stair in sheet.stairs
        for placed in stair.cards
        for number in ([stand.number for stand in placed.stands] or [stair.block.step.number])
    )


def assert_orderly(sheet: Sheet) -> None:
    """Assert that nothing overlaps, nothing leaves its place, and every line fits."""
    for outer, inner in families(sheet):
        assert [box for box in inner if not within(box, outer)] == []
        assert [pair for pair in combinations(inner, 2) if overlap(*pair)] == []
    for passage in passages(sheet):
        widths = [width(line, passage.face.size, passage.face.weight) for line in passage.lines]
        assert [across for across in widths if across > passage.box.width + GRAIN] == []


def assert_complete(sheets: Iterable[Sheet], shown: SteppingChart) -> None:
    """Assert that every method of a chart is drawn on each of its steps once, and every assessment method once."""
    sheets = tuple(sheets)
    assert methods_on(sheets) == Counter((step.number, card.id) for step in shown.steps for card in step.cards)
    assert {stair.block.step.id for sheet in sheets for stair in sheet.stairs} == {step.id for step in shown.steps}
    apart = [placed.card.id for sheet in sheets if sheet.ground.band for placed in sheet.ground.band.cards]
    assert Counter(apart) == Counter(card.id for card in shown.assessments)
