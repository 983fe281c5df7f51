"""An additive table as a network: which of its numbers could be others without any shown number changing.

Each number is an arc, each line of the table a node, and every sum holds where what flows into a node flows out again:

    start → row → column → end → start
      row total, inner number, column total, grand total

A hidden number could be larger by n exactly if n can flow back from the end of its arc to its beginning through other
hidden numbers: along an arc makes its number larger, against it smaller, and none falls below 0. The method is that of
“A graph theoretic approach to statistical data security” (SIAM Journal on Computing 17, 1988, pp. 552–571). Where no
such way exists, the cheapest one through shown numbers tells what else to hide.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import NamedTuple

from interventio.measures.table import Position

Node = tuple[int, int]
"""Start and end first, as most short ways lead through them; then the rows and the columns."""
_START, _END = (0, 0), (0, 1)
_ROW, _COLUMN = 1, 2


class Step(NamedTuple):
    """A move through the arc of a number: along it (`turn` is 1) or against it (−1)."""

    position: Position
    turn: int


@dataclass(frozen=True, slots=True)
class Network:
    """The numbers of a table, what it costs to hide each, and the moves from node to node."""

    prices: Mapping[Position, int]
    ends: Mapping[Position, tuple[Node, Node]]
    steps: Mapping[Node, Mapping[Node, list[Step]]]


def network_of(prices: Mapping[Position, int]) -> Network:
    """Return the network of a table with these positions; without columns, row totals lead from start to end."""
    is_list = all(position.column is None for position in prices)
    ends = {position: _ends(position, is_list=is_list) for position in prices}
    steps: defaultdict[Node, defaultdict[Node, list[Step]]] = defaultdict(lambda: defaultdict(list))
    for position, (beginning, end) in ends.items():
        steps[beginning][end].append(Step(position, 1))
        steps[end][beginning].append(Step(position, -1))
    return Network(prices, ends, steps)


def _ends(position: Position, *, is_list: bool) -> tuple[Node, Node]:
    row = _START if position.row is None else (_ROW, position.row)
    column = _END if position.column is None else (_COLUMN, position.column)
    match position:
        case Position(None, None):
            return _END, _START
        case Position(_, None):
            return _START, _END if is_list else row
        case Position(None, _):
            return column, _END
        case _:
            return row, column


@dataclass(slots=True)
class Trial:
    """An attempt to change the number at `position`, with what has been shifted and opened for it so far."""

    network: Network
    amounts: Mapping[Position, int]
    hidden: AbstractSet[Position]
    position: Position
    shifts: Counter[Position] = field(default_factory=Counter)
    opened: set[Position] = field(default_factory=set)

    def to_rise(self, by: int) -> AbstractSet[Position]:
        """Return what else to hide so that the number could be larger by `by`."""
        beginning, end = self.network.ends[self.position]
        return self._carry(end, beginning, by)

    def to_fall(self) -> AbstractSet[Position]:
        """Return what else to hide so that the number could be smaller by 1."""
        beginning, end = self.network.ends[self.position]
        return self._carry(beginning, end, 1)

    def _carry(self, start: Node, goal: Node, amount: int) -> AbstractSet[Position]:
        while amount:
            way = self._cheapest_way(start, goal)
            moved = min([amount, *(self._room(step) for step in way if step.turn < 0)])
            for step in way:
                self.shifts[step.position] += moved * step.turn
            self.opened.update(step.position for step in way if step.position not in self.hidden)
            amount -= moved
        return self.opened

    def _cheapest_way(self, start: Node, goal: Node) -> list[Step]:
        """Return the moves from `start` to `goal` that cost least, the fewest among equals (Dijkstra's algorithm)."""
        costs = {start: (0, 0)}
        came: dict[Node, tuple[Node, Step]] = {}
        queue = [(0, 0, start)]
        while queue[0][2] != goal:
            cost, moves, node = heappop(queue)
            neighbours = self.network.steps[node]
            for step in neighbours.get(goal, ()):
                if self._is_open(step) and not self._price(step.position):
                    return [step, *_way_back(came, start, node)]
            for neighbour, steps in neighbours.items():
                for step in filter(self._is_open, steps):
                    reached = cost + self._price(step.position), moves + 1
                    if neighbour not in costs or reached < costs[neighbour]:
                        costs[neighbour] = reached
                        came[neighbour] = node, step
                        heappush(queue, (*reached, neighbour))
        return _way_back(came, start, goal)

    def _is_open(self, step: Step) -> bool:
        return step.position != self.position and (step.turn > 0 or self._room(step) > 0)

    def _room(self, step: Step) -> int:
        return self.amounts[step.position] + self.shifts[step.position]

    def _price(self, position: Position) -> int:
        return 0 if position in self.hidden or position in self.opened else self.network.prices[position]


def _way_back(came: Mapping[Node, tuple[Node, Step]], start: Node, goal: Node) -> list[Step]:
    way: list[Step] = []
    node = goal
    while node != start:
        node, step = came[node]
        way.append(step)
    return way


def to_vary(
    network: Network,
    amounts: Mapping[Position, int],
    hidden: AbstractSet[Position],
    position: Position,
    short: int,
) -> AbstractSet[Position]:
    """Return what else to hide so that the number at `position` could be larger by `short`, or, for 0, another one."""
    upwards = Trial(network, amounts, hidden, position).to_rise(short or 1)
    if short or not upwards:
        return upwards
    downwards = Trial(network, amounts, hidden, position).to_fall()
    return min(upwards, downwards, key=lambda opened: sum(network.prices[one] for one in opened))
