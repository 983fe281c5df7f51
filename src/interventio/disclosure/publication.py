"""What is shown together to one audience: a table, and what can be added up from it.

Each further table over the same people is a further set of sums, and sums that are harmless one by one can give a small
number away together: the total of an area less the total of its largest unit. So to all but coordinators one table is
shown in its own right, the leading one, and `suppression` makes it safe. Any other number is shown only if it can be
added up from the shown numbers of that table; it tells nothing new, and the promise made for the table holds for all.

A leading table by area and method thus also gives each area, each method, each tier and theme and the whole county, as
far as it shows them, but no single team. Two publications with different leading tables are not safe together.
"""

from dataclasses import dataclass

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import (
    ShownPeople,
    ShownShare,
    ShownTable,
    State,
    hidden_bounds,
    hidden_share,
    shown_bounds,
    shown_share,
)
from interventio.disclosure.suppression import hidden_positions
from interventio.measures.cell import Cell
from interventio.measures.coverage import Coverage, CoverageTable
from interventio.measures.people import Bounds, People
from interventio.measures.rule import Rule
from interventio.measures.table import Position


@dataclass(frozen=True, slots=True)
class Publication:
    """A leading table as an audience may see it, and the way to show other numbers beside it."""

    audience: Audience
    threshold: int
    table: ShownTable
    shown: tuple[frozenset[Cell], ...]
    """The people behind each number that the leading table shows, the most cells first."""
    whole: frozenset[Cell]
    """The people behind its grand total."""

    @property
    def hides(self) -> bool:
        """Whether any number of the leading table is hidden: then it is to be said why."""
        return any(share.state is State.HIDDEN for _, share in self.table.entries())

    def share(self, coverage: Coverage, rule: Rule) -> ShownShare:
        """Return a coverage of the same stage and day as this audience may see it beside the leading table."""
        if self.audience is Audience.COORDINATOR or self._follows(coverage, rule):
            return shown_share(coverage, rule.target)
        return hidden_share(coverage)

    def also(self, table: CoverageTable) -> ShownTable:
        """Return a further table as this audience may see it beside the leading one."""
        return table.mapped(lambda _, coverage: self.share(coverage, table.rule))

    def people(self, people: People) -> ShownPeople:
        """Return people trained in any and in all methods as this audience may see them.

        Their bounds are no sums, so little can be proved of what they give away. To all but coordinators they are
        shown only of the whole that the leading table counts, where that table hides nothing.
        """
        if self.audience is Audience.COORDINATOR or self._may_show(people):
            return ShownPeople(shown_bounds(people.any), shown_bounds(people.all))
        return ShownPeople(hidden_bounds(people.any), hidden_bounds(people.all))

    def _follows(self, coverage: Coverage, rule: Rule) -> bool:
        """Tell whether shown numbers of the leading table add up to a coverage; one that is overlooked stays hidden."""
        left = _known(coverage)
        if (rule.stage, rule.day) != (self.table.rule.stage, self.table.rule.day):
            return not left
        for group in self.shown:
            if group <= left:
                left -= group
        return not left

    def _may_show(self, people: People) -> bool:
        bounds = (people.any, people.all)
        is_whole = frozenset(people.cells) == self.whole
        return is_whole and not self.hides and not any(_is_small(one, self.threshold) for one in bounds)


def publication_of(table: CoverageTable, audience: Audience, threshold: int) -> Publication:
    """Return what `audience` may see of a leading table, and the way to show other numbers beside it."""
    hidden = _hidden_from(audience, table, threshold)
    groups = dict.fromkeys(_known(coverage) for position, coverage in table.entries() if position not in hidden)
    return Publication(
        audience=audience,
        threshold=threshold,
        table=table.mapped(
            lambda position, coverage: (
                hidden_share(coverage) if position in hidden else shown_share(coverage, table.rule.target)
            )
        ),
        shown=tuple(sorted(filter(None, groups), key=len, reverse=True)),
        whole=frozenset(table.total.cells),
    )


def _hidden_from(audience: Audience, table: CoverageTable, threshold: int) -> frozenset[Position]:
    """Return what is hidden from an audience: nothing from coordinators, everything from those who see no staffing."""
    if audience is Audience.COORDINATOR:
        return frozenset()
    if not audience.sees_staffing:
        return frozenset(position for position, _ in table.entries())
    return hidden_positions(table, threshold)


def _known(coverage: Coverage) -> frozenset[Cell]:
    return frozenset(cell for cell in coverage.cells if cell.share and cell.share.whole.value)


def _is_small(bounds: Bounds, threshold: int) -> bool:
    """Tell whether bounds prove that few are trained or that few are not."""
    whole, lowest, highest = bounds.whole.value, bounds.lowest.value, bounds.highest.value
    return bool(whole) and min(highest, whole - lowest) < threshold
