"""How small a chart is set on paper: as large as lets all of it stand on one sheet in landscape.

On paper the size of type follows the width of the sheet, so a sheet is so and so many rem wide, whatever its format.
"""

from collections.abc import Iterable

from interventio.renderers.measuring import width, wrap
from interventio.renderers.stair_grid import LOWEST_ON_PAPER, columns_of_heading, rise
from interventio.views.charts.stepping_chart import Card, Step, SteppingChart
from interventio.views.words import Words

FITS = range(80, 241, 5)
"""How many rem the sheet is wide; the more, the smaller the chart. The stylesheet has a class for each."""

PROPORTION = 1.44
"""The width of a sheet within its margins by its height."""

SPARE = 1.04
TOP = 3.5
"""The line with the organisation's name, and what stands between the parts."""


def fit_of(chart: SteppingChart) -> int:
    """Return how many rem wide the sheet is to be so that the chart fits on it; at most 240."""
    return next((fit for fit in FITS if _height(chart, fit) * SPARE <= fit / PROPORTION), FITS[-1])


def _height(chart: SteppingChart, fit: float) -> float:
    steps, column = len(chart.steps), fit / len(chart.steps)
    under_heading = columns_of_heading(steps)
    stacks = [_cards(step.cards, column - 0.6) + _block(step, column, rise(steps)) for step in chart.steps]
    beside = _heading(chart, column * under_heading - 1.5) + max(stacks[:under_heading])
    return TOP + max(beside, *stacks[under_heading:]) + _assessments(chart, fit) + _imprint(chart, fit)


def _lines(words: Words | str, size: float, room: float, weight: int = 400) -> int:
    return len(wrap(str(words), size, max(room, size * 4), weight)) if str(words) else 0


def _cards(cards: Iterable[Card], room: float) -> float:
    return sum(_card(card, room) + 0.4 for card in cards) + 1.2


def _card(card: Card, room: float) -> float:
    inner = room - 3.5
    name = inner - (1.5 if card.is_selected else 0)
    return 0.95 + _lines(card.name, 0.95, name, 600) * 1.14 + _lines(f"{card.quiet} {card.also_on}", 0.8, inner) * 1.04


def _block(step: Step, column: float, rise_: float) -> float:
    inner = column - 1.75
    label = min(max((width(label, 0.84, 600) for label, _ in step.facts), default=0.0), inner * 0.38)
    facts = sum(
        max(_lines(name, 0.84, label + 0.1, 600), _lines(words, 0.84, inner - label - 0.75)) * 1.134 + 0.2
        for name, words in step.facts
    )
    heading = max(2.8, _lines(step.name, 1.2, inner - 2.6, 700) * 1.38) + 0.5
    return max(LOWEST_ON_PAPER + (step.number - 1) * rise_, 2.0 + heading + facts + 4.0)


def _heading(chart: SteppingChart, room: float) -> float:
    title = _lines(chart.title, 2.9, min(room, 40), 700) * 3.2
    subtitle = _lines(chart.subtitle or "", 1.2, min(room, 40)) * 1.8 + 1.25
    key = sum(width(str(theme.name), 0.9) + 5.2 for theme in chart.themes)
    return 2.5 + title + subtitle + (key // room + 1) * 2.1 + 3


def _assessments(chart: SteppingChart, fit: float) -> float:
    across = max(1, int((fit - 2) // 15.4))
    heights = [_card(card, (fit - 2) / across) + 0.4 for card in chart.assessments]
    rows = (max(heights[start : start + across]) for start in range(0, len(heights), across))
    return 7 + sum(rows) if heights else 0


def _imprint(chart: SteppingChart, fit: float) -> float:
    model = _lines(chart.model, 0.8, fit * 0.42) * 1.2
    factors = _lines("  ".join(map(str, chart.factors)), 0.8, fit * 0.42) * 1.2 + 3
    return max(model + 2, factors) + 2.5
