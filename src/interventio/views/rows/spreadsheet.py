"""A sheet of rows for spreadsheets, whatever file it becomes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

Cell = str | int | Fraction | date | None
"""What stands in a cell; None for nothing. A Fraction is a share."""


class Holds(StrEnum):
    """What the cells of a column hold."""

    ID = "id"
    NAME = "name"
    TEXT = "text"
    """Words that may run over several lines."""
    NUMBER = "number"
    SHARE = "share"
    DAY = "day"
    ADDRESS = "address"
    """A web address that may be followed."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and what its cells hold."""

    heading: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """Rows under headings. A number that is hidden or not known is a mark in place of it."""

    id: str
    """The name of the file that it becomes, without an ending."""
    title: str
    about: str
    """What a row stands for, in a sentence."""
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
