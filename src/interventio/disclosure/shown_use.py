"""The use of methods as readers see it."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.measures.grouping import By, Key
from interventio.measures.ratio import Ratio, Sum
from interventio.measures.reach import Year
from interventio.measures.rule import Rule
from interventio.records.quarters import YearQuarter


@dataclass(frozen=True, slots=True)
class ShownSum:
    """A sum of counts. `count` is None unless `state` is exact."""

    state: State
    count: int | None = None
    unknown: int = 0
    """How many counts are left out because they are not known."""


@dataclass(frozen=True, slots=True)
class ShownRatio:
    """A part over a whole. All numbers of people are None unless `state` is exact."""

    state: State
    part: int | None = None
    whole: int | None = None
    ratio: Fraction | None = None
    unknown: int = 0
    """How many counts are left out because they are not known."""


@dataclass(frozen=True, slots=True)
class ShownQuarter:
    """The periods of one quarter."""

    quarter: YearQuarter
    started: ShownSum
    completed: ShownSum
    discontinued: ShownSum


@dataclass(frozen=True, slots=True)
class ShownUse:
    """The use of a method, or of all methods of a team, an area or a division."""

    started: ShownSum
    completed: ShownSum
    discontinued: ShownSum
    completion: ShownRatio
    per_trained: ShownRatio
    penetration: ShownRatio
    backed: ShownRatio | None
    """None where no supervision or mentoring is asked for."""
    answered: ShownRatio
    helped: ShownRatio
    reach: ShownRatio | None
    """None where there is no estimate of the need."""
    by_quarter: tuple[ShownQuarter, ...]
    """The last eight full quarters; nothing to all but coordinators."""

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all is known of it."""
        told = (self.started, self.completed, self.discontinued, self.penetration, self.backed, self.answered)
        quarters = (one.started for one in self.by_quarter)
        return all(one is None or one.state in {State.UNKNOWN, State.NOBODY} for one in (*told, *quarters))


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A method in a team where training and use do not go together."""

    team: str
    intervention: str
    trained: int
    started: ShownSum


@dataclass(frozen=True, slots=True)
class ShownMismatch:
    """Where training and use do not go together."""

    unused: tuple[ShownPlace, ...]
    untrained: tuple[ShownPlace, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class ShownUseTable:
    """Use by one grouping. `total` and `mismatch` are None to all but coordinators."""

    rule: Rule
    rows_by: By
    quarters: tuple[YearQuarter, ...]
    """The last four full quarters; for coordinators the last eight."""
    last_year: tuple[YearQuarter, ...]
    year: Year | None
    rows: tuple[tuple[Key, ShownUse], ...]
    total: ShownUse | None
    mismatch: ShownMismatch | None


def shown_sum(total: Sum) -> ShownSum:
    """Return a sum with its number, or that nothing of it is known or was to be logged."""
    if not total.known:
        return ShownSum(State.UNKNOWN if total.unknown else State.NOBODY, unknown=total.unknown)
    return ShownSum(State.EXACT, total.count.value, total.unknown)


def shown_ratio(ratio: Ratio) -> ShownRatio:
    """Return a ratio with its numbers, or why there are none."""
    if not ratio.whole.value:
        return ShownRatio(State.UNKNOWN if ratio.unknown else State.NOBODY, unknown=ratio.unknown)
    return ShownRatio(State.EXACT, ratio.part.value, ratio.whole.value, ratio.fraction(), ratio.unknown)


def hidden_sum(total: Sum) -> ShownSum:
    """Return a sum without its number; how much of it is unknown tells of nobody."""
    return ShownSum(State.HIDDEN, unknown=total.unknown)


def hidden_ratio(ratio: Ratio) -> ShownRatio:
    """Return a ratio without its numbers."""
    return ShownRatio(State.HIDDEN, unknown=ratio.unknown)
