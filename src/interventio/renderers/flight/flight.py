"""A competence chart with everything in its place, as the layout makes it and every drawing of it takes it."""

from dataclasses import dataclass

from interventio.renderers.stairs.boxes import Box, Passage
from interventio.views.competence.chart import ChartedGroup, ChartedLevel, CompetenceChart


@dataclass(frozen=True, slots=True)
class Badge:
    """A group on a level: the figure of a person, and its name beside it."""

    group: ChartedGroup
    box: Box
    figure: Box
    name: Passage


@dataclass(frozen=True, slots=True)
class Slab:
    """A level as a slab that bears all those above it; the groups stand on what they leave of its tread."""

    level: ChartedLevel
    box: Box
    tread: Box
    """Where one stands: it reaches out a little over the slab below."""
    numeral: Passage
    name: Passage
    adds: Passage
    example: Passage | None
    badges: tuple[Badge, ...]
    """The one that stands on the tread first, the others above it."""
    empty: Passage | None
    """What is said where nobody stands on it."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """What is written in the slab."""
        return (self.numeral, self.name, self.adds, *((self.example,) if self.example else ()))


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose chart it is, what it is called, and what it is for."""

    box: Box
    owner: Passage
    title: Passage
    subtitle: Passage | None
    notice: Passage | None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """What is written in it."""
        return tuple(one for one in (self.owner, self.title, self.subtitle, self.notice) if one)


@dataclass(frozen=True, slots=True)
class Flight:
    """The drawing: its size in units, the heading, the slabs, the lowest one first, and what stands under them."""

    chart: CompetenceChart
    width: float
    height: float
    heading: Heading | None
    """None where the page around the drawing says it, as it does the imprint."""
    slabs: tuple[Slab, ...]
    direction: Passage
    imprint: Passage | None
