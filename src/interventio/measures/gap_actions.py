"""Where nothing is offered, or no team is to deliver what is, and nobody has accepted it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.needs import accepts
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.gaps import Gap, Supply, supplies_of
from interventio.measures.ground import Ground

OF_OFFER = (Gap.NOTHING, Gap.NO_TEAM)
"""The gaps that show without any count of people."""


@dataclass(frozen=True, slots=True)
class CloseGap:
    """Offer a method, or agree on a team for one, or accept for a time that help is lacking."""

    kind: ClassVar = ActionKind.CLOSE_GAP
    by: ClassVar = Doer.IMPLEMENTATION
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    gap: Gap
    ladder: str
    theme: str
    age_groups: tuple[str, ...]
    """The age groups that lack help on the same tiers."""
    tiers: tuple[str, ...]
    """The tiers on which help is lacking, the lightest first."""
    methods: tuple[str, ...]
    """The methods that no team is to deliver."""
    due: date | None
    """The day until which the gap was accepted, where that has passed."""


def gaps_to_close(ground: Ground) -> list[CloseGap]:
    """Return the gaps of the whole county that nobody accepts, worst first.

    What a theme lacks on the same tiers stands together, be it for several age groups.
    """
    lacking: defaultdict[_Lack, list[Supply]] = defaultdict(list)
    for gap, one, expired in _unaccepted(ground):
        lacking[_Lack(gap, one.need.ladder, one.need.theme, one.need.age_group, expired)].append(one)
    together: defaultdict[tuple[_Lack, tuple[str, ...]], list[Supply]] = defaultdict(list)
    groups: defaultdict[tuple[_Lack, tuple[str, ...]], list[str]] = defaultdict(list)
    for lack, members in lacking.items():
        key = lack._replace(age_group=""), tuple(one.need.tier for one in members)
        together[key] += members
        groups[key].append(lack.age_group)
    found = [
        CloseGap(lack.gap, lack.ladder, lack.theme, tuple(groups[lack, tiers]), tiers, _methods(members), lack.expired)
        for (lack, tiers), members in together.items()
    ]
    return sorted(found, key=lambda one: (one.due or date.max, OF_OFFER.index(one.gap)))


class _Lack(NamedTuple):
    gap: Gap
    ladder: str
    theme: str
    age_group: str
    expired: date | None


def _methods(members: list[Supply]) -> tuple[str, ...]:
    return tuple(sorted({id_ for one in members for id_ in one.methods}))


def _unaccepted(ground: Ground) -> Iterator[tuple[Gap, Supply, date | None]]:
    for one in supplies_of(ground.catalogue, ground.rule):
        if one.by_offer in OF_OFFER:
            until = accepted_until(ground.catalogue, one)
            if until is None or until < ground.rule.day:
                yield one.by_offer, one, until


def accepted_until(catalogue: Catalogue, one: Supply) -> date | None:
    """Return the last day on which a gap of the whole county is or was accepted; None where it never was."""
    accepted = catalogue.ladders[one.need.ladder].accepted_gaps
    return max((gap.until for gap in accepted if accepts(gap, one.need) and not gap.areas), default=None)
