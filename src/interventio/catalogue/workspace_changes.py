"""What has changed between two states of a workspace, record by record."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import Entry
from interventio.catalogue.field_changes import FieldChange, field_changes
from interventio.catalogue.record_pairs import RecordPair, paired, renames_of, unread_paths
from interventio.catalogue.record_values import Renames, values_of
from interventio.records.kinds import KINDS, RecordKind


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that is new, gone, under another id, or says something else."""

    before: Entry | None
    after: Entry | None
    fields: tuple[FieldChange, ...]
    """What differs where the record is there on both sides; ids that have changed all over do not count."""

    @property
    def entry(self) -> Entry:
        """The record as it is now, or as it was where it is gone.

        Raises:
            LookupError: it is on neither side.

        """
        entry = self.after or self.before
        if entry is None:
            raise LookupError
        return entry

    @property
    def kind(self) -> RecordKind:
        """The kind of record that it is now, or was."""
        return self.entry.kind

    @property
    def was(self) -> str:
        """The file in which it stood before, where it stands in another one now; otherwise ""."""
        return self.before.path if self.before and self.after and self.before.path != self.after.path else ""


@dataclass(frozen=True, slots=True)
class WorkspaceChange:
    """Two states of a workspace, and what has changed from one to the other."""

    before: Catalogue
    after: Catalogue
    records: tuple[RecordChange, ...]
    """Kind by kind in the order of their ids."""
    renames: Renames
    unread_before: tuple[str, ...]
    """Files that could not be read before."""
    unread_after: tuple[str, ...]
    """Files that cannot be read now."""


def workspace_change(before: Catalogue, after: Catalogue) -> WorkspaceChange:
    """Return what has changed from one state of a workspace to another.

    A record that cannot be read in one of them is neither new nor gone: nothing is known of a change.
    """
    pairs = paired(before, after)
    renames = renames_of(pairs, before, after)
    return WorkspaceChange(
        before=before,
        after=after,
        records=tuple(sorted(_changed(pairs, renames, before, after), key=_in_order)),
        renames=renames,
        unread_before=tuple(sorted(unread_paths(before))),
        unread_after=tuple(sorted(unread_paths(after))),
    )


def _in_order(change: RecordChange) -> tuple[int, str]:
    return KINDS.index(change.kind), change.entry.id


def _changed(
    pairs: tuple[RecordPair, ...], renames: Renames, before: Catalogue, after: Catalogue
) -> Iterator[RecordChange]:
    for pair in pairs:
        fields: tuple[FieldChange, ...] = ()
        if pair.before and pair.after:
            then = values_of(pair.before.record, before.first_language(), renames)
            fields = field_changes(then, values_of(pair.after.record, after.first_language()))
        if fields or pair.is_renamed or not (pair.before and pair.after):
            yield RecordChange(pair.before, pair.after, fields)
