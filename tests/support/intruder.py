"""An intruder who knows the form of a table, every number that it shows, and that no number is below 0."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from interventio.disclosure.shown import ShownShare, ShownTable, State
from interventio.measures.table import Position

ENDLESS = 10**9
Known = tuple[int, int]
"""The least and the most that a number can be."""


@dataclass(frozen=True)
class Line:
    """A total and the numbers that add up to it."""

    total: Position
    members: tuple[Position, ...]


def lines_of(table: ShownTable) -> Iterator[Line]:
    """Yield every line of a table: its rows, its columns, its row totals and its column totals."""
    positions = [position for position, _ in table.entries()]
    rows = {position.row for position in positions}
    columns = {position.column for position in positions} if table.columns else set()
    for row in rows if table.columns else ():
        members = tuple(one for one in positions if one.row == row and one.column is not None)
        yield Line(Position(row, None), members)
    for column in columns | {None}:
        members = tuple(one for one in positions if one.column == column and one.row is not None)
        yield Line(Position(None, column), members)


def narrowed(table: ShownTable) -> dict[str, dict[Position, Known]]:
    """Return how far parts, rests and wholes can be narrowed, looking at one line after the other, again and again."""
    shares = dict(table.entries())
    known = {name: {place: _shown(one, name) for place, one in shares.items()} for name in ("part", "rest", "whole")}
    lines = list(lines_of(table))
    before = None
    while before != str(known):
        before = str(known)
        for layer in known.values():
            for line in lines:
                _add_up(layer, line.total, line.members)
        for place in shares:
            _divide(known, place)
    return known


def _shown(one: ShownShare, name: str) -> Known:
    if one.state is State.HIDDEN:
        return 0, ENDLESS
    part, whole = one.part or 0, one.whole or 0
    number = {"part": part, "rest": whole - part, "whole": whole}[name]
    return number, number


def _add_up(layer: dict[Position, Known], total: Position, members: tuple[Position, ...]) -> None:
    least, most = sum(layer[one][0] for one in members), sum(layer[one][1] for one in members)
    layer[total] = _both(layer[total], (least, most))
    for one in members:
        others = least - layer[one][0], most - layer[one][1]
        layer[one] = _both(layer[one], (layer[total][0] - others[1], layer[total][1] - others[0]))
        least, most = others[0] + layer[one][0], others[1] + layer[one][1]


def _divide(known: Mapping[str, dict[Position, Known]], place: Position) -> None:
    part, rest, whole = (known[name][place] for name in ("part", "rest", "whole"))
    known["whole"][place] = _both(whole, (part[0] + rest[0], part[1] + rest[1]))
    known["part"][place] = _both(part, (whole[0] - rest[1], whole[1] - rest[0]))
    known["rest"][place] = _both(rest, (whole[0] - part[1], whole[1] - part[0]))


def _both(one: Known, other: Known) -> Known:
    return max(one[0], other[0]), min(one[1], other[1])


def guessed(table: ShownTable, most: int) -> dict[str, dict[Position, set[int]]]:
    """Return every value that hidden parts and rests have in a table that shows the same, inner numbers up to `most`.

    Nothing that follows from the shown numbers escapes this intruder; he needs a small table.
    """
    shares = dict(table.entries())
    lines = list(lines_of(table))
    sums = {line.total: line.members for line in lines}
    inner = [place for place in shares if place not in sums and shares[place].state is State.HIDDEN]
    found: dict[str, dict[Position, set[int]]] = {"part": {}, "rest": {}}
    for name, values in found.items():
        given = {place: _shown(one, name)[0] for place, one in shares.items() if one.state is not State.HIDDEN}
        for numbers in product(range(most + 1), repeat=len(inner)):
            world = _world(given, dict(zip(inner, numbers, strict=True)), sums)
            if all(world[place] == number for place, number in given.items()):
                for place in shares.keys() - given.keys():
                    values.setdefault(place, set()).add(world[place])
    return found


def _world(
    given: Mapping[Position, int], guess: Mapping[Position, int], sums: Mapping[Position, tuple[Position, ...]]
) -> dict[Position, int]:
    world = {place: number for place, number in given.items() if place not in sums} | dict(guess)
    for total, members in sorted(sums.items(), key=lambda line: (line[0].row is None) + (line[0].column is None)):
        world[total] = sum(world[one] for one in members)
    return world
