"""What has changed in coverage between two days, and why: the parts always add up to the whole change.

Who is trained changes by those who completed a round that was held between the two snapshots; the rest of the change
has left or lapsed, or has come trained. Who is expected changes by the headcount and by the exempt. Both change by
teams that begin or end to deliver a method, and by numbers that are known on one of the days alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import TEACHING, reached_by, reached_day, rounds_held
from interventio.measures.cell import Cell, cells_of
from interventio.measures.count import Count, share
from interventio.measures.coverage import Coverage, coverage_of
from interventio.measures.difference import Difference, difference
from interventio.measures.grouping import By, Key, in_order, keys_of
from interventio.measures.roster import Expected, roster_on
from interventio.measures.rule import Rule

Place = tuple[str, str, str | None]
"""A team, a method and an occupation: what a cell is of, whatever the day."""
Taught = tuple[date, int | None]
"""The day from which those of a round count, and how many they are; None where it is not told."""
NONE = share(0, 0)


@dataclass(frozen=True, slots=True)
class Causes:
    """Why a number of people has changed. What does not change it is 0."""

    trained: Difference
    """Those who came as far as the rule asks for in rounds held between the two snapshots."""
    others: Difference
    """The rest: those who left or whose training lapsed, less those who came trained or were not written down."""
    headcount: Difference
    exempt: Difference
    """More exempt, fewer expected."""
    scope: Difference
    """Teams, occupations and methods that have come among those to deliver, less those that no longer are."""
    counting: Difference
    """Numbers that are known on the later day alone, less those that were known on the earlier day alone."""

    def __add__(self, other: "Causes") -> "Causes":
        """Return the sum, cause by cause."""
        return Causes(
            trained=self.trained + other.trained,
            others=self.others + other.others,
            headcount=self.headcount + other.headcount,
            exempt=self.exempt + other.exempt,
            scope=self.scope + other.scope,
            counting=self.counting + other.counting,
        )

    def whole(self) -> Difference:
        """Return the whole change."""
        return self.trained + self.others + self.headcount + self.exempt + self.scope + self.counting


NO_CHANGE = Causes(*(Difference(0),) * 6)


@dataclass(frozen=True, slots=True)
class Change:
    """The change of the coverage of a group of cells between two days."""

    before: Coverage
    after: Coverage
    part: Causes
    """Of the trained."""
    whole: Causes
    """Of those who are expected to deliver."""
    untold: int
    """In how many cells a round does not tell how many came so far: they stand among the others."""
    same: int
    """How many cells were not counted again between the two days, so that nothing is known of a change."""


@dataclass(frozen=True, slots=True)
class ChangeTable:
    """Changes by one grouping, and in all."""

    rule: Rule
    """As of the later day."""
    since: date
    by: By
    rows: tuple[tuple[Key, Change], ...]
    total: Change


@dataclass(frozen=True, slots=True)
class _Pair:
    """A cell on both days; None where it is not to be delivered on one of them."""

    before: Cell | None
    after: Cell | None
    part: Causes
    whole: Causes
    is_untold: bool
    is_same: bool


def changes_since(catalogue: Catalogue, rule: Rule, since: date, by: By) -> ChangeTable:
    """Return what has changed between `since` and the day of the rule, by one grouping."""
    pairs = list(_pairs(catalogue, rule, since))
    groups: defaultdict[Key, list[_Pair]] = defaultdict(list)
    for pair in pairs:
        for key in {key for cell in (pair.before, pair.after) if cell for key in keys_of(catalogue, by, cell)}:
            groups[key].append(pair)
    rows = tuple((key, _change(groups[key])) for key in in_order(catalogue, by, groups))
    return ChangeTable(rule, since, by, rows, _change(pairs))


def _change(pairs: Iterable[_Pair]) -> Change:
    members = list(pairs)
    return Change(
        before=coverage_of(pair.before for pair in members if pair.before),
        after=coverage_of(pair.after for pair in members if pair.after),
        part=sum((pair.part for pair in members), NO_CHANGE),
        whole=sum((pair.whole for pair in members), NO_CHANGE),
        untold=sum(pair.is_untold for pair in members),
        same=sum(pair.is_same for pair in members),
    )


def _pairs(catalogue: Catalogue, rule: Rule, since: date) -> Iterator[_Pair]:
    before, after = _by_place(catalogue, replace(rule, day=since)), _by_place(catalogue, rule)
    taught = _taught(catalogue, rule)
    for place in sorted(before.keys() | after.keys(), key=lambda one: (one[0], one[1], one[2] or "")):
        yield _pair(catalogue, taught.get(place, ()), before.get(place), after.get(place))


def _taught(catalogue: Catalogue, rule: Rule) -> Mapping[Place, Sequence[Taught]]:
    """Return by place when how many came as far as the rule asks for, in rounds after which more are trained."""
    found: defaultdict[Place, list[Taught]] = defaultdict(list)
    for training in rounds_held(catalogue):
        if training.purpose in TEACHING:
            for line in training.participants:
                place = line.team, training.intervention, line.occupation
                found[place].append((reached_day(training, rule.stage), reached_by(line, rule.stage)))
    return found


def _by_place(catalogue: Catalogue, rule: Rule) -> Mapping[Place, Cell]:
    return {(cell.team, cell.intervention, cell.occupation): cell for cell in cells_of(catalogue, rule)}


def _pair(catalogue: Catalogue, taught: Sequence[Taught], before: Cell | None, after: Cell | None) -> _Pair:
    then, now = (cell.share if cell and cell.share else NONE for cell in (before, after))
    if before and after and before.share and after.share:
        return _counted_twice(catalogue, taught, before, after)
    part, whole = difference(then.part, now.part), difference(then.whole, now.whole)
    if before and after:
        causes = replace(NO_CHANGE, counting=part), replace(NO_CHANGE, counting=whole)
    else:
        causes = replace(NO_CHANGE, scope=part), replace(NO_CHANGE, scope=whole)
    return _Pair(before, after, *causes, is_untold=False, is_same=False)


def _counted_twice(catalogue: Catalogue, taught: Sequence[Taught], before: Cell, after: Cell) -> _Pair:
    then, now = before.share or NONE, after.share or NONE
    counts = _counts_between(taught, before.snapshot, after.snapshot)
    trained = Difference(sum(count or 0 for count in counts))
    exempt = _more_exempt(catalogue, before, after)
    whole = difference(then.whole, now.whole)
    return _Pair(
        before,
        after,
        part=replace(NO_CHANGE, trained=trained, others=difference(then.part, now.part) - trained),
        whole=replace(NO_CHANGE, headcount=whole + exempt, exempt=Difference(0) - exempt),
        is_untold=None in counts,
        is_same=before.snapshot == after.snapshot,
    )


def _counts_between(taught: Sequence[Taught], first: date | None, last: date | None) -> list[int | None]:
    """Return the counts of rounds between two snapshots. A round of the day of a snapshot stands in that snapshot."""
    return [count for day, count in taught if (first or date.min) < day <= (last or date.min)]


def _more_exempt(catalogue: Catalogue, before: Cell, after: Cell) -> Difference:
    return difference(_exempt(catalogue, before), _exempt(catalogue, after))


def _exempt(catalogue: Catalogue, cell: Cell) -> Count:
    """Return how many of a cell's occupation were exempt in its snapshot."""
    if cell.snapshot is None or cell.occupation is None:
        return Count(0)
    expected = roster_on(catalogue.teams[cell.team], cell.snapshot).expected(cell.occupation)
    return Count(expected.staff.exempt) if isinstance(expected, Expected) else Count(0)
