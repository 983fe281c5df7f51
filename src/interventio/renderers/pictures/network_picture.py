"""The picture of the network in its place: a row for each method, a column for each unit, divisions side by side."""

from dataclasses import dataclass

from interventio.renderers.measuring import width, wrap
from interventio.views.network.page import NetworkPage, NetworkRow, Togetherness

SIZE, HEAD_SIZE = 13.0, 13.5
"""The size of the words, and of the names of divisions."""
ROW, COLUMN = 28.0, 26.0
LEFT_MOST, TOP_MOST = 300.0, 220.0
"""How much room the names of methods and of units may take at the most."""
GAP, LINE = 14.0, 17.0
"""Between divisions and beside names; from line to line of the name of a division."""
LINES = 3
"""The name of a division stands on so many lines; those that it does not need are empty."""
NARROW = 96.0
"""A division is at least so wide, so that its name can be read."""


@dataclass(frozen=True, slots=True)
class PictureUnit:
    """A unit in its place, with its name as far as there is room."""

    x: float
    name: str


@dataclass(frozen=True, slots=True)
class PictureDivision:
    """A division in its place: the ground of its columns, and its name in `LINES` lines, the last ones empty."""

    x: float
    width: float
    name: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A method in its place; `start` and `end` are where its first and last mark stand."""

    y: float
    name: str
    row: NetworkRow
    marks: tuple[float, ...]

    @property
    def is_joined(self) -> bool:
        """Whether its line is drawn through: a support team brings the divisions together."""
        return self.row.standing is Togetherness.JOINED

    @property
    def has_line(self) -> bool:
        """Whether several divisions use it."""
        return self.row.standing is not Togetherness.ALONE


@dataclass(frozen=True, slots=True)
class Picture:
    """All of the picture."""

    divisions: tuple[PictureDivision, ...]
    units: tuple[PictureUnit, ...]
    rows: tuple[PictureRow, ...]
    left: float
    right: float
    top: float
    head: float
    """Where the names of the units stand."""
    width: float
    height: float


def network_picture(page: NetworkPage) -> Picture:
    """Return the picture; a name that has no room in a line ends in an ellipsis."""
    names = [_short(str(row.method.name), LEFT_MOST) for row in page.rows]
    left = max((width(name, SIZE) for name in names), default=0.0) + 2 * GAP + SIZE
    divisions, units, right = _across(page, left)
    head = max((len([*filter(None, one.name)]) for one in divisions), default=0) * LINE + GAP
    top = head + max((width(unit.name, SIZE) for unit in units), default=0.0) + GAP
    verdicts = max((width(row.verdict, SIZE) for row in page.rows), default=0.0)
    return Picture(
        divisions=divisions,
        units=units,
        rows=tuple(
            PictureRow(top + ROW * (number + 0.5), name, row, tuple(units[place].x for place in row.columns))
            for number, (name, row) in enumerate(zip(names, page.rows, strict=True))
        ),
        left=left,
        right=right,
        top=top,
        head=head,
        width=right + verdicts + GAP,
        height=top + ROW * len(page.rows) + GAP / 2,
    )


def _across(page: NetworkPage, left: float) -> tuple[tuple[PictureDivision, ...], tuple[PictureUnit, ...], float]:
    divisions, units, x = [], [], left
    for division in page.divisions:
        room = max(len(division.units) * COLUMN, NARROW)
        step = room / len(division.units)
        divisions.append(PictureDivision(x, room, _lines(str(division.name), room - GAP)))
        units += [
            PictureUnit(x + step * (place + 0.5), _short(str(name), TOP_MOST))
            for place, name in enumerate(division.units)
        ]
        x += room + GAP
    return tuple(divisions), tuple(units), x


def _lines(name: str, room: float) -> tuple[str, ...]:
    lines = wrap(name, HEAD_SIZE, room, 600, LINES)
    return (*lines, *[""] * (LINES - len(lines)))


def _short(name: str, room: float) -> str:
    (line,) = wrap(name, SIZE, room, most=1)
    return line
