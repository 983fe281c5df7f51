"""A stepped-care chart as PDF for everybody: the picture for the eye, its words as headings, lists and paragraphs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import noted
from interventio.renderers.fit_text import fit
from interventio.renderers.letters import drawable, seen
from interventio.renderers.palette import Tone, tones_of
from interventio.renderers.reading import Item, Items, Pairs, Paragraph, Part, Passages, Title, reading
from interventio.renderers.shapes import without_words
from interventio.renderers.stairs.boxes import Box, Passage
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.sheet import Sheet
from interventio.renderers.stairs.sheets import sheets_of
from interventio.renderers.to_svg import INKS, Writing, svg_sheet
from interventio.renderers.typesetting import UnknownLetterError, typeset
from interventio.views.charts.stepping_chart import SteppingChart

TEMPLATE = "chart.typ"

LARGE, CLOSER = 32, -0.02
"""From this size on letters stand closer, by so many ems."""

PER_MILLIMETRE = 4
"""How many units a millimetre has where the chart is set on no paper."""

Content = dict[str, object]


def pdf(chart: SteppingChart, words: Translator, paper: Paper) -> bytes:
    """Return the chart as PDF, a page for each sheet of paper that it needs.

    A letter that no font has must not stand in such a PDF: then something stands in for each that our own lacks.
    """
    return set_for_everybody(lambda written: _content(chart, words, paper, written), chart.as_of)


def set_for_everybody(content: Callable[[Callable[[str], str]], Content], day: date) -> bytes:
    """Return a PDF of content made with words as they are, or else with those of which every letter can be drawn."""
    try:
        return typeset(TEMPLATE, content(_written), day)
    except UnknownLetterError:
        return typeset(TEMPLATE, content(_certain), day)


def _written(text: str) -> str:
    return seen(fit(text))


def _certain(text: str) -> str:
    return drawable(_written(text))


def _content(chart: SteppingChart, words: Translator, paper: Paper, written: Callable[[str], str]) -> Content:
    writer = Writer(tones_of(len(chart.steps), chart.look.steps), written)
    sheets = sheets_of(noted(chart, words), words, paper)
    return {
        "title": written(str(chart.title)),
        "language": chart.language,
        "sheets": [writer.sheet(sheet, words) for sheet in sheets],
    }


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes what stands on sheets as plain values: where it stands, how it looks, what it says."""

    tones: tuple[Tone, ...]
    written: Callable[[str], str]

    def sheet(self, sheet: Sheet, words: Translator) -> Content:
        """Return a sheet: its size, its shapes as a picture, and its words in the order in which they are read."""
        unit = sheet.unit or 1 / PER_MILLIMETRE
        form = sheet.paper.form
        return {
            "width": form.width if form else sheet.width * unit,
            "height": form.height if form else sheet.height * unit,
            "unit": unit,
            "shapes": without_words(svg_sheet(sheet, len(self.tones), Writing(words))),
            "parts": [self.part(part) for part in reading(sheet, words)],
        }

    def part(self, part: Part) -> Content:
        """Return a part of a sheet: what it is, and its words where they stand."""
        match part:
            case Title():
                passages = self._passages(part.passages, part.step)
                return {"kind": "title", "level": part.level, "passages": passages}
            case Paragraph():
                passages = self._passages(part.passages)
                return {"kind": "paragraph", "passages": passages, "address": part.address}
            case Pairs():
                of = [[self._passages(label), self._passages(said)] for label, said in part.of]
                return {"kind": "pairs", "of": of}
            case Items():
                return {"kind": "items", "of": [self._item(item) for item in part.of]}

    def _item(self, item: Item) -> Content:
        marks: list[Content] = [{"box": _box(mark.box), "told": self.written(mark.told)} for mark in item.marks]
        passages = self._passages(item.passages)
        return {"box": _box(item.box), "passages": passages, "marks": marks, "address": item.address}

    def _passages(self, passages: Passages, step: int = 1) -> list[Content]:
        return [self._passage(passage, step) for passage in passages]

    def _passage(self, passage: Passage, step: int = 1) -> Content:
        face = passage.face
        return {
            "box": _box(passage.box),
            "x": passage.x,
            "y": passage.baselines[0],
            "at_end": passage.at_end,
            "lines": [self.written(line) for line in passage.lines],
            "language": passage.language.partition("-")[0] if passage.language else None,
            "size": face.size,
            "weight": face.weight,
            "leading": face.leading,
            "fill": self.tones[step - 1].tread if face.tone == "tread" else INKS[face.tone][0],
            "tracking": CLOSER if face.size >= LARGE else 0,
        }


def _box(box: Box) -> Content:
    return {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
