"""A whole sheet: what stands where on it. It is pure: every box and every line is in its place, in the sheet's units.

A drawing (SVG, PDF, a picture) goes through it from top to bottom and decides nothing; `unit` says how large a unit
is on paper. What is drawn first lies under what is drawn later, but nothing covers anything except: texts stand on
their block or card, cards of upright sheets on their band, and a post ends at what is below it.
"""

from dataclasses import dataclass

from interventio.renderers.stairs.cards import CardBox
from interventio.renderers.stairs.columns import Empty
from interventio.renderers.stairs.ground import Ground
from interventio.renderers.stairs.heading import Heading
from interventio.renderers.stairs.key import Key
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.steps import Block
from interventio.views.charts.stepping_chart import SteppingChart

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stair:
    """A step in its place: its block, and its cards or what stands for none.

    A card that spans steps is among the cards of the lowest of them alone.
    """

    block: Block
    cards: tuple[CardBox, ...]
    empty: Empty | None


@dataclass(frozen=True, slots=True)
class Arrow:
    """The arrow in which help grows, from one point to another."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart, or a part of it, in its place, from the upper left corner at 0, 0."""

    chart: SteppingChart
    """What is on this sheet: of a chart on several sheets these steps and cards alone."""
    paper: Paper
    width: float
    height: float
    heading: Heading
    key: Key
    stairs: tuple[Stair, ...]
    """From the lightest step on; none on a sheet of assessment methods alone."""
    arrow: Arrow | None
    ground: Ground
    number: int = 1
    """Which sheet it is, from 1."""
    count: int = 1
    """How many sheets the chart has."""

    @property
    def unit(self) -> float | None:
        """How many millimetres a unit is; None on the screen."""
        return self.paper.form.width / self.width if self.paper.form else None
