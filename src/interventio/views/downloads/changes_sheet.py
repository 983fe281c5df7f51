"""What has changed in coverage as a sheet: a row for each group, and one for all together."""

from collections.abc import Iterator

from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.views.coverage.changes import ChangeRow, CoverageChanges
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet


def changes_spreadsheet(changes: CoverageChanges, words: Translator) -> Spreadsheet:
    """Return the changes as a sheet."""
    numbers = (
        words("Trained before"),
        words("Trained now"),
        words("Change of the trained"),
        words("In trainings"),
        words("Others"),
        words("Trained: in or out"),
        words("Trained: known or not"),
        words("Expected before"),
        words("Expected now"),
        words("Change of the expected"),
        words("Headcount"),
        words("Exempt"),
        words("Expected: in or out"),
        words("Expected: known or not"),
        words("Places not counted again"),
    )
    return Spreadsheet(
        id="changes",
        title=words("Changes"),
        about=changes.title,
        columns=(
            Column(words("Id"), Holds.ID),
            Column(changes.first, Holds.NAME),
            Column(words("Coverage before, %"), Holds.SHARE),
            Column(words("Coverage now, %"), Holds.SHARE),
            *(Column(heading, Holds.NUMBER) for heading in numbers),
        ),
        rows=tuple(tuple(_row(row)) for row in (*changes.rows, changes.total)),
    )


def _row(row: ChangeRow) -> Iterator[Cell]:
    change, part, whole = row.change, row.change.part, row.change.whole
    yield from (row.id, row.name, change.before.share, change.after.share)
    yield from (*_known(change.before.part, change.before), *_known(change.after.part, change.after))
    yield from (part.whole, part.trained, part.others, part.scope, part.counting)
    yield from (*_known(change.before.whole, change.before), *_known(change.after.whole, change.after))
    yield from (whole.whole, whole.headcount, whole.exempt, whole.scope, whole.counting)
    yield change.same


def _known(count: int | None, share: ShownShare) -> Iterator[Cell]:
    """Yield a count: where there is no share, nothing is known or nobody is expected, and the sum is 0."""
    yield 0 if count is None and share.share is None else count
