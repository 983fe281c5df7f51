"""What is told of an action, whatever its kind."""

from dataclasses import dataclass

from interventio.views.mention import Mention


@dataclass(frozen=True, slots=True)
class Told:
    """An action in words. `named` tells it from all others of its kind, and is the same in every language."""

    named: str
    what: str
    why: str
    record: Mention | None = None
    """What it is about, where that is neither its team nor its method."""
    numbers: tuple[tuple[str, int], ...] = ()
