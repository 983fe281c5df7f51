"""The evaluations of the same team or method side by side, as far as a sheet of paper is wide."""

from collections.abc import Iterator
from datetime import date

from interventio.languages.translator import Translator
from interventio.views.evaluation.page import EvaluationsCompared
from interventio.views.evaluation.parts import ShareLine, Span
from interventio.views.evaluation.report_page import ReportGrid
from interventio.views.evaluation.words import when_in_brief
from interventio.views.figures import NO_NUMBER
from interventio.views.words import Words

MOST_TIMES = 4
"""So many times have room beside each other, the newest ones."""


def compared_grids(compared: EvaluationsCompared, words: Translator) -> Iterator[ReportGrid]:
    """Yield the outcomes of each category over the times, and then the other numbers."""
    times = tuple(_told(span, words) for span in compared.spans[-MOST_TIMES:])
    for block in compared.outcomes:
        rows = tuple((one.name, tuple(map(_share, one.lines[-MOST_TIMES:]))) for one in block.shares)
        yield ReportGrid(block.name, words("Outcome"), times, rows)
    rows = tuple((row.name, row.cells[-MOST_TIMES:]) for row in compared.rows)
    if rows:
        yield ReportGrid(Words(words("The numbers")), words("Number"), times, rows)


def _told(span: Span, words: Translator) -> str:
    return when_in_brief(date.fromisoformat(span.starts.iso), date.fromisoformat(span.ends.iso), words)


def _share(line: ShareLine | None) -> str:
    if line is None:
        return NO_NUMBER
    told = line.percent or line.count
    return f"{told} ({line.interval})" if line.interval else told
