"""The trained, set against a number wanted or an estimated need, as an audience may see them."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.measures.denominators import Denominator, TrainedOf


@dataclass(frozen=True, slots=True)
class ShownOf:
    """A number of trained people and what it is set against; None where it is not known."""

    intervention: str
    area: str | None
    trained: int | None
    of: Denominator | None
    ratio: Fraction | None
    left: int | None
    """How many more are wanted."""
    unknown: int
    """How many teams and occupations are left out because their numbers are not known."""


def shown_of(rows: Iterable[TrainedOf], audience: Audience) -> tuple[ShownOf, ...]:
    """Return all rows to coordinators, and none to others.

    A number wanted is public, so that the number of the trained could be worked out from any share of it; and the
    numbers of methods and areas are other sums of people than those that the leading table of a site is made safe for.
    """
    if audience is not Audience.COORDINATOR:
        return ()
    return tuple(
        ShownOf(
            intervention=one.intervention,
            area=one.area,
            trained=one.trained.value if one.trained else None,
            of=one.of,
            ratio=one.ratio(),
            left=left.value if (left := one.left()) else None,
            unknown=one.unknown,
        )
        for one in rows
    )
