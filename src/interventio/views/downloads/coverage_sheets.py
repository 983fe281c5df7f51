"""The coverage of the selected methods as a sheet: the heat map and the tables of the page, a share in each row."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownTable
from interventio.measures.grouping import By
from interventio.views.coverage.table import headings, mention_of
from interventio.views.numbers import Numbers
from interventio.views.rows.share_columns import share_cells, share_columns
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


def coverage_spreadsheet(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Spreadsheet:
    """Return the coverage of the selected methods, a share in each row."""
    words = voice.words
    return Spreadsheet(
        id="coverage",
        title=words("Coverage"),
        about=words(
            "A row for each group, and for each method in it. Without a method: all selected methods together."
        ),
        columns=(
            Column(words("Grouping"), Holds.NAME),
            Column(words("Id"), Holds.ID),
            Column(words("Group"), Holds.NAME),
            Column(words("Id of the method"), Holds.ID),
            Column(words("Method"), Holds.NAME),
            *share_columns(words),
        ),
        rows=tuple(_rows(catalogue, numbers, voice)),
    )


def _rows(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[tuple[Cell, ...]]:
    words = voice.words
    yield words("All together"), None, None, None, None, *share_cells(numbers.heat.total, words)
    yield from _table(catalogue, numbers.heat, voice)
    for table in numbers.tables:
        if table.rows_by is not numbers.heat.rows_by:
            yield from _table(catalogue, table, voice)


def _table(catalogue: Catalogue, table: ShownTable, voice: Voice) -> Iterator[tuple[Cell, ...]]:
    title, _ = headings(table.rows_by, voice)
    methods = [(key, mention_of(catalogue, By.INTERVENTION, key, voice).name.text) for key in table.columns]
    for row in table.rows:
        group = title, row.key, mention_of(catalogue, table.rows_by, row.key, voice).name.text
        yield *group, None, None, *share_cells(row.total, voice.words)
        for method, cell in zip(methods, row.cells, strict=True):
            if cell:
                yield *group, *method, *share_cells(cell, voice.words)
