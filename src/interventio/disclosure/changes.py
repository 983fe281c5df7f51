"""What has changed between two days, as an audience may see it: coordinators alone.

Most teams have not been counted anew between two days. What differs is then the change in the few that have, and a
number that is large enough on both days gives away that small one.
"""

from dataclasses import dataclass
from datetime import date

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare, shown_share
from interventio.measures.changes import Causes, Change, ChangeTable
from interventio.measures.grouping import By, Key
from interventio.measures.rule import Rule


@dataclass(frozen=True, slots=True)
class ShownCauses:
    """Why a number of people has changed, cause by cause: see `measures.changes.Causes`."""

    whole: int
    trained: int
    others: int
    headcount: int
    exempt: int
    scope: int
    counting: int


@dataclass(frozen=True, slots=True)
class ShownChange:
    """The change of a coverage between two days."""

    before: ShownShare
    after: ShownShare
    part: ShownCauses
    """Of the trained."""
    whole: ShownCauses
    """Of those who are expected to deliver."""
    untold: int
    """In how many places a round does not tell how many came so far."""
    same: int
    """How many places were not counted again."""


@dataclass(frozen=True, slots=True)
class ShownChanges:
    """Changes by one grouping, and in all."""

    rule: Rule
    since: date
    by: By
    rows: tuple[tuple[Key, ShownChange], ...]
    total: ShownChange


def shown_changes(table: ChangeTable, audience: Audience) -> ShownChanges | None:
    """Return changes with their numbers, or None for an audience that may not see them."""
    if audience is not Audience.COORDINATOR:
        return None
    return ShownChanges(
        rule=table.rule,
        since=table.since,
        by=table.by,
        rows=tuple((key, _shown(change, table.rule)) for key, change in table.rows),
        total=_shown(table.total, table.rule),
    )


def _shown(change: Change, rule: Rule) -> ShownChange:
    return ShownChange(
        before=shown_share(change.before, rule.target),
        after=shown_share(change.after, rule.target),
        part=_causes(change.part),
        whole=_causes(change.whole),
        untold=change.untold,
        same=change.same,
    )


def _causes(causes: Causes) -> ShownCauses:
    return ShownCauses(
        whole=causes.whole().value,
        trained=causes.trained.value,
        others=causes.others.value,
        headcount=causes.headcount.value,
        exempt=causes.exempt.value,
        scope=causes.scope.value,
        counting=causes.counting.value,
    )
