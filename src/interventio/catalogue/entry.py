"""A record as it stands in the catalogue: of which kind, under which id."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.records.base import Part
from interventio.records.kinds import KINDS, RecordKind
from interventio.records.review import Review
from interventio.records.risk import Risk, RiskState


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with its kind and id; a kind of one record has the id ""."""

    kind: RecordKind
    id: str
    record: Part

    @property
    def path(self) -> str:
        """The file that it was read from."""
        return self.kind.path_of(self.id)

    @property
    def review(self) -> Review | None:
        """When it was last looked through, if the record says so."""
        review = getattr(self.record, "review", None)
        return review if isinstance(review, Review) else None


def is_over(record: Part) -> bool:
    """Tell whether a record is kept for memory alone, so that nobody needs to look it through any more."""
    return isinstance(record, Risk) and record.status is RiskState.CLOSED


def entries_of(records: Iterable[Part]) -> tuple[Entry, ...]:
    """Return records as entries, kind by kind in the order of their ids; of two with one id the later counts."""
    entries = {(entry.kind.name, entry.id): entry for entry in map(_entry, records)}
    return tuple(sorted(entries.values(), key=lambda entry: (KINDS.index(entry.kind), entry.id)))


def _entry(record: Part) -> Entry:
    kind = _KINDS[type(record)]
    return Entry(kind, "" if kind.is_single else str(getattr(record, "id", "")), record)


_KINDS = {kind.model: kind for kind in KINDS}
