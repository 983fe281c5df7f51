"""Who came to a meeting of a support team, as an audience may see it."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.disclosure.audience import Audience
from interventio.measures.attendance import Came
from interventio.measures.count import Count


@dataclass(frozen=True, slots=True)
class ShownCame:
    """A unit from which somebody came; how many, coordinators alone are told. None also where nobody has said."""

    unit: str
    supervisors: int | None = None
    trained_workers: int | None = None
    others: int | None = None


def shown_attendance(came: Iterable[Came], audience: Audience) -> tuple[ShownCame, ...]:
    """Return who came: to all but coordinators the units alone, each once, whatever their counts; to clients none.

    From a unit hardly ever more than two come, so nearly every count is below any threshold.
    """
    if not audience.sees_staffing:
        return ()
    if audience is not Audience.COORDINATOR:
        return tuple(ShownCame(unit) for unit in dict.fromkeys(one.unit for one in came))
    return tuple(
        ShownCame(one.unit, _shown(one.supervisors), _shown(one.trained_workers), _shown(one.others)) for one in came
    )


def sees_roles(audience: Audience) -> bool:
    """Tell whether an audience is told as what units take part: a trained worker is one person of a small unit."""
    return audience is Audience.COORDINATOR


def _shown(count: Count | None) -> int | None:
    return None if count is None else count.value
