"""One evaluation as rows: every number of its report, with the section and whom it is of."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.views.evaluation.report_page import EvaluationReport
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet


def report_rows(report: EvaluationReport, words: Translator) -> Spreadsheet:
    """Return the numbers of a report as rows, and after them what was found and learnt."""
    columns = (
        (words("Section"), Holds.NAME),
        (words("Of whom"), Holds.NAME),
        (words("What"), Holds.TEXT),
        (words("Number"), Holds.NAME),
        (words("Of how many"), Holds.NAME),
        (words("Between"), Holds.NAME),
        (words("Remark"), Holds.TEXT),
    )
    return Spreadsheet(
        id=report.id,
        title=report.name.text,
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=(*_numbers(report), *_compared(report), *_findings(report)),
    )


def _numbers(report: EvaluationReport) -> Iterator[tuple[Cell, ...]]:
    for section in report.sections:
        for table in section.tables:
            of = table.title.text if table.title else None
            for row in table.rows:
                note = row.note.text if row.note else None
                yield section.title, of, row.name.text, _plain(row.number), row.of, _plain(row.between), note


def _plain(number: str) -> str:
    """Return a number without a plus before it, which a spreadsheet would take for the beginning of a formula."""
    return number.removeprefix("+")


def _compared(report: EvaluationReport) -> Iterator[tuple[Cell, ...]]:
    for section in report.sections:
        for grid in section.grids:
            for name, cells in grid.rows:
                for time, cell in zip(grid.times, cells, strict=True):
                    yield section.title, grid.title.text, f"{name}, {time}", _plain(cell), None, None, None


def _findings(report: EvaluationReport) -> Iterator[tuple[Cell, ...]]:
    for section in report.sections:
        for panel in section.panels:
            for sign, what in panel.lines:
                yield section.title, panel.title, what.text, None, None, None, sign or None
