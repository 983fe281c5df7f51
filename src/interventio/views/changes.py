"""From the editions of charts to what has changed since the last one."""

from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.records.stepping import Edition, Stepping
from interventio.views.changes_page import Change, ChangesPage, ChartChanges
from interventio.views.mention import chart_mention, method_mention
from interventio.views.order import alphabetical
from interventio.views.voice import Voice

Tiers = tuple[str, ...]
"""The tiers on which a method stands, the lightest first."""


def changes_page(catalogue: Catalogue, voice: Voice) -> ChangesPage:
    """Return what has changed since the last edition of each chart that has one."""
    told = (_chart(catalogue, chart, voice) for chart in catalogue.steppings.values())
    return ChangesPage(tuple(one for one in told if one))


def last_edition(stepping: Stepping, catalogue: Catalogue) -> Edition | None:
    """Return the newest of a chart's earlier editions that was agreed by the catalogue's day."""
    agreed = [one for one in stepping.editions if one.agreed <= catalogue.day]
    return max(agreed, key=lambda one: one.agreed, default=None)


def _chart(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> ChartChanges | None:
    edition = last_edition(stepping, catalogue)
    if edition is None:
        return None
    before, now = _then(edition), _now(catalogue, stepping)
    changes = sorted(
        (
            _change(catalogue, stepping, id_, (before.get(id_, ()), now.get(id_, ())), voice)
            for id_ in before.keys() | now.keys()
            if set(before.get(id_, ())) != set(now.get(id_, ()))
        ),
        key=lambda change: alphabetical(change.method.name),
    )
    return ChartChanges(
        chart=chart_mention(stepping.id, catalogue, voice),
        edition=edition.name,
        agreed=voice.day(edition.agreed),
        by=voice.says_if_any(edition.by),
        come=tuple(change for change in changes if not change.before),
        gone=tuple(change for change in changes if not change.now),
        moved=tuple(change for change in changes if change.before and change.now),
        unchanged=len(before.keys() | now.keys()) - len(changes),
    )


def _then(edition: Edition) -> Mapping[str, Tiers]:
    """Return the tiers on which each method stood in an edition."""
    stood: dict[str, Tiers] = {}
    for tier, methods in edition.standings.items():
        for method in dict.fromkeys(methods):
            stood[method] = (*stood.get(method, ()), tier)
    return stood


def _now(catalogue: Catalogue, stepping: Stepping) -> Mapping[str, Tiers]:
    """Return the tiers on which each method stands today."""
    tiers = catalogue.ladders[stepping.ladder].tiers
    return {
        standing.method.id: tuple(tiers[step - 1].id for step in standing.steps)
        for standing in standings_on(catalogue, stepping)
    }


def _change(catalogue: Catalogue, stepping: Stepping, method: str, steps: tuple[Tiers, Tiers], voice: Voice) -> Change:
    before, now = (tuple(_step(catalogue, stepping, tier, voice) for tier in tiers) for tiers in steps)
    return Change(method_mention(method, catalogue.interventions, voice), before, now)


def _step(catalogue: Catalogue, stepping: Stepping, tier: str, voice: Voice) -> str:
    """Return a step as `3 Lyhyt hoitojakso`; one that the ladder does not have any more by its id."""
    tiers = {one.id: one for one in catalogue.ladders[stepping.ladder].tiers}
    if tier not in tiers:
        return tier
    return f"{list(tiers).index(tier) + 1} {voice.says(tiers[tier].name)}"
