"""A stepped-care chart as PDF for everybody: the picture for the eye, its words as headings, lists and paragraphs."""

from collections.abc import Callable
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import noted
from interventio.renderers.fit_text import fit
from interventio.renderers.letters import drawable, seen
from interventio.renderers.palette import Tone, tones_of
from interventio.renderers.reading import Item, Items, Pairs, Paragraph, Part, Passages, Title, reading
from interventio.renderers.shapes import without_words
from interventio.renderers.stairs.boxes import Box, Passage
from interventio.renderers.stairs.sheet import Sheet, sheet_of
from interventio.renderers.to_svg import INKS, svg
from interventio.renderers.typesetting import UnknownLetterError, typeset
from interventio.views.stepping_chart import SteppingChart

TEMPLATE = "chart.typ"

LARGE, CLOSER = 32, -0.02
"""From this size on letters stand closer, by so many ems."""

SIZES = {"a4": (297, 210), "a3": (420, 297), "a1": (841, 594), "screen": (420, 297)}

Content = dict[str, object]


def pdf(chart: SteppingChart, words: Translator, paper: str) -> bytes:
    """Return the chart as PDF on a paper, such as a3.

    A letter that no font has must not stand in such a PDF: then something stands in for each that our own lacks.
    """
    try:
        return typeset(TEMPLATE, _content(chart, words, SIZES[paper], _written), chart.as_of)
    except UnknownLetterError:
        return typeset(TEMPLATE, _content(chart, words, SIZES[paper], _certain), chart.as_of)


def _written(text: str) -> str:
    return seen(fit(text))


def _certain(text: str) -> str:
    return drawable(_written(text))


def _content(
    chart: SteppingChart, words: Translator, size: tuple[float, float], written: Callable[[str], str]
) -> Content:
    writer = Writer(tones_of(len(chart.steps)), written)
    shapes = without_words(svg(chart, words))
    return {
        "title": written(str(chart.title)),
        "language": chart.language,
        "sheets": [writer.sheet(sheet_of(noted(chart, words), words), shapes, size, words)],
    }


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes what stands on sheets as plain values: where it stands, how it looks, what it says."""

    tones: tuple[Tone, ...]
    written: Callable[[str], str]

    def sheet(self, sheet: Sheet, shapes: str, size: tuple[float, float], words: Translator) -> Content:
        """Return a sheet; a unit of its layout is so many millimetres that all of it stands on the paper."""
        width, height = size
        unit = min(width / sheet.width, height / sheet.height)
        parts = [self._part(part) for part in reading(sheet, words)]
        return {"width": width, "height": height, "unit": unit, "shapes": shapes, "parts": parts}

    def _part(self, part: Part) -> Content:
        match part:
            case Title():
                passages = self._passages(part.passages, part.place)
                return {"kind": "title", "level": part.level, "passages": passages}
            case Paragraph():
                return {"kind": "paragraph", "passages": self._passages(part.passages)}
            case Pairs():
                of = [[self._passages(label), self._passages(said)] for label, said in part.of]
                return {"kind": "pairs", "of": of}
            case Items():
                return {"kind": "items", "of": [self._item(item) for item in part.of]}

    def _item(self, item: Item) -> Content:
        marks: list[Content] = [{"box": _box(mark.box), "told": self.written(mark.told)} for mark in item.marks]
        return {"box": _box(item.box), "passages": self._passages(item.passages), "marks": marks, "address": None}

    def _passages(self, passages: Passages, place: int = 0) -> list[Content]:
        return [self._passage(passage, place) for passage in passages]

    def _passage(self, passage: Passage, place: int = 0) -> Content:
        face = passage.face
        return {
            "x": passage.x,
            "y": passage.baselines[0],
            "at_end": passage.at_end,
            "lines": [self.written(line) for line in passage.lines],
            "language": passage.language.partition("-")[0] if passage.language else None,
            "size": face.size,
            "weight": face.weight,
            "leading": face.leading,
            "fill": self.tones[place].tread if face.tone == "tread" else INKS[face.tone][0],
            "tracking": CLOSER if face.size >= LARGE else 0,
        }


def _box(box: Box) -> Content:
    return {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
