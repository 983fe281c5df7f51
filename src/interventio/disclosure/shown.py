"""What readers see in place of a true count."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class State(StrEnum):
    """Why there is a number, or why there is none."""

    EXACT = "exact"
    HIDDEN = "hidden"
    """A small number, or one that would give a small number away."""
    UNKNOWN = "unknown"
    """Nobody has recorded it."""
    NOBODY = "nobody"
    """Nobody is expected to deliver the method: there is no whole to take a share of."""


@dataclass(frozen=True, slots=True)
class ShownShare:
    """A share as readers may see it. All numbers are None unless `state` is exact."""

    state: State
    part: int | None = None
    whole: int | None = None
    share: Fraction | None = None
    seats: int | None = None
    """How many more must be trained to reach the target."""
    is_reached: bool | None = None
    """Whether the share is at or above the target."""
    unknown: int = 0
    """How many teams and occupations are left out because their numbers are not known."""
