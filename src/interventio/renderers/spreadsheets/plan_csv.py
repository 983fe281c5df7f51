"""A plan as CSV for spreadsheets: a line for each row and month, the fewest seats in the last one of each row."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.csv_cells import csv_text
from interventio.renderers.spreadsheets.whole_percent import whole_percent
from interventio.views.plan.sheet import PlanRow, PlanSheet


def plan_csv(sheet: PlanSheet, words: Translator) -> str:
    """Return the sheet as CSV, with what is assumed below the numbers."""
    return csv_text(_lines(sheet, words), words.language)


def _lines(sheet: PlanSheet, words: Translator) -> Iterator[tuple[str, ...]]:
    yield (
        words("Method"),
        words("Team"),
        words("Name"),
        words("Month"),
        words("Expected, per cent"),
        words("Band from, per cent"),
        words("Band to, per cent"),
        words("Chance of the target, per cent"),
        words("Seats in rounds"),
        *(words("Seats, {certainty} sure", certainty=certainty) for certainty in sheet.certainties),
    )
    for row in (*sheet.rows, sheet.total):
        yield from _row(sheet, row, words)
    for sentence in sheet.assumptions:
        yield (sentence,)


def _row(sheet: PlanSheet, row: PlanRow, words: Translator) -> Iterator[tuple[str, ...]]:
    names = row.method or "", row.team or "", row.name
    if not row.months:
        yield *names, "", words("not known"), *[""] * (4 + len(sheet.certainties))
    for month in row.months:
        shares = month.expected, month.low, month.high, month.chance
        seats = row.seats if month is row.months[-1] else ("",) * len(sheet.certainties)
        yield (
            *names,
            month.iso,
            *(str(whole_percent(share)) for share in shares),
            str(month.seats),
            *("–" if one is None else str(one) for one in seats),
        )
