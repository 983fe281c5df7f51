"""A stepped-care chart as one SVG file: real text, a text alternative, light and dark, nothing from outside."""

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import card_told, description, noted
from interventio.renderers.environment import number, rendered
from interventio.renderers.inline_style import inline_logo
from interventio.renderers.palette import PLAIN, PLAIN_SHAPE, SHAPES, Look, look_of, tones_of
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.sheet import Sheet
from interventio.renderers.stairs.sheets import sheets_of
from interventio.renderers.stylesheet import SUBSETS
from interventio.renderers.svg_links import others_of, pages_of, web_address
from interventio.views.charts.stepping_chart import Card, SteppingChart

FONTS = Path(__file__).parents[1] / "fonts"
WEIGHTS = (400, 600, 700)

INKS = {
    "head": ("#0d2438", "#ffffff"),
    "ink": ("#14202b", "#eef3f7"),
    "quiet": ("#465867", "#b1bfcb"),
    "paper": ("#ffffff", "#0f151b"),
}
"""The tones of text, on light and on dark ground."""

EDGE, EDGE_ON_PAPER = "#cfd9e2", "#7d909f"
"""The borders of cards: on paper dark enough that they are printed without colour."""


@dataclass(frozen=True, slots=True)
class Font:
    """A file of the font, encoded as text, with the characters that it is for."""

    weight: int
    characters: str
    encoded: str


@dataclass(frozen=True, slots=True)
class Writing:
    """How charts are written as SVG: in which words, with the font inside, by whose templates, with links to what."""

    words: Translator
    embeds_font: bool = False
    search: tuple[Path, ...] = ()
    pages: str | None = None


def svg(
    chart: SteppingChart,
    words: Translator,
    *,
    embeds_font: bool = False,
    search: tuple[Path, ...] = (),
    pages: str | None = None,
) -> str:
    """Return the chart as SVG for the screen, which is always one sheet; otherwise as `svg_sheets` does."""
    (drawn,) = svg_sheets(chart, words, Paper.SCREEN, embeds_font=embeds_font, search=search, pages=pages)
    return drawn


def svg_sheets(
    chart: SteppingChart,
    words: Translator,
    paper: Paper,
    *,
    embeds_font: bool = False,
    search: tuple[Path, ...] = (),
    pages: str | None = None,
) -> tuple[str, ...]:
    """Return the chart as SVG, a text for each sheet of paper that it needs, in true millimetres.

    With its font inside it looks the same on every machine. Cards link to the pages of their methods below `pages`,
    such as `../interventions/`; where that is None, to those on the web, if the chart is there.
    """
    writing = Writing(words, embeds_font, search, pages)
    return tuple(svg_sheet(sheet, len(chart.steps), writing) for sheet in sheets_of(noted(chart, words), words, paper))


def svg_sheet(sheet: Sheet, steps: int, writing: Writing) -> str:
    """Return one sheet of a chart with so many steps as SVG."""
    chart, form, words = sheet.chart, sheet.paper.form, writing.words
    turn = " ".join(sheet.heading.turn.lines) if sheet.heading.turn else ""
    told, id_ = " ".join(part for part in (turn and f"{turn}.", description(chart, words)) if part), _id(sheet)
    pages, others, web = pages_of(sheet, writing.pages), others_of(sheet, id_), web_address(chart)
    return rendered(
        "chart.svg.j2",
        words,
        writing.search,
        chart=chart,
        sheet=sheet,
        size=(f"{form.width:g}mm", f"{form.height:g}mm") if form else (number(sheet.width), number(sheet.height)),
        is_paper=form is not None,
        is_upright=form is not None and form.is_upright,
        edge=EDGE_ON_PAPER if form else EDGE,
        id=id_,
        title=f"{chart.title} · {turn}" if turn else chart.title,
        description=told,
        told_of={card: card_told(card, words) for card in _cards(chart)},
        pages=pages,
        others=others,
        web=web,
        has_links=bool(pages or others or web),
        logo=inline_logo(chart.look.logo) if chart.look.logo else "",
        looks=_looks(chart),
        shapes={PLAIN.shape: PLAIN_SHAPE, **SHAPES},
        tones=tones_of(steps, chart.look.steps),
        inks=INKS,
        fonts=fonts_for(told) if writing.embeds_font else (),
    )


def _id(sheet: Sheet) -> str:
    return f"chart-{_plain(sheet.chart.id)}" + (f"-{sheet.number}" if sheet.count > 1 else "")


def _plain(id_: str) -> str:
    """Return an id as it may stand in a style sheet."""
    return re.sub(r"[^a-z0-9-]+", "-", id_.lower())


def _cards(chart: SteppingChart) -> Iterator[Card]:
    yield from (card for step in chart.steps for card in step.cards)
    yield from chart.assessments


def _looks(chart: SteppingChart) -> dict[int, Look]:
    """Return the looks that the chart uses by their number; -1 is that of a card without a theme."""
    numbers = {theme.look for theme in chart.themes} | {card.theme.look for card in _cards(chart) if card.theme}
    return {-1: PLAIN} | {number: look_of(number, chart.look.themes) for number in sorted(numbers)}


def fonts_for(text: str) -> tuple[Font, ...]:
    """Return the parts of the font that a text needs; most texts need the first alone."""
    needed = [name for name in SUBSETS if name == "latin" or any("\u0100" <= letter < "\u2000" for letter in text)]
    return tuple(Font(weight, SUBSETS[name], _encoded(name, weight)) for name in needed for weight in WEIGHTS)


def _encoded(subset: str, weight: int) -> str:
    return b64encode((FONTS / f"inter-{subset}-{weight}-normal.woff2").read_bytes()).decode("ascii")
