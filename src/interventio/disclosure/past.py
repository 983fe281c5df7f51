"""Which earlier days' totals may be shown beside today's numbers.

A total of an earlier day shares most of its people with today's: what no team has counted anew since is the same. So
its difference from a number that is shown may be the change in one small team. To all but coordinators a day is shown
only if its total holds enough people of its own: cells that stand in no number of today and in no other day that is
shown. Their part and their rest are unknown to readers and not small, so that the total tells of everybody else no more
than that they are not more than it.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.disclosure.publication import Publication
from interventio.disclosure.shown import ShownShare, shown_share
from interventio.disclosure.suppression import is_small
from interventio.measures.cell import Cell
from interventio.measures.coverage import Coverage, coverage_of

Cells = frozenset[Cell]


def shown_past(past: Sequence[Coverage], publication: Publication, target: Fraction) -> tuple[ShownShare | None, ...]:
    """Return each total of an earlier day, the oldest first, as it may be shown beside a publication; None if not."""
    return tuple(
        shown_share(one, target) if is_told else None
        for one, is_told in zip(past, _told(past, publication), strict=True)
    )


def _told(past: Sequence[Coverage], publication: Publication) -> list[bool]:
    if publication.audience is Audience.COORDINATOR:
        return [True] * len(past)
    if not publication.audience.sees_staffing:
        return [False] * len(past)
    known = [frozenset(cell for cell in one.cells if cell.share) for one in past]
    kept: list[int] = []
    for place in reversed(range(len(known))):
        trial = [*kept, place]
        if all(_has_own(known[one], [known[other] for other in trial if other != one], publication) for one in trial):
            kept = trial
    return [place in kept for place in range(len(known))]


def _has_own(day: Cells, others: Iterable[Cells], publication: Publication) -> bool:
    """Tell whether a day holds enough people who stand neither in today's numbers nor in another day that is shown."""
    own = day.difference(publication.whole, *others)
    return bool(own) and not is_small(coverage_of(own), publication.threshold)
