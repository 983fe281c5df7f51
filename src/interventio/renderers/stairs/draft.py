"""A draft of a sheet: how high everything comes out at a given width, before anything is put in its place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from interventio.renderers.stairs.cards import DENSE, ROOMY, Density
from interventio.renderers.stairs.columns import STAND, Column, columns_of, stack_height, unit_of
from interventio.renderers.stairs.corner import Corner, Corners
from interventio.renderers.stairs.ground import ground_of
from interventio.renderers.stairs.steps import SIDE, Said, block_height, foot_of
from interventio.views.stepping_chart import Step, SteppingChart

SIDES = 2**0.5
"""The longer side of a sheet is this many times the shorter one, as on A4, A3 and A1."""
MARGIN = 52
LEAST_UNIT = 228
"""No step is narrower than this, as long as there is a wider sheet."""
HIGHEST_CLIMB = 0.3
"""How much of the sheet's height the stairs climb at most, from the first tread to the last."""
HIGHEST_RISE = 120
MOST_LANES = 4
LEAST_IN_LANE = 3

MANNERS = (*product((ROOMY,), (1, 0.85, 0.7, 0.55)), *product((DENSE,), (0.7, 0.55, 0.4)))
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
    """A chart on a sheet of a given width, each step with a number of lanes for its cards."""

    chart: SteppingChart
    said: Said
    width: float
    lanes: tuple[int, ...]

    @property
    def height(self) -> float:
        """How high a sheet of this width is."""
        return round(self.width / SIDES)

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
        return max(foot_of(step, 0, 0, column.width - 2 * SIDE, self.said).box.height for step, column in self._pairs)

    @cached_property
    def ground(self) -> float:
        """How high everything under the stairs is."""
        return ground_of(self.chart, MARGIN, 0, self.room, self.said.words).box.height

    @cached_property
    def corners(self) -> Corners:
        """The ways to use the free corner."""
        return Corners(self.chart, self.said.words, self.columns, MARGIN)

    def manners(self) -> Iterator[Manner]:
        """Yield every way to carry the draft out, the finest first."""
        for density, climb in MANNERS:
            for corner in self.corners.each:
                yield self._manner(density, climb, corner)

    def widened(self, tightest: int) -> "Draft | None":
        """Return the draft with one more lane on a step, or None where there is no room or no need for one."""
        lanes = tuple(number + (place == tightest) for place, number in enumerate(self.lanes))
        if lanes[tightest] > MOST_LANES or len(self.chart.steps[tightest].cards) < LEAST_IN_LANE * lanes[tightest]:
            return None
        return replace(self, lanes=lanes) if unit_of(self.room, lanes) >= LEAST_UNIT else None

    def _manner(self, density: Density, climb: float, corner: Corner) -> Manner:
        count = len(self.columns)
        rise = min(HIGHEST_RISE, HIGHEST_CLIMB * self.height / max(count - 1, 1)) * climb
        first = max(height - number * rise for number, height in enumerate(self._blocks))
        tall = [
            first + number * rise + STAND + stack + self.corners.lowest[corner][number]
            for number, stack in enumerate(self._stacks[density])
        ]
        needed = max(tall) + self.ground + MARGIN
        return Manner(density, rise, first, corner, needed, tall.index(max(tall)))

    @cached_property
    def _pairs(self) -> tuple[tuple[Step, Column], ...]:
        return tuple(zip(self.chart.steps, self.columns, strict=True))

    @cached_property
    def _blocks(self) -> tuple[float, ...]:
        return tuple(block_height(step, column.width, self.foot, self.said) for step, column in self._pairs)

    @cached_property
    def _stacks(self) -> dict[Density, tuple[float, ...]]:
        return {
            density: tuple(stack_height(step.cards, column, density) for step, column in self._pairs)
            for density in (ROOMY, DENSE)
        }
