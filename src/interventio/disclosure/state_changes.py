"""What has changed between two states of a workspace, as an audience may see it.

Numbers are for coordinators alone: few teams are counted anew between two states, so what differs is what is in these
few, and a number that is large enough in both states gives away that small one (see `disclosure.changes`). Others are
told in words which records have changed; of kinds that they see nothing of, they are told nothing here either.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare, shown_share
from interventio.measures.coverage_moves import CoverageMove
from interventio.measures.grouping import By, Key
from interventio.measures.rule import Rule
from interventio.records.kinds import INTERVENTION, LADDER, RISK, STEPPING, RecordKind


@dataclass(frozen=True, slots=True)
class ShownMove:
    """The coverage of a method in a group before and after; see `CoverageMove`."""

    method: Key
    by: By | None
    group: Key
    before: ShownShare
    after: ShownShare


def shown_moves(moves: Iterable[CoverageMove], rule: Rule, audience: Audience) -> tuple[ShownMove, ...] | None:
    """Return coverages of two states with their numbers, or None for an audience that may not see them."""
    if not sees_differences(audience):
        return None
    return tuple(
        ShownMove(
            one.method, one.by, one.group, shown_share(one.before, rule.target), shown_share(one.after, rule.target)
        )
        for one in moves
    )


def sees_differences(audience: Audience) -> bool:
    """Tell whether numbers of two states may be shown beside each other, and what findings say of numbers."""
    return audience is Audience.COORDINATOR


def is_told_of(kind: RecordKind, audience: Audience) -> bool:
    """Tell whether an audience is told that a record of a kind has changed."""
    match audience:
        case Audience.CLIENT:
            return kind in {INTERVENTION, LADDER, STEPPING}
        case Audience.PROFESSIONAL:
            return kind is not RISK
        case _:
            return True
