"""From the record of a method to its page."""

from collections.abc import Iterator, Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.roster import roster_on
from interventio.records.intervention import Intervention, Placement
from interventio.records.statement import Rating
from interventio.views.amounts import ages_in_words, dose_in_words
from interventio.views.charts.stepping import quiet_line
from interventio.views.charts.themes import theme_keys
from interventio.views.coverage.table import CoverageRow
from interventio.views.evaluation.places import evaluation_mentions
from interventio.views.figures import figure
from interventio.views.implementation.implementation import decisions_about
from interventio.views.labels import form_names, kind_name
from interventio.views.life import stage_lines
from interventio.views.mention import Mention, chart_mention, method_mention, support_mention, team_mention
from interventio.views.methods.intervention_page import (
    CodeLine,
    InterventionPage,
    OfferLine,
    PlacementLine,
    RatingLine,
    RelatedLine,
)
from interventio.views.methods.upkeep import upkeep_facts
from interventio.views.numbers import Numbers
from interventio.views.order import alphabetical
from interventio.views.places import unit_lines
from interventio.views.reviewed import reviewed
from interventio.views.rules import rules_beside
from interventio.views.statements import Fact, Told, source_lines, source_numbers, told
from interventio.views.support.learnt import learnt_about
from interventio.views.trainings.rounds import planned_for
from interventio.views.use.use import use_sentences
from interventio.views.voice import Voice


def intervention_page(catalogue: Catalogue, method: Intervention, numbers: Numbers, voice: Voice) -> InterventionPage:
    """Return the page of a method."""
    notes = source_numbers(method.sources)
    themes = theme_keys(catalogue, (), voice)
    return InterventionPage(
        id=method.id,
        name=voice.says(method.name),
        kind_name=kind_name(method.kind, voice.words),
        also=method.also,
        quiet=quiet_line(method, voice.words),
        summary=voice.says(method.summary),
        summary_sources=tuple(notes[id_] for id_ in method.summary_from if id_ in notes),
        for_families=voice.says_if_any(method.for_families),
        themes=tuple(themes[id_] for id_ in method.themes if id_ in themes),
        is_selected=method.id in numbers.rule.methods,
        facts=_facts(catalogue, method, notes, voice),
        placements=tuple(placement_line(catalogue, placement, voice) for placement in method.placements),
        life=stage_lines(catalogue, method, voice),
        decisions=decisions_about(catalogue, method.id, voice),
        ratings=tuple(_rating(rating, notes, voice) for rating in method.ratings),
        codes=tuple(CodeLine(code.system, code.code, told(code, "", notes, voice)) for code in method.codes),
        related=tuple(
            RelatedLine(method_mention(one.intervention, catalogue.interventions, voice), voice.says(one.how))
            for one in method.related
        ),
        coverage=figure(numbers.methods[method.id], voice.words) if method.id in numbers.methods else None,
        teams=_offers(catalogue, method, numbers, voice),
        areas=tuple(_by_area(catalogue, method, numbers, voice)),
        rule=rules_beside(numbers, voice.words),
        rounds=planned_for(method.id, catalogue, numbers, voice),
        support=_support(catalogue, method, numbers, voice),
        use=use_sentences(numbers.use, method.id, voice.words),
        evaluations=evaluation_mentions(catalogue, numbers.evaluated.get(("intervention", method.id), ()), voice),
        learnt=learnt_about(catalogue, method.id, numbers.support, voice),
        sources=source_lines(method.sources, voice),
        reviewed=reviewed(method.review, catalogue, voice),
    )


def _offers(catalogue: Catalogue, method: Intervention, numbers: Numbers, voice: Voice) -> tuple[OfferLine, ...]:
    lines = (
        OfferLine(
            team=team_mention(team.id, catalogue.teams, voice),
            areas=tuple(dict.fromkeys(unit.area for unit in unit_lines(catalogue, team, voice) if unit.area)),
            figure=figure(shown, voice.words) if shown else None,
            counted=voice.day_if_any(roster_on(team, catalogue.day).day),
        )
        for team, _ in catalogue.deliveries_of(method.id)
        for shown in (numbers.places.get((team.id, method.id)),)
    )
    return tuple(sorted(lines, key=lambda line: alphabetical(line.team.name)))


def _support(catalogue: Catalogue, method: Intervention, numbers: Numbers, voice: Voice) -> tuple[Mention, ...]:
    teams = numbers.support.teams.get(method.id, ()) if numbers.support else ()
    found = (support_mention(id_, catalogue.support_teams, voice) for id_ in teams)
    return tuple(sorted(found, key=lambda mention: alphabetical(mention.name)))


def _by_area(catalogue: Catalogue, method: Intervention, numbers: Numbers, voice: Voice) -> Iterator[CoverageRow]:
    areas = catalogue.words.areas
    for area in areas:
        if shown := numbers.in_areas.get((area, method.id)):
            yield CoverageRow(Mention(voice.name(area, areas), None), figure(shown, voice.words))


def _facts(catalogue: Catalogue, method: Intervention, notes: Mapping[str, int], voice: Voice) -> tuple[Fact, ...]:
    words, forms = voice.words, method.formats
    ages = tuple(told(one, ages_in_words(one, words), notes, voice) for one in method.ages)
    given = (told(forms, ", ".join(form_names(forms.forms, words)), notes, voice),) if forms else ()
    dose = tuple(told(one, dose_in_words(one, words), notes, voice) for one in method.dose)
    training = tuple(told(one, voice.says(one.text), notes, voice) for one in method.training)
    supervision = tuple(told(one, voice.says(one.text), notes, voice) for one in method.supervision)
    delivered_by = tuple(Told(name) for name in voice.names(method.delivered_by, catalogue.words.occupations))
    return (
        Fact(words("Ages"), ages),
        Fact(words("Form"), given),
        Fact(words("How much"), dose),
        Fact(words("Who delivers it here"), delivered_by),
        Fact(words("Training"), training),
        Fact(words("Supervision"), supervision),
        *upkeep_facts(method, voice),
    )


def placement_line(catalogue: Catalogue, placement: Placement, voice: Voice) -> PlacementLine:
    """Return a step on which a method stands."""
    ladder = catalogue.ladders.get(placement.ladder)
    tiers = {tier.id: tier for tier in ladder.tiers} if ladder else {}
    return PlacementLine(
        chart=chart_mention(placement.ladder, catalogue, voice),
        number=list(tiers).index(placement.tier) + 1 if placement.tier in tiers else 0,
        tier=voice.name(placement.tier, tiers),
        services=voice.names(placement.services, catalogue.words.services),
        reason=voice.says_if_any(placement.reason),
    )


def _rating(rating: Rating, notes: Mapping[str, int], voice: Voice) -> RatingLine:
    return RatingLine(
        register=rating.registry,
        scale=rating.scale or "",
        value=rating.value or "",
        label=voice.says_if_any(rating.label),
        version=rating.version or "",
        reviewed=voice.day_if_any(rating.reviewed),
        note=voice.says_if_any(rating.note),
        source=notes.get(rating.source or ""),
    )
