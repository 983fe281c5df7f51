"""From the records of methods to their documents."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.records.intervention import Intervention, Placement
from interventio.records.statement import Ages, Coded, Described, Dose, Range, Rating, Statement
from interventio.views.api.documents import VERSION, Span
from interventio.views.api.facts import reviewed_of, sources_of
from interventio.views.api.method_documents import (
    AgesStated,
    CodeStated,
    DoseStated,
    FormsStated,
    Grounds,
    MethodBrief,
    MethodDocument,
    MethodList,
    OfferOf,
    PlacementOf,
    RatingOf,
    RelatedMethod,
    TextStated,
)
from interventio.views.api.tongues import Tongues
from interventio.views.numbers import Numbers


def method_list(catalogue: Catalogue, numbers: Numbers, tongues: Tongues) -> MethodList:
    """Return the list of all methods."""
    return MethodList(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        interventions=tuple(
            MethodBrief(
                id=method.id,
                kind=method.kind,
                name=tongues.text(method.name),
                themes=method.themes,
                is_selected=_is_selected(method, numbers),
                coverage=numbers.methods.get(method.id) if numbers.audience.sees_staffing else None,
                document=f"interventions/{method.id}.json",
            )
            for method in catalogue.interventions.values()
        ),
    )


def method_document(catalogue: Catalogue, method: Intervention, numbers: Numbers, tongues: Tongues) -> MethodDocument:
    """Return all that is known of a method."""
    return MethodDocument(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        id=method.id,
        kind=method.kind,
        name=tongues.text(method.name),
        also=method.also,
        summary=tongues.text(method.summary),
        summary_from=method.summary_from,
        for_families=tongues.text_if_any(method.for_families),
        themes=method.themes,
        is_selected=_is_selected(method, numbers),
        ages=tuple(AgesStated(_span(one), _grounds(one, tongues)) for one in method.ages),
        formats=FormsStated(method.formats.forms, _grounds(method.formats, tongues)) if method.formats else None,
        dose=tuple(_dose(one, tongues) for one in method.dose),
        placements=tuple(_placement(catalogue, one, tongues) for one in method.placements),
        delivered_by=method.delivered_by,
        training=tuple(_texts(method.training, tongues)),
        supervision=tuple(_texts(method.supervision, tongues)),
        ratings=tuple(_rating(one, tongues) for one in method.ratings),
        codes=tuple(_code(one, tongues) for one in method.codes),
        related=tuple(RelatedMethod(one.intervention, tongues.text(one.how)) for one in method.related),
        coverage=numbers.methods.get(method.id) if numbers.audience.sees_staffing else None,
        teams=tuple(_offers(catalogue, method, numbers)),
        sources=sources_of(method.sources),
        reviewed=reviewed_of(method.review, catalogue, tongues),
        pages=tongues.pages(f"interventions/{method.id}"),
    )


def _is_selected(method: Intervention, numbers: Numbers) -> bool | None:
    return method.id in numbers.rule.methods if numbers.audience.sees_staffing else None


def _span(range_: Range | Ages) -> Span:
    return Span(range_.lowest, range_.highest)


def _span_if_any(range_: Range | None) -> Span | None:
    return _span(range_) if range_ else None


def _grounds(statement: Statement, tongues: Tongues) -> Grounds:
    return Grounds(statement.source, statement.basis, tongues.text_if_any(statement.note))


def _dose(dose: Dose, tongues: Tongues) -> DoseStated:
    return DoseStated(
        sessions=_span_if_any(dose.sessions),
        weeks=_span_if_any(dose.weeks),
        months=_span_if_any(dose.months),
        minutes=_span_if_any(dose.minutes),
        grounds=_grounds(dose, tongues),
    )


def _placement(catalogue: Catalogue, placement: Placement, tongues: Tongues) -> PlacementOf:
    ladder = catalogue.ladders.get(placement.ladder)
    tiers = [tier.id for tier in ladder.tiers] if ladder else []
    return PlacementOf(
        ladder=placement.ladder,
        tier=placement.tier,
        step=tiers.index(placement.tier) + 1 if placement.tier in tiers else None,
        services=placement.services,
        reason=tongues.text_if_any(placement.reason),
    )


def _texts(statements: Iterable[Described], tongues: Tongues) -> Iterator[TextStated]:
    return (TextStated(tongues.text(one.text), _grounds(one, tongues)) for one in statements)


def _rating(rating: Rating, tongues: Tongues) -> RatingOf:
    return RatingOf(
        register=rating.registry,
        scale=rating.scale,
        value=rating.value,
        label=tongues.text_if_any(rating.label),
        version=rating.version,
        reviewed=rating.reviewed,
        source=rating.source,
        note=tongues.text_if_any(rating.note),
    )


def _code(code: Coded, tongues: Tongues) -> CodeStated:
    return CodeStated(code.system, code.code, _grounds(code, tongues))


def _offers(catalogue: Catalogue, method: Intervention, numbers: Numbers) -> Iterator[OfferOf]:
    for team, _ in catalogue.deliveries_of(method.id):
        shown = numbers.places.get((team.id, method.id))
        yield OfferOf(team.id, shown if numbers.audience.sees_staffing else None)
