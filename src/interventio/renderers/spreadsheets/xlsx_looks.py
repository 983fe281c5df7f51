"""How the cells of a workbook look, and how wide their columns are."""

from __future__ import annotations  # xlsxwriter is imported only where a workbook is made

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interventio.views.rows.spreadsheet import Holds

if TYPE_CHECKING:
    from xlsxwriter import Workbook as Book
    from xlsxwriter.format import Format


@dataclass(frozen=True, slots=True)
class Looks:
    """The formats of a workbook."""

    title: Format
    head: Format
    text: Format
    number: Format
    share: Format
    day: Format
    address: Format

    def of(self, holds: Holds) -> Format:
        """Return the format of a column's cells."""
        match holds:
            case Holds.NUMBER:
                return self.number
            case Holds.SHARE:
                return self.share
            case Holds.DAY:
                return self.day
            case Holds.ADDRESS:
                return self.address
            case _:
                return self.text


def looks_of(book: Book) -> Looks:
    """Return the formats, added to a workbook."""
    top = {"valign": "top"}
    right = {**top, "align": "right"}
    return Looks(
        title=book.add_format({"bold": True, "font_size": 14}),
        head=book.add_format({"bold": True, "text_wrap": True, "bg_color": "#E8EEF2", "bottom": 1, **top}),
        text=book.add_format({"text_wrap": True, **top}),
        number=book.add_format({"num_format": "0", **right}),
        share=book.add_format({"num_format": "0 %", **right}),
        day=book.add_format({"num_format": "yyyy-mm-dd", **right}),
        address=book.add_format({"font_color": "#0B5394", "underline": 1, "text_wrap": True, **top}),
    )


def width_of(holds: Holds) -> int:
    """Return the width of a column, in characters."""
    widths = {Holds.ID: 22, Holds.NAME: 24, Holds.TEXT: 50, Holds.ADDRESS: 40}
    return widths.get(holds, 12)
