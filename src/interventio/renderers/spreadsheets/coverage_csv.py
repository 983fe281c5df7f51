"""Coverage as CSV for spreadsheets: a line for each group, or for each group and column."""

from collections.abc import Iterator

from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.csv_cells import csv_text
from interventio.renderers.spreadsheets.whole_percent import whole_percent
from interventio.views.coverage.sheet import CoverageSheet


def coverage_csv(sheet: CoverageSheet, words: Translator) -> str:
    """Return the sheet as CSV."""
    return csv_text(_rows(sheet, words), words.language)


def _rows(sheet: CoverageSheet, words: Translator) -> Iterator[tuple[str, ...]]:
    across = [words("Column"), words("Name of the column")] if sheet.columns else []
    yield (
        words("Id"),
        sheet.first,
        *across,
        words("Trained"),
        words("Expected"),
        words("Per cent"),
        words("Seats to the target"),
        words("Target reached"),
        words("Unknown"),
        words("Day of the counts"),
    )
    for row in sheet.rows:
        for (id_, name), cell in zip(sheet.columns, row.cells, strict=True):
            if cell:
                yield row.id or "", row.name, id_ or "", name, *_numbers(cell, words)
        if not sheet.columns:
            yield row.id or "", row.name, *_numbers(row.total, words)


def _numbers(share: ShownShare, words: Translator) -> Iterator[str]:
    hidden = {"hidden": words("hidden"), "unknown": words("not known"), "nobody": words("nobody expected")}
    if share.share is None:
        yield from (hidden.get(share.state, ""), "", "", "", "")
    else:
        percent = whole_percent(share.share)
        yield from (str(share.part), str(share.whole), str(percent), str(share.seats))
        yield words("yes") if share.is_reached else words("no")
    yield str(share.unknown)
    yield share.newest.isoformat() if share.newest else ""
