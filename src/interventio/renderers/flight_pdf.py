"""A competence chart as PDF for everybody: the picture for the eye, its words as headings, lists and paragraphs."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from interventio.languages.translator import Translator
from interventio.renderers.flight.flight import Flight, Slab
from interventio.renderers.flight.layout import flight_of
from interventio.renderers.flight.setting import Setting, setting_on
from interventio.renderers.flight_svg import flight_svg
from interventio.renderers.palette import tones_of
from interventio.renderers.reading import Item, Items, Paragraph, Part, Title
from interventio.renderers.shapes import without_words
from interventio.renderers.stairs.boxes import Box, Passage
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_pdf import Content, Writer, set_for_everybody
from interventio.views.competence.chart import CompetenceChart


def flight_pdf(chart: CompetenceChart, words: Translator, paper: Paper) -> bytes:
    """Return the chart as PDF on one page."""
    return set_for_everybody(lambda written: _content(chart, words, paper, written), chart.as_of)


def _content(chart: CompetenceChart, words: Translator, paper: Paper, written: Callable[[str], str]) -> Content:
    flight = flight_of(chart, words)
    setting = setting_on(flight, paper)
    writer = Writer(tones_of(len(flight.slabs), chart.look.steps), written)
    sheet: Content = {
        "width": setting.width,
        "height": setting.height,
        "unit": setting.unit,
        "shapes": without_words(flight_svg(chart, words, paper)),
        "parts": [writer.part(_moved(part, setting)) for part in reading_of(flight)],
    }
    return {"title": written(chart.title.text), "language": chart.language, "sheets": [sheet]}


def reading_of(flight: Flight) -> Iterator[Part]:
    """Yield the parts of a drawing in the order in which they are read: the heading, then level by level upwards."""
    if flight.heading:
        yield Title(1, (flight.heading.title,))
        yield from (Paragraph((one,)) for one in flight.heading.passages if one is not flight.heading.title)
    for slab in flight.slabs:
        yield from _read(slab)
    yield Paragraph((flight.direction,))
    if flight.imprint:
        yield Paragraph((flight.imprint,))


def _read(slab: Slab) -> Iterator[Part]:
    yield Title(2, (slab.numeral, slab.name), slab.level.number)
    yield Paragraph((slab.adds,))
    if slab.example:
        yield Paragraph((slab.example,))
    if slab.badges:
        yield Items(tuple(Item(badge.box, (badge.name,)) for badge in slab.badges))
    if slab.empty:
        yield Paragraph((slab.empty,))


def _moved(part: Part, setting: Setting) -> Part:
    match part:
        case Title() | Paragraph():
            return replace(part, passages=tuple(_there(one, setting) for one in part.passages))
        case Items():
            return Items(tuple(_item(item, setting) for item in part.of))
        case _:
            return part


def _item(item: Item, setting: Setting) -> Item:
    passages = tuple(_there(one, setting) for one in item.passages)
    return replace(item, box=_box(item.box, setting), passages=passages)


def _there(passage: Passage, setting: Setting) -> Passage:
    return replace(passage, box=_box(passage.box, setting))


def _box(box: Box, setting: Setting) -> Box:
    return replace(box, x=box.x + setting.x, y=box.y + setting.y)
