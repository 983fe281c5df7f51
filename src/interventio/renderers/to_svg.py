"""A stepped-care chart as one SVG file: real text, a text alternative, light and dark, nothing from outside."""

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import card_told, description, noted
from interventio.renderers.environment import rendered
from interventio.renderers.palette import PLAIN, PLAIN_SHAPE, SHAPES, Look, look_of, tones_of
from interventio.renderers.stairs.sheet import sheet_of
from interventio.renderers.stylesheet import SUBSETS
from interventio.views.stepping_chart import Card, SteppingChart

FONTS = Path(__file__).parents[1] / "fonts"
WEIGHTS = (400, 600, 700)

INKS = {
    "head": ("#0d2438", "#ffffff"),
    "ink": ("#14202b", "#eef3f7"),
    "quiet": ("#465867", "#b1bfcb"),
    "paper": ("#ffffff", "#0f151b"),
}
"""The tones of text, on light and on dark ground."""


@dataclass(frozen=True, slots=True)
class Font:
    """A file of the font, encoded as text, with the characters that it is for."""

    weight: int
    characters: str
    encoded: str


def svg(chart: SteppingChart, words: Translator, *, embeds_font: bool = False, search: tuple[Path, ...] = ()) -> str:
    """Return the chart as SVG; with its font inside it looks the same on every machine."""
    chart = noted(chart, words)
    told = description(chart, words)
    return rendered(
        "chart.svg.j2",
        words,
        search,
        chart=chart,
        sheet=sheet_of(chart, words),
        id=f"chart-{_plain(chart.id)}",
        description=told,
        told_of={card: card_told(card, words) for card in _cards(chart)},
        looks=_looks(chart),
        shapes={PLAIN.shape: PLAIN_SHAPE, **SHAPES},
        tones=tones_of(len(chart.steps)),
        inks=INKS,
        fonts=_fonts(told) if embeds_font else (),
    )


def _plain(id_: str) -> str:
    """Return an id as it may stand in a style sheet."""
    return re.sub(r"[^a-z0-9-]+", "-", id_.lower())


def _cards(chart: SteppingChart) -> Iterator[Card]:
    yield from (card for step in chart.steps for card in step.cards)
    yield from chart.assessments


def _looks(chart: SteppingChart) -> dict[int, Look]:
    """Return the looks that the chart uses by their number; -1 is that of a card without a theme."""
    numbers = {theme.look for theme in chart.themes} | {card.theme.look for card in _cards(chart) if card.theme}
    return {-1: PLAIN} | {number: look_of(number) for number in sorted(numbers)}


def _fonts(text: str) -> tuple[Font, ...]:
    """Return the parts of the font that a text needs; most texts need the first alone."""
    needed = [name for name in SUBSETS if name == "latin" or any("\u0100" <= letter < "\u2000" for letter in text)]
    return tuple(Font(weight, SUBSETS[name], _encoded(name, weight)) for name in needed for weight in WEIGHTS)


def _encoded(subset: str, weight: int) -> str:
    return b64encode((FONTS / f"inter-{subset}-{weight}-normal.woff2").read_bytes()).decode("ascii")
