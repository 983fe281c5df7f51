"""How a chart stood in an edition, and how it stands today."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.records.stepping import Edition, Stepping

Names = Mapping[str, dict[str, str]]
"""By id, a name in its languages."""


@dataclass(frozen=True, slots=True)
class ChartState:
    """How a chart stands: its tiers, the lightest first, with the methods on each, and what they are called."""

    edition: Edition | None
    """The edition that it is; None for the chart as it is today."""
    agreed: date
    """The day on which it stood so: that of the edition, or today."""
    tiers: Mapping[str, tuple[str, ...]]
    tier_names: Names
    """A tier that is gone since and whose name was not written down has none; the same goes for methods."""
    method_names: Names

    def stands_on(self) -> Mapping[str, tuple[str, ...]]:
        """Return the tiers on which each method stands, the lightest first."""
        found: dict[str, tuple[str, ...]] = {}
        for tier, methods in self.tiers.items():
            for method in methods:
                found[method] = (*found.get(method, ()), tier)
        return found


def editions_by(stepping: Stepping, day: date) -> tuple[Edition, ...]:
    """Return the editions of a chart that were agreed by a day, the oldest first."""
    return tuple(sorted((one for one in stepping.editions if one.agreed <= day), key=lambda one: one.agreed))


def state_today(catalogue: Catalogue, stepping: Stepping) -> ChartState:
    """Return a chart as it stands today."""
    ladder = catalogue.ladders[stepping.ladder]
    tiers: dict[str, tuple[str, ...]] = {tier.id: () for tier in ladder.tiers}
    for standing in standings_on(catalogue, stepping):
        for step in standing.steps:
            tier = ladder.tiers[step - 1].id
            tiers[tier] = (*tiers[tier], standing.method.id)
    return ChartState(
        edition=None,
        agreed=catalogue.day,
        tiers=tiers,
        tier_names=_tiers_today(catalogue, stepping),
        method_names=_methods_today(catalogue, tiers),
    )


def state_in(catalogue: Catalogue, stepping: Stepping, edition: Edition) -> ChartState:
    """Return a chart as it stood in an edition; what was not given a name then is called as it is today."""
    tiers = {tier: tuple(dict.fromkeys(methods)) for tier, methods in edition.standings.items()}
    doubtful = tiers.keys() & {method for methods in tiers.values() for method in methods}
    then = {id_: name for id_, name in edition.names.items() if id_ not in doubtful}
    return ChartState(
        edition=edition,
        agreed=edition.agreed,
        tiers=tiers,
        tier_names={**_tiers_today(catalogue, stepping), **then},
        method_names={**_methods_today(catalogue, tiers), **then},
    )


def _tiers_today(catalogue: Catalogue, stepping: Stepping) -> Names:
    return {tier.id: tier.name for tier in catalogue.ladders[stepping.ladder].tiers}


def _methods_today(catalogue: Catalogue, tiers: Mapping[str, tuple[str, ...]]) -> Names:
    """Return what methods on some tiers are called today."""
    known = catalogue.interventions
    return {id_: known[id_].name for methods in tiers.values() for id_ in methods if id_ in known}
