"""How far coverage lies apart, as an audience may see it: of the shares that it sees, and of no others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, ShownTable, State
from interventio.measures.equity import spread_of
from interventio.measures.grouping import By, Key


@dataclass(frozen=True, slots=True)
class End:
    """The lowest or the highest share, and the groups that have it."""

    share: Fraction
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownEquity:
    """The coverage of one method, or of all together where `intervention` is None, group by group.

    `lowest`, `highest` and `range` are None where fewer than two groups have a share that is shown.
    """

    intervention: Key
    lowest: End | None
    highest: End | None
    range: Fraction | None
    """The highest share less the lowest."""
    shown: int
    """How many groups have a share that is shown."""
    reached: int
    """How many of them are at the target."""
    hidden: tuple[str, ...]
    """The groups whose share is hidden."""
    unknown: tuple[str, ...]
    """The groups whose numbers are not known."""
    lacking: tuple[str, ...]
    """The areas where no team is to deliver it, though it stands on a tier."""


@dataclass(frozen=True, slots=True)
class EquityTable:
    """Equity by areas or by divisions: of each method, and of all together."""

    by: By
    methods: tuple[ShownEquity, ...]
    together: ShownEquity


def shown_equity(table: ShownTable, lacking: Mapping[str, tuple[str, ...]]) -> EquityTable:
    """Return how far the shown shares of a table lie apart; it has methods in columns.

    It is made of what the audience sees anyway, so that it tells nothing new. What belongs to no group is left out.
    """
    rows = [(row.key, row) for row in table.rows if row.key]
    cells = {
        method: [(key, row.cells[place]) for key, row in rows] for place, method in enumerate(table.columns) if method
    }
    return EquityTable(
        by=table.rows_by,
        methods=tuple(_equity(id_, cells.get(id_, []), lacking.get(id_, ())) for id_ in table.rule.methods),
        together=_equity(None, [(key, row.total) for key, row in rows], ()),
    )


def _equity(method: Key, groups: Iterable[tuple[str, ShownShare | None]], lacking: tuple[str, ...]) -> ShownEquity:
    told = [(key, one) for key, one in groups if one]
    shares = {key: one.share for key, one in told if one.share is not None}
    spread = spread_of(shares.values())
    return ShownEquity(
        intervention=method,
        lowest=_end(spread.lowest, shares) if spread else None,
        highest=_end(spread.highest, shares) if spread else None,
        range=spread.range if spread else None,
        shown=len(shares),
        reached=sum(one.is_reached is True for _, one in told),
        hidden=tuple(key for key, one in told if one.state is State.HIDDEN),
        unknown=tuple(key for key, one in told if one.state is State.UNKNOWN),
        lacking=lacking,
    )


def _end(share: Fraction, shares: Mapping[str, Fraction]) -> End:
    return End(share, tuple(key for key, one in shares.items() if one == share))
