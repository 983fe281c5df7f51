"""The QR code of a web address: a matrix of dark modules with its quiet zone, in its place."""

from dataclasses import dataclass
from functools import cache

from interventio.renderers.stairs.boxes import Box

MODULE = 2.4
"""How wide a module is, in units: half a millimetre on the smallest sheet."""
QUIET_ZONE = 4
"""How many modules stay light around the code, as ISO/IEC 18004 asks."""
LONGEST = 300
"""Addresses of more letters get no code: its modules would be too many for a corner."""

Rows = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: its box with the quiet zone in it, and its rows of modules, True where dark."""

    box: Box
    rows: Rows

    @property
    def bars(self) -> tuple[Box, ...]:
        """The dark modules, those beside one another in a row as one box."""
        left, top = self.box.x + QUIET_ZONE * MODULE, self.box.y + QUIET_ZONE * MODULE
        return tuple(
            Box(left + start * MODULE, top + number * MODULE, length * MODULE, MODULE)
            for number, row in enumerate(self.rows)
            for start, length in _runs(row)
        )


def code_of(address: str, right: float, y: float) -> Code | None:
    """Return the code of an address, ending at `right` and beginning at y; None where the address is too long."""
    if len(address) > LONGEST:
        return None
    rows = _modules(address)
    side = (len(rows) + 2 * QUIET_ZONE) * MODULE
    return Code(Box(right - side, y, side, side), rows)


@cache
def _modules(address: str) -> Rows:
    # Most charts have no address: the library is loaded for those that have one.
    from segno import make_qr  # noqa: PLC0415

    made = make_qr(address, error="m", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return where dark modules begin in a row, and how many follow one another."""
    starts = [place for place, dark in enumerate(row) if dark and not (place and row[place - 1])]
    ends = [place + 1 for place, dark in enumerate(row) if dark and row[place + 1 : place + 2] != (True,)]
    return [(start, end - start) for start, end in zip(starts, ends, strict=True)]
