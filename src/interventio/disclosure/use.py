"""How much methods are used, as an audience may see it.

Coordinators see everything, clients nothing. Managers and professionals see one line for each method, of the whole
county: sums over four quarters, never a quarter, a team or a total over methods, from which a hidden line would follow.
A line is hidden as a whole if any number in it, or what is left when one is taken from another, is of few:

- of periods and clients, 1 to just below the threshold: started, completed, discontinued, started − completed −
  discontinued, asked, answered, helped, and those who did not answer or were not helped;
- of the trained, as in coverage, also 0: active, backed, and the rest of the trained.

Within a line, a ratio is shown only if it is made of the sums that stand beside it, or of trained people that the
published coverage shows; a sum over other teams or quarters would give the difference away. So the reach of a year is
shown only if it is over and every count of it and of the four quarters is known.

Not promised: what follows from an earlier edition, or from numbers that a reader knows from elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator

from interventio.disclosure.audience import Audience
from interventio.disclosure.publication import Publication
from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import (
    ShownMismatch,
    ShownPlace,
    ShownQuarter,
    ShownRatio,
    ShownUse,
    ShownUseTable,
    hidden_ratio,
    hidden_sum,
    shown_ratio,
    shown_sum,
)
from interventio.measures.cell import Cell
from interventio.measures.coverage import coverage_of
from interventio.measures.grouping import By
from interventio.measures.ratio import Ratio
from interventio.measures.rule import Rule
from interventio.measures.team_use import StaffUse
from interventio.measures.unused import Mismatch, Unmatched
from interventio.measures.use import Use, UseTable


def shown_use(table: UseTable, mismatch: Mismatch, publication: Publication) -> ShownUseTable:
    """Return use as the audience of `publication` may see it beside the coverage that is published."""
    is_coordinator = publication.audience is Audience.COORDINATOR
    line = _exact if is_coordinator else _line_for_others(table, publication)
    return ShownUseTable(
        rule=table.rule,
        rows_by=table.rows_by,
        quarters=table.quarters if is_coordinator else table.last_year,
        last_year=table.last_year,
        year=table.year,
        rows=tuple((key, line(use)) for key, use in table.rows) if publication.audience.sees_staffing else (),
        total=_exact(table.total) if is_coordinator else None,
        mismatch=_mismatch(mismatch) if is_coordinator else None,
    )


def _line_for_others(table: UseTable, publication: Publication) -> Callable[[Use], ShownUse]:
    def line(use: Use) -> ShownUse:
        if table.rows_by is not By.INTERVENTION:
            return _hidden(use)
        shown = _beside(use, table, publication)
        return _hidden(use) if _has_few(shown, publication.threshold) else shown

    return line


def _exact(use: Use) -> ShownUse:
    return ShownUse(
        started=shown_sum(use.started),
        completed=shown_sum(use.completed),
        discontinued=shown_sum(use.discontinued),
        completion=shown_ratio(use.completion),
        per_trained=shown_ratio(use.per_trained),
        penetration=shown_ratio(use.penetration),
        backed=shown_ratio(use.backed) if use.backed else None,
        answered=shown_ratio(use.answered),
        helped=shown_ratio(use.helped),
        reach=shown_ratio(use.reach) if use.reach else None,
        by_quarter=tuple(
            ShownQuarter(one.quarter, shown_sum(one.started), shown_sum(one.completed), shown_sum(one.discontinued))
            for one in use.by_quarter
        ),
    )


def _hidden(use: Use) -> ShownUse:
    """Return a line without numbers."""
    return ShownUse(
        started=hidden_sum(use.started),
        completed=hidden_sum(use.completed),
        discontinued=hidden_sum(use.discontinued),
        completion=hidden_ratio(use.completion),
        per_trained=hidden_ratio(use.per_trained),
        penetration=hidden_ratio(use.penetration),
        backed=hidden_ratio(use.backed) if use.backed else None,
        answered=hidden_ratio(use.answered),
        helped=hidden_ratio(use.helped),
        reach=hidden_ratio(use.reach) if use.reach else None,
        by_quarter=(),
    )


def _beside(use: Use, table: UseTable, publication: Publication) -> ShownUse:
    """Return a line without the ratios that are made of other numbers than those that are shown."""
    sums = use.completed.count, use.completed.count + use.discontinued.count
    is_of_sums = (use.completion.part, use.completion.whole) == sums
    is_one_survey = use.answered.part == use.helped.whole or not use.helped.known
    is_of_trained = _shows_trained(publication, table.rule)
    is_of_started = use.per_trained.part == use.started.count and is_of_trained(_cells_with_periods(use, table))
    return ShownUse(
        started=shown_sum(use.started),
        completed=shown_sum(use.completed),
        discontinued=shown_sum(use.discontinued),
        completion=_told(use.completion, is_shown=is_of_sums),
        per_trained=_told(use.per_trained, is_shown=is_of_started),
        penetration=_told(use.penetration, is_shown=is_of_trained(_cells_with(use, lambda one: one.active))),
        backed=_told(use.backed, is_shown=is_of_trained(_cells_with(use, lambda one: one.backed)))
        if use.backed
        else None,
        answered=_told(use.answered, is_shown=is_one_survey),
        helped=_told(use.helped, is_shown=is_one_survey),
        reach=_told(use.reach, is_shown=_is_of_whole_years(use, table)) if use.reach else None,
        by_quarter=(),
    )


def _told(ratio: Ratio, *, is_shown: bool) -> ShownRatio:
    """Return a ratio that may be shown, or hidden; that nothing of it is known tells of nobody."""
    return shown_ratio(ratio) if is_shown or not ratio.known else hidden_ratio(ratio)


def _shows_trained(publication: Publication, rule: Rule) -> Callable[[Iterable[Cell]], bool]:
    """Return what tells whether the published coverage gives away how many of some cells are trained."""
    return lambda cells: publication.share(coverage_of(cells), rule).state is State.EXACT


def _cells_with_periods(use: Use, table: UseTable) -> Iterator[Cell]:
    for place in use.places:
        if place.trained is not None and place.started(table.last_year) is not None:
            yield from (one.cell for one in place.staff)


def _cells_with(use: Use, count: Callable[[StaffUse], int | None]) -> Iterator[Cell]:
    for place in use.places:
        for one in place.staff:
            part, whole = one.of_trained(count(one))
            if part is not None and whole is not None and part <= whole:
                yield one.cell


def _is_of_whole_years(use: Use, table: UseTable) -> bool:
    """Tell whether the year of the reach and the last four quarters are over and wholly known."""
    is_over = table.year is not None and table.year.is_over
    return is_over and not use.started.unknown and not (use.reach and use.reach.unknown)


def _has_few(shown: ShownUse, threshold: int) -> bool:
    """Tell whether a number of a line, or the difference of two, is of few."""
    staff = [one for one in (shown.penetration, shown.backed) if one and one.state is State.EXACT]
    return any(0 < abs(number) < threshold for number in _numbers(shown)) or any(
        number < threshold for one in staff for number in _part_and_rest(one)
    )


def _numbers(shown: ShownUse) -> Iterator[int]:
    """Yield the numbers of periods and clients in a line, and the differences that mean something."""
    started, *ended = [one.count or 0 for one in (shown.started, shown.completed, shown.discontinued)]
    yield from (started, *ended, started - sum(ended))
    for ratio in (shown.completion, shown.answered, shown.helped):
        yield from _part_and_rest(ratio)
        yield ratio.whole or 0
    if shown.reach and shown.reach.part is not None:
        yield shown.reach.part
        yield shown.reach.part - started


def _part_and_rest(ratio: ShownRatio) -> tuple[int, ...]:
    if ratio.part is None or ratio.whole is None:
        return ()
    return ratio.part, ratio.whole - ratio.part


def _mismatch(found: Mismatch) -> ShownMismatch:
    return ShownMismatch(
        unused=tuple(map(_place, found.unused)), untrained=tuple(map(_place, found.untrained)), unknown=found.unknown
    )


def _place(one: Unmatched) -> ShownPlace:
    return ShownPlace(one.team, one.intervention, one.trained.value, shown_sum(one.started))
