"""Coverage as CSV for spreadsheets: a line for each group, or for each group and column."""

import csv
import io
from collections.abc import Iterator

from interventio.disclosure.shown import ShownShare
from interventio.languages.language import Language
from interventio.languages.translator import Translator
from interventio.views.coverage_sheet import CoverageSheet

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def coverage_csv(sheet: CoverageSheet, words: Translator) -> str:
    """Return the sheet as CSV; Finnish and Swedish spreadsheets expect semicolons between cells."""
    text = io.StringIO()
    delimiter = "," if words.language is Language.EN else ";"
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows(tuple(safe_cell(cell) for cell in row) for row in _rows(sheet, words))
    return text.getvalue()


def safe_cell(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before what looks like one."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


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
        percent = share.share.numerator * 100 // share.share.denominator
        yield from (str(share.part), str(share.whole), str(percent), str(share.seats))
        yield words("yes") if share.is_reached else words("no")
    yield str(share.unknown)
    yield share.newest.isoformat() if share.newest else ""
