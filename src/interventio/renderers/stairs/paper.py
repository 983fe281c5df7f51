"""What a chart can be drawn on: the screen, or a sheet of paper in true millimetres with a least size of type."""

from dataclasses import dataclass
from enum import StrEnum

POINT = 25.4 / 72
"""A typographic point in millimetres."""

SMALLEST, NAME_SIZE = 12.5, 16
"""The size of the smallest type of a sheet in its units, and that of a method's name."""


SMALL = 100_000
"""An area in square millimetres between that of A4 and that of A3."""


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet of paper: its sides and the least margin in millimetres, and its smallest type in points."""

    width: float
    height: float
    margin: float
    smallest: float

    @property
    def widest(self) -> int:
        """Into how many units its width is parted at most, so that no type is smaller than allowed.

        >>> Form(297, 210, 10, 7.5).widest
        1403
        """
        return int(self.width * SMALLEST / (self.smallest * POINT))

    @property
    def widths(self) -> tuple[int, ...]:
        """Into how many units its width may be parted, from few for large letters to many for small ones."""
        larger = (self.widest * share // 100 for share in (51, 60, 68, 75, 83, 91))
        return (*(width for width in larger if width >= self.least), self.widest)

    @property
    def least(self) -> int:
        """Fewer units than this hold no chart."""
        return 860 if self.is_upright else 1260

    @property
    def is_small(self) -> bool:
        """Whether it is read in the hand, so that a large heading would waste it."""
        return self.width * self.height < SMALL

    @property
    def is_upright(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width

    def high(self, width: float) -> float:
        """Return how many units high it is when it is so many units wide."""
        return width * self.height / self.width


class Paper(StrEnum):
    """What a chart is drawn on. A3 and A1 are posters, A1 with type for those who stand a step away."""

    SCREEN = "screen"
    A4 = "a4"
    A4_PORTRAIT = "a4-portrait"
    A3 = "a3"
    A1 = "a1"

    @property
    def form(self) -> Form | None:
        """Its form; None for the screen, which has none."""
        return FORMS.get(self)


FORMS = {
    Paper.A4: Form(297, 210, 10, 7.5),
    Paper.A4_PORTRAIT: Form(210, 297, 10, 7.5),
    Paper.A3: Form(420, 297, 10, 8),
    Paper.A1: Form(841, 594, 15, 12),
}
