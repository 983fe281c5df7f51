"""Tables whose groups overlap: a team with two units, a method on two tiers.

Their totals are no sums of their rows, so no network tells what follows from what; but what is shared and what is not
follows by subtraction. Cells that stand in the same shown numbers are a lump: no sum or difference of shown numbers can
part them. So no lump that stands in a shown number may be small. Then nothing small follows from the table, even for a
reader who knows which team and method stands in which group.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from interventio.measures.cell import Cell
from interventio.measures.coverage import Coverage, CoverageTable
from interventio.measures.table import Position

Standing = frozenset[Position]
"""The positions of a table in which a cell stands."""
Cells = tuple[Cell, ...]


def is_additive(table: CoverageTable) -> bool:
    """Tell whether every total is the sum of its line: whether no cell stands in two rows or two columns."""
    once = len(table.total.cells)
    in_rows = sum(len(row.total.cells) for row in table.rows)
    in_columns = sum(len(total.cells) for total in table.column_totals)
    return in_rows == once and (not table.columns or in_columns == once)


def hidden_in_overlaps(
    numbers: Mapping[Position, Coverage], small: Iterable[Position], are_small: Callable[[Cells], bool]
) -> frozenset[Position]:
    """Return the positions to hide: `small` ones, and others until no lump that is shown is small."""
    standings = _standings(numbers)
    hidden = set(small)
    while True:
        lumps = _lumps(standings, hidden)
        opened = {_to_hide(lumps, standing, numbers, are_small) for standing in lumps if are_small(lumps[standing])}
        if not opened:
            return frozenset(one for one in hidden if _parts_a_lump(one, standings, hidden))
        hidden |= opened


def _standings(numbers: Mapping[Position, Coverage]) -> dict[Standing, Cells]:
    positions: defaultdict[Cell, set[Position]] = defaultdict(set)
    for position, coverage in numbers.items():
        for cell in coverage.cells:
            if cell.share and cell.share.whole.value:
                positions[cell].add(position)
    return _gathered((frozenset(standing), (cell,)) for cell, standing in positions.items())


def _lumps(standings: Mapping[Standing, Cells], hidden: set[Position]) -> dict[Standing, Cells]:
    """Return cells by the shown positions in which they stand; those that stand in none leave no trace."""
    lumps = _gathered((standing - hidden, cells) for standing, cells in standings.items())
    lumps.pop(frozenset(), None)
    return lumps


def _parts_a_lump(position: Position, standings: Iterable[Standing], hidden: set[Position]) -> bool:
    """Tell whether a hidden number is no sum of whole lumps. One that is may be shown: it parts no lump."""
    inside = {standing - hidden for standing in standings if position in standing}
    outside = {standing - hidden for standing in standings if position not in standing}
    return frozenset() in inside or not inside.isdisjoint(outside)


def _gathered(parts: Iterable[tuple[Standing, Cells]]) -> dict[Standing, Cells]:
    gathered: defaultdict[Standing, list[Cell]] = defaultdict(list)
    for standing, cells in parts:
        gathered[standing].extend(cells)
    return {standing: tuple(cells) for standing, cells in gathered.items()}


def _to_hide(
    lumps: Mapping[Standing, Cells],
    standing: Standing,
    numbers: Mapping[Position, Coverage],
    are_small: Callable[[Cells], bool],
) -> Position:
    """Return the position that costs least to hide, among those that help at once if there are such."""
    helpful = {one for one, joined in _mergers(lumps, standing) if not joined or not are_small(joined)}
    wanted = helpful or standing
    return min((one for one in numbers if one in wanted), key=lambda one: numbers[one].share.whole.value)


def _mergers(lumps: Mapping[Standing, Cells], standing: Standing) -> Iterator[tuple[Position, Cells]]:
    """Yield positions that would merge a lump with another one if they were hidden, and the cells of the two.

    There are no cells where the lump would leave no trace any more.
    """
    for position in standing:
        rest = standing - {position}
        yield position, (*lumps[standing], *lumps.get(rest, ())) if rest else ()
    for wider, cells in lumps.items():
        if len(wider) == len(standing) + 1 and wider > standing:
            (position,) = wider - standing
            yield position, (*lumps[standing], *cells)
