"""What has changed on a chart as rows: what the command `changes` prints and other programs read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.editions import state_in, state_today
from interventio.languages.translator import Translator
from interventio.records.stepping import Edition, Stepping
from interventio.views.editions.comparing import comparison
from interventio.views.editions.comparison import ComparedMethod, Comparison
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class ComparisonSheet:
    """A comparison with what programs need to know of it."""

    language: str
    as_of: date
    chart: str
    comparison: Comparison
    kind: Literal["comparison-sheet"] = "comparison-sheet"


def comparison_sheet(
    catalogue: Catalogue, stepping: Stepping, editions: tuple[Edition, Edition | None], words: Translator
) -> ComparisonSheet:
    """Return what has changed on a chart from one edition to another, or to today where that is None."""
    first, last = editions
    before = state_in(catalogue, stepping, first)
    after = state_in(catalogue, stepping, last) if last else state_today(catalogue, stepping)
    told = comparison(catalogue, stepping, before, after, Voice(words, catalogue.settings.languages))
    return ComparisonSheet(words.language, catalogue.day, stepping.id, told)


def comparison_rows(sheet: ComparisonSheet, words: Translator) -> Spreadsheet:
    """Return a comparison as rows: one for each method that has come, moved, gone or another name."""
    comparison = sheet.comparison
    columns = (
        (words("Method"), Holds.NAME),
        (words("Change"), Holds.TEXT),
        (f"{words('Before')}: {comparison.before.name}", Holds.TEXT),
        (f"{words('After')}: {comparison.after.name}", Holds.TEXT),
    )
    return Spreadsheet(
        id="changes",
        title=words("Changes"),
        about=words("A row for each method that has come, moved, gone or got another name."),
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(_rows(comparison, words)),
    )


def _rows(comparison: Comparison, words: Translator) -> Iterator[tuple[Cell, ...]]:
    yield from _of(comparison.come, f"+ {words('new on the chart')}")
    yield from _of(comparison.moved, f"→ {words('on another step')}")
    yield from _of(comparison.gone, f"− {words('no longer on the chart')}")
    for one in comparison.renamed:
        yield one.method.name.text, words("before: {name}", name=str(one.formerly)), *_steps(one)


def _of(methods: Iterable[ComparedMethod], change: str) -> Iterator[tuple[Cell, ...]]:
    for one in methods:
        yield one.method.name.text, change, *_steps(one)


def _steps(one: ComparedMethod) -> tuple[str, str]:
    return ", ".join(one.before) or "–", ", ".join(one.after) or "–"
