"""Whether methods have been delivered in the last twelve months, as snapshots and logs of periods tell."""

from collections.abc import Iterable, Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell
from interventio.measures.roster import Expected, roster_on
from interventio.records.period_log import PeriodLog
from interventio.records.review import due_day

MONTHS = 12
"""A snapshot that is older says nothing of so many months."""
QUARTERS = 4
"""As many full quarters are the last twelve months of a log."""


def was_delivered(catalogue: Catalogue, cells: Iterable[Cell], day: date) -> bool | None:
    """Tell whether anybody in these cells has delivered their methods lately; None where that is not known.

    Nobody has, where every count of the active is known to be 0, and a team that keeps a log of periods has begun
    none in the last four full quarters. Who is not trained is not active.
    """
    members = tuple(cells)
    counts = [_active(catalogue, cell, day) for cell in members]
    for team, method in dict.fromkeys((cell.team, cell.intervention) for cell in members):
        counts += _started(catalogue, team, method, day)
    if any(counts):
        return True
    return None if None in counts else False


def _active(catalogue: Catalogue, cell: Cell, day: date) -> int | None:
    told = _told_active(catalogue, cell, day)
    is_nobody_trained = cell.share is not None and not cell.share.part.value
    return 0 if told is None and is_nobody_trained else told


def _told_active(catalogue: Catalogue, cell: Cell, day: date) -> int | None:
    """Return how many of a cell are active, where a snapshot tells that is not too old for it."""
    if cell.occupation is None or cell.snapshot is None or due_day(cell.snapshot, MONTHS) < day:
        return None
    expected = roster_on(catalogue.teams[cell.team], day).expected(cell.occupation)
    return expected.staff.active.get(cell.intervention) if isinstance(expected, Expected) else None


def _started(catalogue: Catalogue, team: str, method: str, day: date) -> Iterator[int | None]:
    """Yield how many periods a team has begun in each of the last full quarters; nothing if it keeps no log."""
    logs = [log for log in catalogue.periods.values() if log.team == team]
    for quarter in full_quarters(day) if logs else ():
        counts = [*_in_quarter(logs, quarter, method)]
        yield sum(count or 0 for count in counts) or (0 if counts and None not in counts else None)


def _in_quarter(logs: Iterable[PeriodLog], name: str, method: str) -> Iterator[int | None]:
    for log in logs:
        for quarter in log.quarters:
            if quarter.quarter == name:
                yield from (periods.started for periods in quarter.methods if periods.intervention == method)


def full_quarters(day: date) -> tuple[str, ...]:
    """Return the last four quarters that have ended before `day`, the oldest first.

    >>> full_quarters(date(2026, 6, 30))
    ('2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1')
    """
    current = day.year * 4 + (day.month - 1) // 3
    return tuple(f"{number // 4}-Q{number % 4 + 1}" for number in range(current - QUARTERS, current))
