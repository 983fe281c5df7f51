"""The corner that the stairs leave free: over which steps heading and key stand, and how much room they take."""

from dataclasses import dataclass
from functools import cached_property

from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.columns import Column
from interventio.renderers.stairs.heading import heading_of
from interventio.renderers.stairs.key import key_of
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.spans import Span
from interventio.views.charts.stepping_chart import SteppingChart

BESIDE = 36
"""The least room between the heading and the cards beside it."""
ABOVE = 26
"""The least room between the heading and the cards under it."""
BEFORE_KEY = 16
LEAST_HEADING, LEAST_KEY = 560, 200
HEADING_SHARE = 0.66
"""Over how much of the sheet the heading would best stand."""


@dataclass(frozen=True, slots=True)
class Corner:
    """A way to use the corner.

    The heading stands over the first steps, as many as `heading`. The key stands under it over the first steps, as
    many as `key`, or beside it over all the others: then `key` is 0.
    """

    heading: int
    key: int


@dataclass(frozen=True)
class Corners:
    """The ways to use the corner over some columns, from `left` and `top` on."""

    chart: SteppingChart
    said: Said
    columns: tuple[Column, ...]
    top: float
    spans: tuple[Span, ...] = ()

    @cached_property
    def each(self) -> tuple[Corner, ...]:
        """All that are wide enough, the finest first: two thirds for the heading, and the key wide under it."""
        count = len(self.columns)
        wide = [steps for steps in range(1, count + 1) if self._over(steps) >= LEAST_HEADING] or [count]
        wide.sort(key=lambda steps: abs(steps - HEADING_SHARE * count))
        keys = [steps for steps in range(count, 0, -1) if self._over(steps) >= LEAST_KEY] or [count]
        under = [Corner(heading, key) for heading in wide for key in keys if key <= heading]
        beside = [Corner(heading, 0) for heading in wide if heading < count and self._after(heading) >= LEAST_KEY]
        return (*under, *beside)

    def heading(self, corner: Corner) -> Box:
        """Return where the heading stands."""
        return Box(self._left, self.top, self._over(corner.heading), self._heading_heights[corner.heading])

    def key(self, corner: Corner) -> Box:
        """Return where the key stands."""
        if corner.key:
            y = self.heading(corner).bottom + BEFORE_KEY
            return Box(self._left, y, self._over(corner.key), self._key_heights_under[corner.key])
        x, room = self.columns[corner.heading].x, self._after(corner.heading)
        return Box(x, self.top, room, self._key_heights_beside[corner.heading])

    @cached_property
    def lowest(self) -> dict[Corner, tuple[float, ...]]:
        """How far down each corner reaches over each step, with the air under it."""
        return {corner: tuple(self._lowest(corner, step) for step in range(len(self.columns))) for corner in self.each}

    def _lowest(self, corner: Corner, step: int) -> float:
        if step < corner.key or (corner.key == 0 and step >= corner.heading):
            return self.key(corner).bottom + ABOVE
        return self.heading(corner).bottom + ABOVE if step < corner.heading else self.top

    @cached_property
    def _heading_heights(self) -> dict[int, float]:
        rooms = {corner.heading: self._over(corner.heading) for corner in self.each}
        return {steps: heading_of(self.chart, 0, 0, room, self.said).box.height for steps, room in rooms.items()}

    @cached_property
    def _key_heights_under(self) -> dict[int, float]:
        return {key: self._key_height(self._over(key)) for key in {corner.key for corner in self.each} if key}

    @cached_property
    def _key_heights_beside(self) -> dict[int, float]:
        return {corner.heading: self._key_height(self._after(corner.heading)) for corner in self.each if not corner.key}

    def _key_height(self, room: float) -> float:
        return key_of(self.chart, 0, 0, room, self.said, spans=self.spans).box.height

    @property
    def _left(self) -> float:
        return self.columns[0].x

    def _over(self, steps: int) -> float:
        """Return how wide something may be over the first steps."""
        if steps < len(self.columns):
            return self.columns[steps].x - BESIDE - self._left
        return self._after(0)

    def _after(self, steps: int) -> float:
        """Return how wide something may be over all but the first steps."""
        last = self.columns[-1]
        return last.x + last.width - self.columns[steps].x
