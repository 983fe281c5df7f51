"""What readers see in place of a true count."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from interventio.measures.count import Count
from interventio.measures.coverage import Coverage
from interventio.measures.people import Bounds
from interventio.measures.table import Table


class State(StrEnum):
    """Why there is a number, or why there is none."""

    EXACT = "exact"
    HIDDEN = "hidden"
    """A small number, or one that would give a small number away.

    It is drawn with a mark of its own, never as “below 5”: in a total of 8, two numbers below 5 would be 4 and 4.
    """
    UNKNOWN = "unknown"
    """Nobody has recorded it."""
    NOBODY = "nobody"
    """Nobody is expected to deliver the method: there is no whole to take a share of."""


@dataclass(frozen=True, slots=True)
class ShownShare:
    """A share as readers may see it. All numbers of people are None unless `state` is exact."""

    state: State
    """Whether the numbers are shown, and why there are none if not."""
    part: int | None = None
    """How many are trained."""
    whole: int | None = None
    """How many are expected to deliver it."""
    share: Fraction | None = None
    """Part ÷ whole, exact."""
    seats: int | None = None
    """How many more must be trained to reach the target."""
    is_reached: bool | None = None
    """Whether the share is at or above the target."""
    unknown: int = 0
    """How many teams and occupations are left out because their numbers are not known."""
    oldest: date | None = None
    """The oldest snapshot among those that the share rests on."""
    newest: date | None = None
    """The newest of them."""


@dataclass(frozen=True, slots=True)
class ShownBounds:
    """Bounds of a number of people as readers may see them. All numbers of people are None unless `state` is exact."""

    state: State
    lowest: int | None = None
    highest: int | None = None
    whole: int | None = None
    unknown: int = 0
    """How many occupations of teams are left out because too little is known of them."""


@dataclass(frozen=True, slots=True)
class ShownPeople:
    """People trained in any and in all of the selected methods, as readers may see them."""

    any: ShownBounds
    all: ShownBounds


ShownTable = Table[ShownShare]


def shown_share(coverage: Coverage, target: Fraction) -> ShownShare:
    """Return a coverage with its numbers, or why there are none."""
    share = coverage.share
    if not share.whole.value:
        return ShownShare(_without_whole(coverage.unknown), unknown=coverage.unknown)
    return ShownShare(
        State.EXACT,
        part=share.part.value,
        whole=share.whole.value,
        share=share.fraction(),
        seats=share.seats_to(target).value,
        is_reached=share.reaches(target),
        unknown=coverage.unknown,
        oldest=coverage.oldest,
        newest=coverage.newest,
    )


def hidden_share(coverage: Coverage) -> ShownShare:
    """Return a coverage without its numbers; what is unknown in it, and how old it is, tells of nobody."""
    return ShownShare(State.HIDDEN, unknown=coverage.unknown, oldest=coverage.oldest, newest=coverage.newest)


def shown_bounds(bounds: Bounds) -> ShownBounds:
    """Return bounds with their numbers, or why there are none."""
    if bounds.whole == Count(0):
        return ShownBounds(_without_whole(bounds.unknown), unknown=bounds.unknown)
    return ShownBounds(
        State.EXACT, bounds.lowest.value, bounds.highest.value, bounds.whole.value, unknown=bounds.unknown
    )


def hidden_bounds(bounds: Bounds) -> ShownBounds:
    """Return bounds without their numbers."""
    return ShownBounds(State.HIDDEN, unknown=bounds.unknown)


def _without_whole(unknown: int) -> State:
    return State.UNKNOWN if unknown else State.NOBODY
