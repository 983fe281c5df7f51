"""From charts to their document."""

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import Standing, standings_on
from interventio.disclosure.shown import ShownShare
from interventio.records.ladder import Tier
from interventio.records.stepping import Stepping
from interventio.views.api.chart_documents import ChartList, ChartOf, Selection, StepOf
from interventio.views.api.documents import VERSION, Span
from interventio.views.api.facts import reviewed_of, sources_of
from interventio.views.api.tongues import Tongues
from interventio.views.numbers import Numbers


def chart_list(catalogue: Catalogue, numbers: Numbers, tongues: Tongues) -> ChartList:
    """Return all charts."""
    return ChartList(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        charts=tuple(_chart(catalogue, stepping, numbers, tongues) for stepping in catalogue.steppings.values()),
    )


def _chart(catalogue: Catalogue, stepping: Stepping, numbers: Numbers, tongues: Tongues) -> ChartOf:
    ladder, standings = catalogue.ladders[stepping.ladder], standings_on(catalogue, stepping)
    shown = numbers.steps.get(stepping.id, {}) if numbers.audience.sees_staffing else {}
    return ChartOf(
        id=stepping.id,
        ladder=ladder.id,
        name=tongues.text(stepping.name or ladder.name),
        selection=_selection(stepping),
        model=tongues.text(ladder.model),
        owner=tongues.text(stepping.owner or ladder.owner),
        edition=stepping.edition or ladder.edition,
        agreed=stepping.agreed or ladder.agreed,
        factors=tuple(tongues.text(factor) for factor in ladder.factors),
        steps=tuple(
            _step(tier, _on_step(standings, number), shown.get(tier.id), tongues)
            for number, tier in enumerate(ladder.tiers, start=1)
        ),
        sources=sources_of(ladder.sources),
        reviewed=reviewed_of(stepping.review or ladder.review, catalogue, tongues),
        pages=tongues.pages(f"charts/{stepping.id}"),
        drawings=tongues.pages(f"charts/{stepping.id}", "json"),
    )


def _selection(stepping: Stepping) -> Selection:
    ages = Span(stepping.ages.lowest, stepping.ages.highest) if stepping.ages else None
    return Selection(stepping.themes, stepping.services, stepping.divisions, stepping.areas, ages)


def _on_step(standings: tuple[Standing, ...], number: int) -> tuple[int, tuple[str, ...]]:
    return number, tuple(standing.method.id for standing in standings if number in standing.steps)


def _step(tier: Tier, on_it: tuple[int, tuple[str, ...]], coverage: ShownShare | None, tongues: Tongues) -> StepOf:
    number, methods = on_it
    return StepOf(
        number=number,
        tier=tier.id,
        name=tongues.text(tier.name),
        for_whom=tongues.text_if_any(tier.for_whom),
        where=tongues.text_if_any(tier.where),
        duration=tongues.text_if_any(tier.duration),
        step_up=tongues.text_if_any(tier.step_up),
        interventions=methods,
        coverage=coverage,
    )
