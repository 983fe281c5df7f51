"""What stands on a sheet, in the order in which it is read, and what each part is: a heading, a list, a paragraph."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import card_told
from interventio.renderers.stairs.boxes import Box, Passage
from interventio.renderers.stairs.cards import CardBox, Stand
from interventio.renderers.stairs.ground import Ground
from interventio.renderers.stairs.heading import Heading
from interventio.renderers.stairs.imprint import Imprint
from interventio.renderers.stairs.key import Key
from interventio.renderers.stairs.sheet import Sheet, Stair
from interventio.renderers.stairs.steps import Block
from interventio.renderers.svg_links import pages_of, web_address
from interventio.views.charts.stepping_chart import Card

SHAPE = 20
"""How wide and high the shape of a theme is, about."""

Passages = tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """A heading: of the whole sheet on level 1, of a part of it on level 2."""

    level: int
    passages: Passages
    step: int = 1
    """The number of the step that it is the heading of."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together; they may lead to an address."""

    passages: Passages
    address: str | None = None


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
    """A method or a theme in a list: its words, its marks, where it stands, and where it leads."""

    box: Box
    passages: Passages
    marks: tuple[Mark, ...] = ()
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list of methods, of themes, or of what marks mean."""

    of: tuple[Item, ...]


Part = Title | Paragraph | Pairs | Items


def reading(sheet: Sheet, words: Translator) -> Iterator[Part]:
    """Yield the parts of a sheet: title, key, each step with its methods, assessment methods, who answers for it."""
    reader = Reader(pages_of(sheet, None), words)
    yield from _heading(sheet.heading, is_first=sheet.number == 1)
    yield from _key(sheet.key)
    for stair in sheet.stairs:
        yield from reader.step(stair, spanning(sheet, stair))
    yield from reader.ground(sheet.ground)
    yield from _imprint(sheet.ground.imprint, web_address(sheet.chart))


def spanning(sheet: Sheet, stair: Stair) -> tuple[tuple[CardBox, Stand], ...]:
    """Return the cards of lower steps that reach over a step, each with how it stands there."""
    number = stair.block.step.number
    lower = (card for other in sheet.stairs if other is not stair for card in other.cards)
    return tuple((card, stand) for card in lower for stand in card.stands if stand.number == number)


def _heading(heading: Heading, *, is_first: bool) -> Iterator[Part]:
    """Yield the heading; only that of the first sheet is the title of the document."""
    yield Title(1, (heading.title,)) if is_first else Paragraph((heading.title,))
    notices = (notice.words for notice in heading.notices)
    yield from _paragraphs(heading.owner, heading.turn, heading.subtitle, *notices)


def _key(key: Key) -> Iterator[Part]:
    if key.title:
        yield Title(2, (key.title,))
        yield Items(tuple(Item(entry.name.box, (entry.name,)) for entry in key.themes))
    if key.signs:
        yield Items(tuple(Item(entry.words.box, (entry.words,)) for entry in key.signs))


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads cards out: it knows where the pages of the methods are, and the words of the language."""

    pages: Mapping[str, str]
    words: Translator

    def step(self, stair: Stair, reaching: tuple[tuple[CardBox, Stand], ...]) -> Iterator[Part]:
        """Yield a step: its heading, what is said of it, and its methods, also those whose card begins lower."""
        block = stair.block
        yield Title(2, (block.numeral, block.name), block.step.number)
        if pairs := _pairs(block):
            yield Pairs(pairs)
        yield Paragraph((block.foot.count,))
        items = [self._card(card) for card in stair.cards]
        own = {card.id: card for card in block.step.cards}
        items += (self._reaching(own.get(placed.card.id, placed.card), stand) for placed, stand in reaching)
        if items:
            yield Items(tuple(items))
        if stair.empty:
            yield Paragraph((stair.empty.words,))

    def ground(self, ground: Ground) -> Iterator[Part]:
        """Yield what stands under the stairs: where help grows, what guides the choice, the assessment methods."""
        yield from _paragraphs(ground.direction, ground.onward, ground.factors)
        if ground.band:
            yield Title(2, (ground.band.title,))
            yield Items(tuple(self._card(card) for card in ground.band.cards))

    def _reaching(self, card: Card, stand: Stand) -> Item:
        """Return a method whose card begins on a lower step: what it says is told where it stands on this one."""
        return Item(stand.strip, (), (Mark(stand.strip, card_told(card, self.words)),))

    def _card(self, placed: CardBox) -> Item:
        passages = (placed.name, placed.quiet) if placed.quiet else (placed.name,)
        return Item(placed.box, passages, tuple(self._marks(placed)), self.pages.get(placed.card.id))

    def _marks(self, placed: CardBox) -> Iterator[Mark]:
        if theme := placed.card.theme:
            x, y = placed.shape
            yield Mark(Box(x - SHAPE / 2, y - SHAPE / 2, SHAPE, SHAPE), str(theme.name))
        for chip in placed.chips:
            yield Mark(chip.box, on_steps(chip.words.lines[0], self.words))
        if placed.target:
            yield Mark(placed.target, self.words("has a coverage target"))


def on_steps(steps: str, words: Translator) -> str:
    """Return in words what a chip says by its number, such as 3 or 1–2."""
    return words.plural("on step {steps}", "on steps {steps}", 1 if steps.isdecimal() else 2, steps=steps)


def _pairs(block: Block) -> tuple[tuple[Passages, Passages], ...]:
    """Return the facts of a step and, as one more of them, its coverage."""
    facts = tuple(((label,), (fact,)) for label, fact in block.facts)
    foot = block.foot
    if foot.label is None or foot.figure is None:
        return facts
    return (*facts, ((foot.label,), (foot.figure, foot.note) if foot.note else (foot.figure,)))


def _imprint(imprint: Imprint, web: str | None) -> Iterator[Part]:
    yield from _paragraphs(imprint.model, imprint.credits, imprint.guidance, imprint.web)
    if imprint.address:
        yield Paragraph((imprint.address,), web)


def _paragraphs(*passages: Passage | None) -> Iterator[Part]:
    return (Paragraph((passage,)) for passage in passages if passage)
