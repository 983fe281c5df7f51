"""From ladders to the document about charts."""

from interventio.catalogue.catalogue import Catalogue
from interventio.records.ladder import Ladder, Tier
from interventio.views.api.chart_documents import ChartList, ChartOf, StepOf
from interventio.views.api.documents import VERSION
from interventio.views.api.facts import reviewed_of, sources_of
from interventio.views.api.tongues import Tongues
from interventio.views.numbers import Numbers


def chart_list(catalogue: Catalogue, numbers: Numbers, tongues: Tongues) -> ChartList:
    """Return all charts."""
    return ChartList(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        charts=tuple(_chart(catalogue, ladder, numbers, tongues) for ladder in catalogue.ladders.values()),
    )


def _chart(catalogue: Catalogue, ladder: Ladder, numbers: Numbers, tongues: Tongues) -> ChartOf:
    return ChartOf(
        id=ladder.id,
        name=tongues.text(ladder.name),
        model=tongues.text(ladder.model),
        owner=tongues.text(ladder.owner),
        edition=ladder.edition,
        agreed=ladder.agreed,
        factors=tuple(tongues.text(factor) for factor in ladder.factors),
        steps=tuple(
            _step(catalogue, (ladder.id, number), tier, numbers, tongues)
            for number, tier in enumerate(ladder.tiers, start=1)
        ),
        sources=sources_of(ladder.sources),
        reviewed=reviewed_of(ladder.review, catalogue, tongues),
        pages=tongues.pages(f"charts/{ladder.id}"),
    )


def _step(catalogue: Catalogue, at: tuple[str, int], tier: Tier, numbers: Numbers, tongues: Tongues) -> StepOf:
    ladder, number = at
    return StepOf(
        number=number,
        tier=tier.id,
        name=tongues.text(tier.name),
        for_whom=tongues.text_if_any(tier.for_whom),
        where=tongues.text_if_any(tier.where),
        duration=tongues.text_if_any(tier.duration),
        step_up=tongues.text_if_any(tier.step_up),
        interventions=tuple(method.id for method in catalogue.placed_on(ladder, tier.id)),
        coverage=numbers.tiers.get(f"{ladder}/{tier.id}") if numbers.audience.sees_staffing else None,
    )
