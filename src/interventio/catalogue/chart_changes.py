"""What has changed on a chart between two of its states."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from interventio.catalogue.editions import ChartState


class Fate(StrEnum):
    """What became of a method."""

    COME = "come"
    """It stands on the chart, and did not before."""
    MOVED = "moved"
    """It stands on other tiers than before."""
    GONE = "gone"
    """It stood on the chart, and does not any more."""
    STAYED = "stayed"
    """It stands where it stood."""


@dataclass(frozen=True, slots=True)
class MethodChange:
    """The tiers on which a method stood and stands, the lightest first."""

    method: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def fate(self) -> Fate:
        """What became of the method.

        >>> MethodChange("cool-kids", ("guided",), ("guided", "intensive")).fate
        <Fate.MOVED: 'moved'>
        """
        if not self.before:
            return Fate.COME
        if not self.after:
            return Fate.GONE
        return Fate.STAYED if {*self.before} == {*self.after} else Fate.MOVED

    @property
    def lost(self) -> tuple[str, ...]:
        """The tiers on which it stood and does not stand any more."""
        kept = {*self.after}
        return tuple(tier for tier in self.before if tier not in kept)

    @property
    def added(self) -> tuple[str, ...]:
        """The tiers on which it did not stand before."""
        known = {*self.before}
        return tuple(tier for tier in self.after if tier not in known)


TierPair = tuple[str | None, str | None]
"""A tier before and after, side by side; None where none stands beside the other."""


@dataclass(frozen=True, slots=True)
class ChartChange:
    """Two states of a chart, with what became of each method, and the tiers side by side."""

    before: ChartState
    after: ChartState
    methods: tuple[MethodChange, ...]
    """In the order of their ids."""
    pairs: tuple[TierPair, ...]
    """Both orders of the tiers in one: a tier that has another place in the order stands in it twice, once by side."""

    @property
    def new_tiers(self) -> tuple[str, ...]:
        """The tiers that are there now only."""
        return tuple(tier for tier in self.after.tiers if tier not in self.before.tiers)

    @property
    def lost_tiers(self) -> tuple[str, ...]:
        """The tiers that were there only."""
        return tuple(tier for tier in self.before.tiers if tier not in self.after.tiers)

    @property
    def is_reordered(self) -> bool:
        """Whether the tiers that are in both follow one another in another order."""
        kept = [tier for tier in self.after.tiers if tier in self.before.tiers]
        return kept != [tier for tier in self.before.tiers if tier in self.after.tiers]


def chart_change(before: ChartState, after: ChartState) -> ChartChange:
    """Return what has changed from one state of a chart to another."""
    return ChartChange(before, after, _methods(before.stands_on(), after.stands_on()), tuple(_pairs(before, after)))


def _methods(before: Mapping[str, tuple[str, ...]], after: Mapping[str, tuple[str, ...]]) -> tuple[MethodChange, ...]:
    known = sorted(before.keys() | after.keys())
    return tuple(MethodChange(id_, before.get(id_, ()), after.get(id_, ())) for id_ in known)


def _pairs(before: ChartState, after: ChartState) -> Iterator[TierPair]:
    old, new = list(before.tiers), list(after.tiers)
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(old[first:last], new[start:end], strict=True)
        else:
            yield from ((tier, None) for tier in old[first:last])
            yield from ((None, tier) for tier in new[start:end])
