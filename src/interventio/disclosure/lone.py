"""Where one person alone is trained, as an audience may see it."""

from interventio.disclosure.audience import Audience
from interventio.measures.lone import Lone


def sees_lone(audience: Audience) -> bool:
    """Tell whether an audience is told where one person alone is trained: the count is 1, below any threshold."""
    return audience is Audience.COORDINATOR


def shown_lone(lone: tuple[Lone, ...], audience: Audience) -> tuple[Lone, ...] | None:
    """Return where one person alone is trained; None for all but coordinators, whatever there is."""
    return lone if sees_lone(audience) else None
