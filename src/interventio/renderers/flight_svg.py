"""A competence chart as one SVG file: real text, a text alternative, light and dark, nothing from outside."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.environment import number, rendered
from interventio.renderers.flight.flight import Flight
from interventio.renderers.flight.layout import flight_of
from interventio.renderers.flight.setting import setting_on
from interventio.renderers.flight.words import description
from interventio.renderers.palette import Tone, tones_of
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_png import drawn as drawn_png
from interventio.renderers.to_svg import INKS, fonts_for
from interventio.views.competence.chart import CompetenceChart

FIGURE = "M15 2.5a6.3 6.3 0 1 1 0 12.6a6.3 6.3 0 1 1 0-12.6ZM2.5 29.5c0-8.5 5-12.7 12.5-12.7s12.5 4.2 12.5 12.7Z"
"""A person, in a square of 30 units."""


def flight_svg(
    chart: CompetenceChart,
    words: Translator,
    paper: Paper = Paper.SCREEN,
    *,
    embeds_font: bool = False,
    search: tuple[Path, ...] = (),
) -> str:
    """Return the chart as SVG; on paper in true millimetres. With its font inside it looks the same everywhere."""
    drawn = drawn_flight(chart, words)
    setting = setting_on(drawn.flight, paper)
    is_paper = paper.form is not None
    across, down = setting.width / setting.unit, setting.height / setting.unit
    return rendered(
        "competence.svg.j2",
        words,
        search,
        chart=chart,
        id=f"competence-{re.sub(r'[^a-z0-9-]+', '-', chart.id.lower())}",
        size=tuple(f"{number(side)}mm" for side in (setting.width, setting.height))
        if is_paper
        else (number(across), number(down)),
        view=tuple(map(number, (-setting.x, -setting.y, across, down))),
        is_paper=is_paper,
        fonts=fonts_for(" ".join((drawn.description, *_texts(drawn.flight)))) if embeds_font else (),
        drawn=drawn,
    )


def flight_png(chart: CompetenceChart, words: Translator, width: int, paper: Paper = Paper.SCREEN) -> bytes:
    """Return the chart as PNG, so many pixels wide; templates of a workspace are not looked for, as in all PNG."""
    return drawn_png(flight_svg(chart, words, paper), width)


@dataclass(frozen=True, slots=True)
class DrawnFlight:
    """What templates draw a chart from: everything in its place, its colours and the figure of a person."""

    flight: Flight
    tones: tuple[Tone, ...]
    inks: Mapping[str, tuple[str, str]]
    person: str
    description: str


def drawn_flight(chart: CompetenceChart, words: Translator, *, is_bare: bool = False) -> DrawnFlight:
    """Return what a chart is drawn from, in a file of its own or, bare, on a page."""
    flight, tones = flight_of(chart, words, is_bare=is_bare), tones_of(len(chart.levels), chart.look.steps)
    return DrawnFlight(flight, tones, INKS, FIGURE, description(chart, words))


def _texts(flight: Flight) -> Iterator[str]:
    heading = flight.heading.passages if flight.heading else ()
    yield from (line for one in (*heading, *((flight.imprint,) if flight.imprint else ())) for line in one.lines)
