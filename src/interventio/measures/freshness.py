"""Freshness: when each record was last looked through, and when it is due again."""

from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import is_over
from interventio.records.kinds import SETTINGS, RecordKind
from interventio.records.review import Review, due_day


@dataclass(frozen=True, slots=True)
class Freshness:
    """When a record was last looked through; both days are None where it does not say."""

    kind: RecordKind
    id: str
    last_reviewed: date | None
    due: date | None

    def is_overdue(self, day: date) -> bool:
        """Tell whether the review should have been done before `day`; on the day itself it is still in time.

        >>> from interventio.records.kinds import TEAM
        >>> Freshness(TEAM, "harju", date(2025, 3, 9), date(2026, 3, 9)).is_overdue(date(2026, 3, 10))
        True
        """
        return self.due is not None and self.due < day


def freshness_of(catalogue: Catalogue) -> tuple[Freshness, ...]:
    """Return the freshness of all records that are reviewed, kind by kind in the order of their ids."""
    usual = catalogue.settings.review.every
    return tuple(
        _freshness(entry.kind, entry.id, entry.review, usual)
        for entry in catalogue.entries
        if entry.kind.is_reviewed and entry.kind is not SETTINGS and not is_over(entry.record)
    )


def _freshness(kind: RecordKind, id_: str, review: Review | None, usual: int) -> Freshness:
    if review is None:
        return Freshness(kind, id_, None, None)
    return Freshness(kind, id_, review.last_reviewed, due_day(review.last_reviewed, review.every or usual))
