"""A table of one or two groupings with its totals, whatever it holds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from interventio.measures.grouping import By, Key
from interventio.measures.rule import Rule

_T = TypeVar("_T")
_U = TypeVar("_U")


class Position(NamedTuple):
    """A place in a table, counted from 0; None is the total over all rows or over all columns."""

    row: int | None
    column: int | None


TOTAL = Position(None, None)


@dataclass(frozen=True, slots=True)
class Row(Generic[_T]):
    """A row: a value or None for each column, and the total of the row."""

    key: Key
    cells: tuple[_T | None, ...]
    total: _T


@dataclass(frozen=True, slots=True)
class Table(Generic[_T]):
    """Rows, columns and totals under one rule. A table by one grouping has no columns: each row is its total."""

    rule: Rule
    rows_by: By
    columns_by: By | None
    columns: tuple[Key, ...]
    rows: tuple[Row[_T], ...]
    column_totals: tuple[_T, ...]
    total: _T

    def entries(self) -> Iterator[tuple[Position, _T]]:
        """Yield every position that has a value, with the value."""
        for row, line in enumerate(self.rows):
            for column, value in enumerate(line.cells):
                if value is not None:
                    yield Position(row, column), value
            yield Position(row, None), line.total
        for column, total in enumerate(self.column_totals):
            yield Position(None, column), total
        yield TOTAL, self.total

    def mapped(self, change: Callable[[Position, _T], _U]) -> "Table[_U]":
        """Return a table of the same shape with other values."""
        values = {position: change(position, value) for position, value in self.entries()}
        columns = range(len(self.columns))

        def row_of(number: int, line: Row[_T]) -> Row[_U]:
            cells = tuple(values.get(Position(number, column)) for column in columns)
            return Row(line.key, cells, values[Position(number, None)])

        return Table(
            rule=self.rule,
            rows_by=self.rows_by,
            columns_by=self.columns_by,
            columns=self.columns,
            rows=tuple(row_of(number, line) for number, line in enumerate(self.rows)),
            column_totals=tuple(values[Position(None, column)] for column in columns),
            total=values[TOTAL],
        )
