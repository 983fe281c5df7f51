"""How coverage differs between two states of a workspace: by method, in each area and division, and in all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.record_values import Renames
from interventio.measures.coverage import Coverage, CoverageTable, coverage_of, coverage_table
from interventio.measures.grouping import By, Key
from interventio.measures.rule import Rule, rule_of

GROUPS = (By.AREA, By.DIVISION)


@dataclass(frozen=True, slots=True)
class CoverageMove:
    """The coverage of a method, or of all of them, in all or in one group, before and after."""

    method: Key
    """None for all selected methods."""
    by: By | None
    """What the group is, an area or a division; None for all of them."""
    group: Key
    before: Coverage
    after: Coverage

    @property
    def has_changed(self) -> bool:
        """Whether other people are counted than before."""
        return (self.before.share, self.before.unknown) != (self.after.share, self.after.unknown)


def coverage_moves(before: Catalogue, after: Catalogue, renames: Renames) -> tuple[Rule, tuple[CoverageMove, ...]]:
    """Return the rule of the newer state, and by it all coverages of both states that differ.

    Both states are counted by one rule: another target or stage is no change of coverage. Methods that are selected
    in either of them count.
    """
    rule = rule_of(after)
    newer = {old: new for moved in renames.values() for old, new in moved.items()}
    methods = {*rule.methods, *(newer.get(one, one) for one in rule_of(before).methods)}
    after_rule = replace(rule, methods=tuple(sorted(methods)))
    older = {new: old for old, new in renames.get("interventions", {}).items()}
    before_rule = replace(after_rule, methods=tuple(sorted(older.get(one, one) for one in methods)))
    then = {_followed(spot, newer): coverage for spot, coverage in _spots(before, before_rule)}
    now = dict(_spots(after, after_rule))
    nothing = coverage_of(())
    moves = (CoverageMove(*spot, then.get(spot, nothing), now.get(spot, nothing)) for spot in {**now, **then})
    return after_rule, tuple(move for move in moves if move.has_changed)


_Spot = tuple[Key, By | None, Key]


def _followed(spot: _Spot, newer: Mapping[str, str]) -> _Spot:
    method, by, group = spot
    return newer.get(method or "", method), by, newer.get(group or "", group)


def _spots(catalogue: Catalogue, rule: Rule) -> Iterator[tuple[_Spot, Coverage]]:
    """Yield all methods together, then method by method: in all, in each area, in each division."""
    tables = [coverage_table(catalogue, rule, By.INTERVENTION, by) for by in GROUPS]
    yield (None, None, None), tables[0].total
    for by, table in zip(GROUPS, tables, strict=True):
        for group, total in zip(table.columns, table.column_totals, strict=True):
            yield (None, by, group), total
    for number, row in enumerate(tables[0].rows):
        yield (row.key, None, None), row.total
        for by, table in zip(GROUPS, tables, strict=True):
            yield from _of_method(row.key, by, table, number)


def _of_method(method: Key, by: By, table: CoverageTable, number: int) -> Iterator[tuple[_Spot, Coverage]]:
    for group, cell in zip(table.columns, table.rows[number].cells, strict=True):
        if cell is not None:
            yield (method, by, group), cell
