"""Use as CSV for spreadsheets: a line for each group, a column for each number and what it is made of."""

from collections.abc import Iterator

from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import ShownRatio, ShownSum, ShownUse
from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.csv_cells import csv_text
from interventio.views.use.sheet import UseSheet


def use_csv(sheet: UseSheet, words: Translator) -> str:
    """Return the sheet as CSV."""
    return csv_text(_rows(sheet, words), words.language)


def _rows(sheet: UseSheet, words: Translator) -> Iterator[tuple[str, ...]]:
    yield (
        words("Id"),
        sheet.first,
        words("Periods started"),
        words("Periods completed"),
        words("Periods discontinued"),
        words("Quarters not known"),
        words("Periods of the trained"),
        words("Trained"),
        words("Active"),
        words("Trained whose activity is known"),
        words("Supervised or mentored"),
        words("Trained of whom that is known"),
        words("Periods started in the year"),
        words("Estimated need"),
        words("Clients asked"),
        words("Clients who answered"),
        words("Clients who were helped"),
        words("Clients of whom that is known"),
        *sheet.trend.quarters,
    )
    for row in sheet.rows:
        yield row.id or "", row.name, *_numbers(row.use, words), *_quarters(row.use, sheet, words)


def _numbers(use: ShownUse, words: Translator) -> Iterator[str]:
    for total in (use.started, use.completed, use.discontinued):
        yield _sum(total, words)
    yield str(use.started.unknown)
    for ratio in (use.per_trained, use.penetration, use.backed, use.reach):
        yield from _part_and_whole(ratio, words)
    answered, asked = _part_and_whole(use.answered, words)
    yield from (asked, answered, *_part_and_whole(use.helped, words))


def _quarters(use: ShownUse, sheet: UseSheet, words: Translator) -> Iterator[str]:
    if sheet.trend.quarters:
        yield from (_sum(one.started, words) for one in use.by_quarter)


def _sum(shown: ShownSum, words: Translator) -> str:
    return _without_number(shown.state, words) if shown.count is None else str(shown.count)


def _part_and_whole(shown: ShownRatio | None, words: Translator) -> tuple[str, str]:
    if shown is None:
        return "", ""
    if shown.ratio is None:
        return _without_number(shown.state, words), ""
    return str(shown.part), str(shown.whole)


def _without_number(state: State, words: Translator) -> str:
    return {State.HIDDEN: words("hidden"), State.UNKNOWN: words("not known")}.get(state, "")
