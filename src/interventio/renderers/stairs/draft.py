"""A draft of a sheet: how high everything comes out at a given width, before anything is put in its place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from interventio.renderers.stairs.cards import DENSE, ROOMY, Density
from interventio.renderers.stairs.columns import EMPTY_HEIGHT, Column, columns_of, stack_height, unit_of
from interventio.renderers.stairs.corner import Corner, Corners
from interventio.renderers.stairs.ground import UNDER_ARROW, ground_of
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.spans import Skyline, Sorted, skyline, sorted_out, span_box
from interventio.renderers.stairs.steps import block_height, foot_of, foot_room
from interventio.views.charts.stepping_chart import Step, SteppingChart

MARGIN = 52
LEAST_UNIT = 228
"""No step is narrower than this, as long as there is a wider sheet."""
NARROW_UNIT = 190
"""How narrow one may be where it must."""
HIGHEST_CLIMB = 0.3
"""How much of the sheet's height the stairs climb at most, from the first tread to the last."""
HIGHEST_RISE = 120
MOST_LANES = 6
LEAST_IN_LANE = 3

AIRS = (ROOMY, DENSE)
MANNERS = (*product((ROOMY,), (1, 0.85, 0.7, 0.55)), *product((DENSE,), (0.7, 0.55, 0.4)))
TIGHT = (*product((DENSE,), (0.4, 0.3, 0.2)),)
"""Air in the cards and share of the highest climb, the finest first."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a draft is carried out: the air in its cards, the height of a rise and of the first block, the corner."""

    density: Density
    rise: float
    first: float
    corner: Corner
    needed: float
    """How high the sheet has to be."""
    tightest: int
    """The step, from 0, that decides how high."""


@dataclass(frozen=True)
class Draft:
    """A chart on a sheet of a given width and height, each step with a number of lanes for its cards."""

    chart: SteppingChart
    said: Said
    width: float
    height: float
    lanes: tuple[int, ...]
    is_tight: bool = False
    """Whether steps may be narrow and stairs flat, as on paper, where type cannot become smaller any more."""

    @property
    def least(self) -> float:
        """How wide a step is at least."""
        return NARROW_UNIT if self.is_tight else LEAST_UNIT

    @property
    def room(self) -> float:
        """How wide the sheet is between its margins."""
        return self.width - 2 * MARGIN

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the steps."""
        return columns_of(MARGIN, self.room, self.lanes)

    @cached_property
    def foot(self) -> float:
        """How high the foot of every block is."""
        return max(foot_of(step, 0, 0, foot_room(column.width), self.said).box.height for step, column in self._pairs)

    @cached_property
    def ground(self) -> float:
        """How high everything under the stairs is."""
        return UNDER_ARROW + ground_of(self.chart, MARGIN, 0, self.room, self.said).box.height

    @cached_property
    def sorted(self) -> Sorted:
        """The cards of single steps, and those over several."""
        return sorted_out(self.chart)

    @cached_property
    def corners(self) -> Corners:
        """The ways to use the free corner."""
        return Corners(self.chart, self.said, self.columns, MARGIN, self.sorted.spans)

    def manners(self) -> Iterator[Manner]:
        """Yield every way to carry the draft out, the finest first."""
        for density, climb in TIGHT if self.is_tight else MANNERS:
            for corner in self.corners.each:
                yield self._manner(density, climb, corner)

    @cached_property
    def lowest(self) -> Manner:
        """The manner that needs the lowest sheet."""
        return min(self.manners(), key=lambda manner: manner.needed)

    def widened(self, tightest: int) -> "Draft | None":
        """Return the draft with one more lane on a step, or None where there is no room or no need for one."""
        lanes = tuple(number + (place == tightest) for place, number in enumerate(self.lanes))
        least = LEAST_IN_LANE - self.is_tight
        if lanes[tightest] > MOST_LANES or len(self.sorted.own[tightest]) < least * lanes[tightest]:
            return None
        return replace(self, lanes=lanes) if unit_of(self.room, lanes) >= self.least else None

    def _manner(self, density: Density, climb: float, corner: Corner) -> Manner:
        count = len(self.columns)
        rise = min(HIGHEST_RISE, HIGHEST_CLIMB * self.height / max(count - 1, 1)) * climb
        first = max(height - number * rise for number, height in enumerate(self._blocks))
        reach = self.skyline(density, rise, first).reach
        tall = [high + low for high, low in zip(reach, self.corners.lowest[corner], strict=True)]
        needed = max(tall) + self.ground + MARGIN
        return Manner(density, rise, first, corner, needed, tall.index(max(tall)))

    def skyline(self, density: Density, rise: float, first: float) -> Skyline:
        """Return how high everything reaches when the first block is so high and each next one a rise higher."""
        treads = [first + place * rise for place in range(len(self.columns))]
        heights = self._span_heights[density]
        return skyline(treads, self._stacks[density], self.sorted.spans, heights, density.between)

    @cached_property
    def _pairs(self) -> tuple[tuple[Step, Column], ...]:
        return tuple(zip(self.chart.steps, self.columns, strict=True))

    @cached_property
    def _blocks(self) -> tuple[float, ...]:
        return tuple(block_height(step, column.width, self.foot, self.said) for step, column in self._pairs)

    @cached_property
    def _stacks(self) -> dict[Density, tuple[float, ...]]:
        return {density: tuple(self._stack(place, density) for place in range(len(self.lanes))) for density in AIRS}

    def _stack(self, place: int, density: Density) -> float:
        if self.sorted.is_bare(place):
            return EMPTY_HEIGHT
        return stack_height(self.sorted.own[place], self.columns[place], density)

    @cached_property
    def _span_heights(self) -> dict[Density, tuple[float, ...]]:
        return {
            density: tuple(span_box(span, self.columns, 0, density).box.height for span in self.sorted.spans)
            for density in AIRS
        }
