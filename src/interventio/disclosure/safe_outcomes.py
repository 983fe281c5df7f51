"""Which outcomes, categories and follow-ups of an evaluation may be opened to others than coordinators.

Clients stand in a tree: all whose work ended, categories, outcome classes, parts of a class. A number is small below
the threshold, 0 too; what is left when some are taken from others may be nobody, but not few.

- The classes of a category, or of all, are opened together: only where no class is small, and they add up to it with
  the unknown. Where few are unknown, their number is hidden, with that of the category and that of all; where all are
  classed, with those of all categories.
- The parts of a class are opened together, where none is small and the rest of the class is nobody or not few.
- All whose work ended are opened only where no category is small, nor the rest beside all of them few. Where one is,
  their number is hidden, so that no category follows from the others; those that are not small are still opened.
- Where all are classed at once and by category too, the categories' classes are opened only if nothing at all is small,
  nor what is left of a class beside all categories that are classed; the parts are those of all. If not, the sizes of
  the categories are hidden too.
- A follow-up is opened where those whom it follows are opened, are exactly its whole, no class is small, and those
  not reached are nobody or not few. For the same number of months only disjoint ones are.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from interventio.disclosure.opened import Opened
from interventio.measures.evaluations import EvaluationNumbers
from interventio.measures.follow_ups import FollowUpShares
from interventio.measures.outcomes import NamedShare, OutcomeShare, OutcomeShares


@dataclass(frozen=True, slots=True)
class Limits:
    """What is small, and what a rest may be."""

    threshold: int

    def allow(self, *counts: int) -> bool:
        """Tell whether none of some counts is small."""
        return all(count >= self.threshold for count in counts)

    def allow_rest(self, *rests: int) -> bool:
        """Tell whether each of some rests is nobody or not few."""
        return all(rest == 0 or rest >= self.threshold for rest in rests)


def safe_outcomes(numbers: EvaluationNumbers, limits: Limits) -> Opened:
    """Return which categories, outcomes, parts and follow-ups may be opened, and whether all whose work ended may."""
    outcomes = frozenset(_safe_tables(numbers, limits))
    unknown = frozenset(at for at in outcomes if limits.allow_rest(numbers.outcomes[at].unknown.value))
    opened = Opened(
        ended=outcomes == unknown and _may_tell_ended(numbers, outcomes, limits),
        categories=frozenset(_safe_categories(numbers, outcomes, unknown, limits)),
        outcomes=outcomes,
        unknown=unknown,
        parts=frozenset(_safe_parts(numbers, outcomes, limits)),
    )
    return replace(opened, follow_ups=frozenset(_safe_follow_ups(numbers, opened, limits)))


def _may_tell_ended(numbers: EvaluationNumbers, outcomes: Iterable[int], limits: Limits) -> bool:
    if any(numbers.outcomes[at].of is None for at in outcomes):
        return True
    return numbers.ended is not None and limits.allow(numbers.ended.value) and _are_categories_safe(numbers, limits)


def _safe_categories(
    numbers: EvaluationNumbers, outcomes: frozenset[int], unknown: frozenset[int], limits: Limits
) -> Iterator[int]:
    """Yield the categories that may be opened: those that are not small and of which no few are unknown."""
    of_all = {at for at in outcomes if numbers.outcomes[at].of is None}
    is_all_opened = of_all <= unknown and len(outcomes) == len(numbers.outcomes)
    if of_all and not (is_all_opened and _are_categories_safe(numbers, limits)):
        return
    closed = {numbers.outcomes[at].of for at in outcomes - unknown}
    for at, one in enumerate(numbers.categories):
        if one.id not in closed and limits.allow(one.ended.value):
            yield at


def _are_categories_safe(numbers: EvaluationNumbers, limits: Limits) -> bool:
    """Tell whether no category is small, nor few are in none of them, as far as it is known how many are."""
    sizes = [one.ended.value for one in numbers.categories]
    whole = whole_of(numbers)
    rest = whole - sum(sizes) if whole is not None and sizes else 0
    return limits.allow(*sizes) and limits.allow_rest(rest)


def whole_of(numbers: EvaluationNumbers) -> int | None:
    """Return how many clients there are in all: as recorded, or as all are classed."""
    classed = next((_size(table) for table in numbers.outcomes if table.of is None), None)
    return classed if numbers.ended is None else numbers.ended.value


def _size(table: OutcomeShares) -> int:
    return table.known.value + table.unknown.value


def _safe_tables(numbers: EvaluationNumbers, limits: Limits) -> Iterable[int]:
    """Return which outcomes may be opened: all of them, or those of all, or each that may by itself."""
    sizes = {one.id: one.ended.value for one in numbers.categories}
    often = Counter(one.id for one in numbers.categories)
    twice = Counter(table.of for table in numbers.outcomes)
    whole = whole_of(numbers)
    safe = [
        at
        for at, table in enumerate(numbers.outcomes)
        if twice[table.of] == 1
        and (table.of is None or often[table.of] == 1)
        and _size(table) == (whole if table.of is None else sizes.get(table.of))
        and limits.allow(*(one.told.share.part.value for one in table.classes))
    ]
    of_all = [at for at in safe if numbers.outcomes[at].of is None]
    if not of_all:
        return safe
    are_unknown_safe = limits.allow_rest(*(table.unknown.value for table in numbers.outcomes))
    is_all_safe = len(safe) == len(numbers.outcomes) and are_unknown_safe and _are_categories_safe(numbers, limits)
    return safe if is_all_safe and _are_others_safe(numbers, limits) else of_all


def _are_others_safe(numbers: EvaluationNumbers, limits: Limits) -> bool:
    """Tell whether none of those who are classed as one of all, but not by category, are few in a class."""
    (of_all,) = (table for table in numbers.outcomes if table.of is None)
    by_category = [table for table in numbers.outcomes if table.of is not None]
    classed: Counter[str] = Counter()
    for one in (one for table in by_category for one in table.classes):
        classed[one.told.id] += one.told.share.part.value
    rests = [one.told.share.part.value - classed[one.told.id] for one in of_all.classes]
    unknown = of_all.unknown.value - sum(table.unknown.value for table in by_category)
    return limits.allow_rest(unknown) and (not any(rests) or limits.allow(*rests))


def _safe_parts(numbers: EvaluationNumbers, outcomes: Iterable[int], limits: Limits) -> Iterator[tuple[int, int]]:
    """Yield the classes whose parts may be opened: where all are classed too, only theirs."""
    opened = [at for at in outcomes if numbers.outcomes[at].of is None] or outcomes
    for at in opened:
        for of, one in enumerate(numbers.outcomes[at].classes):
            if _are_safe(one.parts, one.told.share.part.value, limits):
                yield at, of


def _are_safe(parts: Iterable[NamedShare], whole: int, limits: Limits) -> bool:
    counts = [one.share.part.value for one in parts]
    return limits.allow(*counts) and limits.allow_rest(whole - sum(counts))


def _safe_follow_ups(numbers: EvaluationNumbers, opened: Opened, limits: Limits) -> Iterator[int]:
    """Yield the follow-ups that may be opened; of the same months the first, and further ones of other classes."""
    classes = {one.told.id for one in _open_classes(numbers, opened)}
    parts = {part.id for one in _with_open_parts(numbers, opened) for part in one.parts}
    are_disjoint = len({numbers.outcomes[at].of is None for at in opened.outcomes}) == 1
    taken: dict[int, set[str | None]] = {}
    for at, one in enumerate(numbers.follow_ups):
        is_open = opened.ended if one.of is None else one.of in classes | parts
        before = taken.get(one.months, set())
        is_apart = are_disjoint and {one.of, *before} <= classes and one.of not in before
        if is_open and _is_safe_follow_up(one, limits) and (not before or is_apart):
            taken[one.months] = {*before, one.of}
            yield at


def _open_classes(numbers: EvaluationNumbers, opened: Opened) -> Iterator[OutcomeShare]:
    for at in opened.outcomes:
        yield from numbers.outcomes[at].classes


def _with_open_parts(numbers: EvaluationNumbers, opened: Opened) -> Iterator[OutcomeShare]:
    for at, of in opened.parts:
        yield numbers.outcomes[at].classes[of]


def _is_safe_follow_up(one: FollowUpShares, limits: Limits) -> bool:
    if one.attrition is None or one.whole is None or one.whole != one.followed.count:
        return False
    counts = (told.share.part.value for told in one.classes)
    return limits.allow(*counts) and limits.allow_rest(one.attrition.part.value)
