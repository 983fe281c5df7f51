"""Which numbers of a table are hidden from readers other than coordinators, and why that is enough.

A number is small where its part, or the rest of its whole, stands for fewer people than the threshold: so is every
number whose whole is below the threshold, and so are 0 % and 100 %. Small numbers are hidden, with all that is made of
them: part, whole, percentage, seats, whether the target is reached. Others are hidden with them, until this holds:

    Who knows the form of the table, the threshold and every number that is shown can neither work out a hidden part,
    rest or whole, nor prove that it is below the threshold. For each of them there are tables with the same shown
    numbers in which it is another, and in which it is not small.

Not promised: what follows from other tables over the same people (`publication` sees to that), from an earlier edition,
from numbers that a reader knows from elsewhere, or from the way in which the numbers to hide were chosen.
"""

from collections import deque
from collections.abc import Mapping

from interventio.disclosure.network import network_of, to_vary
from interventio.disclosure.overlaps import hidden_in_overlaps, is_additive
from interventio.measures.count import Count, Share
from interventio.measures.coverage import Coverage, CoverageTable, coverage_of
from interventio.measures.table import Position


def hidden_positions(table: CoverageTable, threshold: int) -> frozenset[Position]:
    """Return the positions of a table whose numbers are to be hidden."""
    numbers = {position: coverage for position, coverage in table.entries() if coverage.share.whole.value}
    short = {position: _shortage(coverage, threshold) for position, coverage in numbers.items()}
    small = [position for position, shortage in short.items() if any(shortage)]
    if is_additive(table):
        shares = {position: coverage.share for position, coverage in numbers.items()}
        return _hidden_in_sums(shares, short, small)
    return hidden_in_overlaps(numbers, small, lambda cells: is_small(coverage_of(cells), threshold))


def hidden_shares(shares: Mapping[Position, Share], threshold: int) -> frozenset[Position]:
    """Return what is to be hidden of shares of different people, of which every total is the sum of its line."""
    numbers = {position: one for position, one in shares.items() if one.whole.value}
    short = {position: _below(one.part, one.rest, threshold) for position, one in numbers.items()}
    return _hidden_in_sums(numbers, short, [position for position, shortage in short.items() if any(shortage)])


def is_small(coverage: Coverage, threshold: int) -> bool:
    """Tell whether the part of a coverage, or the rest of its whole, stands for fewer people than the threshold."""
    return any(_shortage(coverage, threshold))


def _shortage(coverage: Coverage, threshold: int) -> tuple[int, int]:
    """Return by how many people the part and the rest fall short of the threshold."""
    return _below(*coverage.fewest_people(), threshold)


def _below(part: Count, rest: Count, threshold: int) -> tuple[int, int]:
    return max(0, threshold - part.value), max(0, threshold - rest.value)


def _hidden_in_sums(
    numbers: Mapping[Position, Share], short: Mapping[Position, tuple[int, int]], small: list[Position]
) -> frozenset[Position]:
    network = network_of({position: share.whole.value for position, share in numbers.items()})
    parts = {position: share.part.value for position, share in numbers.items()}
    rests = {position: share.rest.value for position, share in numbers.items()}
    hidden = set(small)
    queue = deque(small)
    while queue:
        position = queue.popleft()
        for amounts, shortage in zip((parts, rests), short[position], strict=True):
            opened = to_vary(network, amounts, hidden, position, shortage)
            hidden |= opened
            queue.extend(one for one in numbers if one in opened)
    return frozenset(hidden)
