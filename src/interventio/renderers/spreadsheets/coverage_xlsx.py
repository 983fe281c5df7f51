"""Coverage as an Excel workbook: the rule, and a row for each group, or for each group and column."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.workbook_xlsx import workbook_xlsx
from interventio.views.about.about import asterisk_sentence, sums_sentence
from interventio.views.coverage.sheet import CoverageSheet
from interventio.views.downloads.workbook import Workbook, dash_sentence
from interventio.views.rows.share_columns import share_cells, share_columns
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet


def coverage_xlsx(sheet: CoverageSheet, words: Translator) -> bytes:
    """Return the sheet as a workbook."""
    title = words("Coverage")
    across = (Column(words("Column"), Holds.ID), Column(words("Name of the column"), Holds.NAME))
    rows = Spreadsheet(
        id="coverage",
        title=title,
        about="",
        columns=(
            Column(words("Id"), Holds.ID),
            Column(sheet.first, Holds.NAME),
            *(across if sheet.columns else ()),
            *share_columns(words),
        ),
        rows=tuple(_rows(sheet, words)),
    )
    facts = [(words("As of"), words.day(sheet.as_of)), *((title, sentence) for sentence in sheet.rule)]
    marks = (asterisk_sentence(words), dash_sentence(words), sums_sentence(words))
    facts += [(words("Marks"), sentence) for sentence in marks]
    return workbook_xlsx(Workbook("coverage", title, words("About"), tuple(facts), sheet.as_of, (rows,)))


def _rows(sheet: CoverageSheet, words: Translator) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each share: those of a group, then its total, and last that of everything."""
    no_column: tuple[Cell, ...] = (None, None) if sheet.columns else ()
    for row in sheet.rows:
        for (id_, name), cell in zip(sheet.columns, row.cells, strict=True):
            if cell:
                yield row.id, row.name, id_, name, *share_cells(cell, words)
        yield row.id, row.name, *no_column, *share_cells(row.total, words)
    for (id_, name), total in zip(sheet.columns, sheet.column_totals, strict=True):
        yield None, words("Total"), id_, name, *share_cells(total, words)
    yield None, words("Total"), *no_column, *share_cells(sheet.total, words)
