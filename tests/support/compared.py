"""A chart in two states, in a line or two: which methods stand on which tiers."""

from collections.abc import Mapping, Sequence
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.editions import ChartState, state_in, state_today
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.editions.comparing import comparison
from interventio.views.editions.comparison import Comparison
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, settings, stepping

Standings = Mapping[str, Sequence[str]]
VOICE = Voice(translator(Language.EN), ("en",))


def state(standings: Standings, names: Mapping[str, str] | None = None) -> ChartState:
    """Return a state of a chart whose tiers and methods are called by their ids, unless names say otherwise."""
    known = {id_: id_ for tier, methods in standings.items() for id_ in (tier, *methods)} | dict(names or {})
    called = {id_: {"en": name} for id_, name in known.items()}
    tiers = {tier: tuple(methods) for tier, methods in standings.items()}
    return ChartState(None, date(2026, 6, 1), tiers, called, called)


def compared(before: ChartState, after: ChartState) -> Comparison:
    """Return two states side by side, in English."""
    chart = catalogue(settings(languages=["en"]), ladder(), stepping())
    return comparison(chart, chart.steppings["children"], before, after, VOICE)


def county(standings: Standings, editions: Sequence[Mapping[str, object]] = (), **chart: object) -> Catalogue:
    """Return a catalogue whose methods stand so on the ladder of children today, with editions of its chart."""
    tiers = [*standings]
    methods = dict.fromkeys(method for stood in standings.values() for method in stood)
    placed = (
        intervention(method, [f"children/{tier}" for tier in tiers if method in standings[tier]]) for method in methods
    )
    return catalogue(
        settings(languages=["en"]),
        ladder(tiers=tiers),
        *placed,
        stepping("children", editions=[*editions], **chart),
    )


def last_and_today(found: Catalogue) -> tuple[ChartState, ChartState]:
    """Return the last edition of the chart of children, and the chart today."""
    chart = found.steppings["children"]
    return state_in(found, chart, chart.editions[-1]), state_today(found, chart)
