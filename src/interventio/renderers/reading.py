"""What stands on a sheet, in the order in which it is read, and what each part is: a heading, a list, a paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.stairs.boxes import Box, Passage
from interventio.renderers.stairs.cards import CardBox, Chip
from interventio.renderers.stairs.ground import Ground
from interventio.renderers.stairs.heading import Heading
from interventio.renderers.stairs.key import Key
from interventio.renderers.stairs.sheet import Sheet, Stair
from interventio.renderers.stairs.steps import Block

Passages = tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading: of the whole sheet on level 1, of a part of it on level 2."""

    level: int
    passages: Passages
    place: int = 0
    """Of the step that it is the heading of: from 0."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together."""

    passages: Passages


@dataclass(frozen=True, slots=True)
class Pairs:
    """A list of labels, and of what is said to each."""

    of: tuple[tuple[Passages, Passages], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What a card says by its looks, in words: its theme, the other steps, the target."""

    box: Box
    told: str


@dataclass(frozen=True, slots=True)
class Item:
    """A method or a theme in a list: its words, its marks, and where it stands."""

    box: Box
    passages: Passages
    marks: tuple[Mark, ...] = ()
    id: str = ""
    """The id of the method, where it is one."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list of methods, of themes, or of what marks mean."""

    of: tuple[Item, ...]


Part = Title | Paragraph | Pairs | Items


def reading(sheet: Sheet, words: Translator) -> Iterator[Part]:
    """Yield the parts of a sheet: title, key, each step with its methods, assessment methods, who answers for it."""
    yield from _heading(sheet.heading)
    yield from _key(sheet.key)
    for place, stair in enumerate(sheet.stairs):
        yield from _stair(stair, place, words)
    yield from _ground(sheet.ground, words)


def _heading(heading: Heading) -> Iterator[Part]:
    yield Title(1, (heading.title,))
    yield Paragraph((heading.owner,))
    if heading.subtitle:
        yield Paragraph((heading.subtitle,))
    if heading.notice:
        yield Paragraph((heading.notice.words,))


def _key(key: Key) -> Iterator[Part]:
    if key.title:
        yield Title(2, (key.title,))
        yield Items(tuple(Item(entry.name.box, (entry.name,)) for entry in key.themes))
    if key.signs:
        yield Items(tuple(Item(entry.words.box, (entry.words,)) for entry in key.signs))


def _stair(stair: Stair, place: int, words: Translator) -> Iterator[Part]:
    block = stair.block
    yield Title(2, (block.numeral, block.name), place)
    if pairs := _pairs(block):
        yield Pairs(pairs)
    yield Paragraph((block.foot.count,))
    if stair.cards:
        yield Items(tuple(_card(card, words) for card in stair.cards))
    if stair.empty:
        yield Paragraph((stair.empty.words,))


def _pairs(block: Block) -> tuple[tuple[Passages, Passages], ...]:
    """Return the facts of a step and, as one more of them, its coverage."""
    facts = tuple(((label,), (fact,)) for label, fact in block.facts)
    foot = block.foot
    if foot.label is None or foot.figure is None:
        return facts
    return (*facts, ((foot.label,), (foot.figure, foot.note) if foot.note else (foot.figure,)))


def _card(placed: CardBox, words: Translator) -> Item:
    passages = (placed.name, placed.quiet) if placed.quiet else (placed.name,)
    return Item(placed.box, passages, tuple(_marks(placed, words)), placed.card.id)


def _marks(placed: CardBox, words: Translator) -> Iterator[Mark]:
    if theme := placed.card.theme:
        x, y = placed.shape
        yield Mark(Box(x - 10, y - 10, 20, 20), str(theme.name))
    for chip in placed.chips:
        yield Mark(chip.box, _also_on(chip, words))
    if placed.target:
        yield Mark(placed.target, words("has a coverage target"))


def _also_on(chip: Chip, words: Translator) -> str:
    steps = chip.words.lines[0]
    many = 1 if steps.isdecimal() else 2
    return words.plural("also on step {steps}", "also on steps {steps}", many, steps=steps)


def _ground(ground: Ground, words: Translator) -> Iterator[Part]:
    yield Paragraph((ground.direction,))
    if ground.factors:
        yield Paragraph((ground.factors,))
    if ground.band:
        yield Title(2, (ground.band.title,))
        yield Items(tuple(_card(card, words) for card in ground.band.cards))
    yield from (Paragraph((said,)) for said in (ground.model, ground.credits, ground.guidance))
