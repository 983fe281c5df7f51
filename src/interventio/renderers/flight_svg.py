"""A competence chart as one SVG file: real text, a text alternative, light and dark, nothing from outside."""

import re
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.environment import number, rendered
from interventio.renderers.flight.flight import Flight
from interventio.renderers.flight.layout import flight_of
from interventio.renderers.flight.setting import setting_on
from interventio.renderers.flight.words import description
from interventio.renderers.palette import tones_of
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_svg import INKS, fonts_for
from interventio.views.competence_chart import CompetenceChart

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
    flight = flight_of(chart, words)
    setting, told = setting_on(flight, paper), description(chart, words)
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
        description=told,
        fonts=fonts_for(" ".join((told, *_texts(flight)))) if embeds_font else (),
        **drawing_of(flight),
    )


def drawing_of(flight: Flight) -> dict[str, object]:
    """Return what the drawing is made of, for the file and for the page that it stands on."""
    return {
        "flight": flight,
        "tones": tones_of(len(flight.slabs), flight.chart.look.steps),
        "inks": INKS,
        "person": FIGURE,
    }


def _texts(flight: Flight) -> tuple[str, ...]:
    above = (flight.heading.owner, flight.heading.title, flight.imprint, flight.direction)
    return tuple(line for passage in above for line in passage.lines)
