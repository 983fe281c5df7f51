"""The charts that have changed between two states of a workspace, each before and after."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.editions import ChartState, Names, state_today
from interventio.catalogue.record_values import Renames
from interventio.views.diff.change_report import ReportState
from interventio.views.editions.comparing import comparison
from interventio.views.editions.comparison import Comparison, StateWords
from interventio.views.voice import Voice

States = tuple[ReportState, ReportState]


def compared_charts(
    before: Catalogue, after: Catalogue, renames: Renames, states: States, voice: Voice
) -> Iterator[Comparison]:
    """Yield every chart of both states on which anything stands elsewhere or is called otherwise."""
    older = {new: old for old, new in renames.get("ladders", {}).items()}
    for id_, stepping in after.steppings.items():
        known = before.steppings.get(older.get(id_, id_))
        if known is not None:
            then = _followed(state_today(before, known), renames)
            told = comparison(after, stepping, then, state_today(after, stepping), voice)
            if told.has_changes:
                yield _between(told, states, voice)


def _followed(state: ChartState, renames: Renames) -> ChartState:
    """Return a state of a chart with its tiers and methods under the ids that they have now."""
    tiers, methods = renames.get("tiers", {}), renames.get("interventions", {})
    standing = {
        tiers.get(tier, tier): tuple(methods.get(one, one) for one in on_it) for tier, on_it in state.tiers.items()
    }
    return replace(
        state,
        tiers=standing,
        tier_names=_renamed(state.tier_names, tiers),
        method_names=_renamed(state.method_names, methods),
    )


def _renamed(names: Names, moved: Mapping[str, str]) -> Names:
    return {moved.get(id_, id_): name for id_, name in names.items()}


def _between(told: Comparison, states: States, voice: Voice) -> Comparison:
    """Return a comparison with what its two states are called here."""
    before, after = states
    title = voice.words(
        "{chart}: {before} and {after}", chart=str(told.chart.name), before=before.name, after=after.name
    )
    return replace(told, title=title, before=_words_of(before), after=_words_of(after))


def _words_of(state: ReportState) -> StateWords:
    return StateWords(None, state.name, state.day)
