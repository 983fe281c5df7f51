"""What has changed between evaluations of the same, as an audience may see it: made of what is shown of both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.measures.intervals import ConfidenceInterval
from interventio.measures.period_changes import ClassChange, PeriodChange, ScoreShift
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class ShownClassChange:
    """The share of an outcome class in two times; what is not shown of either is None."""

    of: str | None
    id: str
    name: Text
    state: State
    before: Fraction | None = None
    after: Fraction | None = None
    change: Fraction | None = None
    interval: ConfidenceInterval | None = None
    """Of the change, at 95 %."""
    is_clear: bool | None = None
    """Whether 0 lies outside of the interval."""
    is_small: bool | None = None


@dataclass(frozen=True, slots=True)
class ShownScoreShift:
    """The net promoter score of a feedback group in two times."""

    id: str
    name: Text
    state: State
    before: Fraction | None = None
    after: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ShownPeriodChange:
    """What has changed from one evaluation to the next one of the same."""

    before: str
    after: str
    classes: tuple[ShownClassChange, ...]
    recommending: tuple[ShownScoreShift, ...]


def shown_period_changes(
    changes: Iterable[PeriodChange], shown: Mapping[str, ShownEvaluation]
) -> tuple[ShownPeriodChange, ...]:
    """Return changes between evaluations, each number only where `shown` has it of both."""
    return tuple(_shown(one, shown[one.before], shown[one.after]) for one in changes)


def _shown(change: PeriodChange, before: ShownEvaluation, after: ShownEvaluation) -> ShownPeriodChange:
    classes = _classes(before) & _classes(after)
    groups = _groups(before) & _groups(after)
    return ShownPeriodChange(
        change.before,
        change.after,
        tuple(_class(one, is_open=(one.of, one.id) in classes) for one in change.classes),
        tuple(_shift(one, is_open=one.id in groups) for one in change.recommending),
    )


def _classes(shown: ShownEvaluation) -> frozenset[tuple[str | None, str]]:
    tables = (table for table in shown.outcomes if table.state is State.EXACT)
    return frozenset((table.of, one.told.id) for table in tables for one in table.classes)


def _groups(shown: ShownEvaluation) -> frozenset[str]:
    return frozenset(group.id for group in shown.feedback if group.recommendation.state is State.EXACT)


def _class(one: ClassChange, *, is_open: bool) -> ShownClassChange:
    if not is_open:
        return ShownClassChange(one.of, one.id, one.name, State.HIDDEN)
    return ShownClassChange(
        of=one.of,
        id=one.id,
        name=one.name,
        state=State.EXACT,
        before=one.before.fraction(),
        after=one.after.fraction(),
        change=one.change,
        interval=one.interval,
        is_clear=one.is_clear,
        is_small=one.is_small,
    )


def _shift(one: ScoreShift, *, is_open: bool) -> ShownScoreShift:
    if not is_open:
        return ShownScoreShift(one.id, one.name, State.HIDDEN)
    return ShownScoreShift(one.id, one.name, State.EXACT, one.before, one.after)
