"""What is asked of a workspace at the command line: each answer is a sheet in words, with the rule that it follows."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from datetime import date

    from interventio.disclosure.audience import Audience
    from interventio.measures.assumptions import Missing
    from interventio.measures.grouping import By
    from interventio.measures.plan import Question
    from interventio.measures.rule import Rule
    from interventio.measures.wishes import Wishes
    from interventio.records.stepping import Edition, Stepping
    from interventio.views.agenda import Asked
    from interventio.views.agenda_page import AgendaSheet
    from interventio.views.comparison_sheet import ComparisonSheet
    from interventio.views.competence_sheet import CompetenceSheet
    from interventio.views.coverage_changes import CoverageChanges
    from interventio.views.coverage_sheet import CoverageSheet
    from interventio.views.denominator_sheet import DenominatorSheet
    from interventio.views.equity_sheet import EquitySheet
    from interventio.views.gap_list import GapList
    from interventio.views.navigator_page import FoundSheet
    from interventio.views.network_sheet import LoneSheet, NetworkSheet
    from interventio.views.plan_sheet import PlanBy, PlanSheet
    from interventio.views.reviews_sheet import ReviewsSheet
    from interventio.views.risks_sheet import RisksAsked, RisksSheet
    from interventio.views.support_sheet import SupportChoice, SupportSheet
    from interventio.views.trace_sheet import TraceSheet
    from interventio.views.trainings_sheet import RoundChoice, TrainingsSheet
    from interventio.views.trend_sheet import TrendSheet
    from interventio.views.use_sheet import UseSheet


def coverage_rule(workspace: Workspace, methods: tuple[str, ...], *, has_all_methods: bool = False) -> Rule:
    """Return the rule of the settings, for other methods where some are named."""
    from interventio.measures.rule import delivered_methods, rule_of

    rule = rule_of(workspace.catalogue)
    chosen = delivered_methods(workspace.catalogue) if has_all_methods else methods
    return replace(rule, methods=tuple(sorted({*chosen}))) if chosen else rule


def sheet_of(
    workspace: Workspace, rule: Rule, by: tuple[By, ...], audience: Audience, words: Translator
) -> CoverageSheet:
    """Return coverage by one grouping or two, as `audience` may see it."""
    from interventio.disclosure.publication import publication_of
    from interventio.measures.coverage import coverage_table
    from interventio.measures.people import people_of
    from interventio.views.coverage_sheet import coverage_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    table = coverage_table(catalogue, rule, *by)
    shown = publication_of(table, audience, catalogue.settings.disclosure.threshold)
    people = shown.people(people_of(catalogue, rule))
    return coverage_sheet(catalogue, shown.table, people, Voice(words, catalogue.settings.languages))


def changes_of(
    workspace: Workspace, rule: Rule, audience: Audience, words: Translator, *, since: date, by: By
) -> CoverageChanges | None:
    """Return what has changed in coverage since a day, and why; None for an audience that may not see it."""
    from interventio.disclosure.changes import shown_changes
    from interventio.measures.changes import changes_since
    from interventio.views.coverage_changes import coverage_changes
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_changes(changes_since(catalogue, rule, since, by), audience)
    return coverage_changes(catalogue, shown, Voice(words, catalogue.settings.languages)) if shown else None


def comparison_of(
    workspace: Workspace, stepping: Stepping, editions: tuple[Edition, Edition | None], words: Translator
) -> ComparisonSheet:
    """Return what has changed on a chart from one edition to another, or to today where that is None."""
    from interventio.views.comparison_sheet import comparison_sheet

    return comparison_sheet(workspace.catalogue, stepping, editions, words)


def trainings_of(workspace: Workspace, wanted: RoundChoice, audience: Audience, words: Translator) -> TrainingsSheet:
    """Return the training rounds that are asked for, as `audience` may see them."""
    from interventio.views.numbers import numbers_of
    from interventio.views.trainings_sheet import trainings_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    numbers = numbers_of(catalogue, audience)
    return trainings_sheet(catalogue, numbers, wanted, Voice(words, catalogue.settings.languages))


@dataclass(frozen=True, slots=True)
class GapsAsked:
    """Which gaps to list, by ids; the area None is the whole county."""

    ladders: tuple[str, ...]
    themes: tuple[str, ...]
    age_groups: tuple[str, ...]
    areas: tuple[str | None, ...]
    has_accepted: bool


def gaps_of(workspace: Workspace, asked: GapsAsked, audience: Audience, words: Translator) -> GapList:
    """Return the gaps that are asked for, as `audience` may see them."""
    from interventio.disclosure.gaps import shown_supplies
    from interventio.measures.gaps import supplies_of
    from interventio.measures.rule import rule_of
    from interventio.views.gap_list import gap_list
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_supplies(supplies_of(catalogue, rule_of(catalogue), asked.areas), audience)
    chosen = [
        one
        for one in shown
        if one.need.ladder in asked.ladders
        and one.need.theme in asked.themes
        and one.need.age_group in asked.age_groups
    ]
    voice = Voice(words, catalogue.settings.languages)
    return gap_list(catalogue, chosen, audience, voice, has_accepted=asked.has_accepted)


def equity_of(workspace: Workspace, rule: Rule, by: str, audience: Audience, words: Translator) -> EquitySheet:
    """Return how far coverage lies apart between areas or divisions, as `audience` may see it beside the site."""
    from interventio.measures.grouping import By
    from interventio.views.equity_sheet import equity_sheet
    from interventio.views.numbers import equity_of as equity
    from interventio.views.numbers import leading_publication
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    table = equity(catalogue, leading_publication(catalogue, audience), rule, By(by))
    return equity_sheet(catalogue, table, rule, audience, Voice(words, catalogue.settings.languages))


def trend_of(workspace: Workspace, rule: Rule, audience: Audience, words: Translator) -> TrendSheet:
    """Return coverage on each day of counting, as `audience` may see it beside the site."""
    from interventio.views.numbers import leading_publication
    from interventio.views.numbers import trend_of as trend
    from interventio.views.trend_sheet import trend_sheet

    publication = leading_publication(workspace.catalogue, audience)
    return trend_sheet(trend(workspace.catalogue, publication, rule), rule, audience, words)


def denominators_of(workspace: Workspace, rule: Rule, of: str, by: By, words: Translator) -> DenominatorSheet:
    """Return the trained against a number wanted or an estimated need, for coordinators."""
    from interventio.disclosure.audience import Audience
    from interventio.disclosure.denominators import shown_of
    from interventio.measures.denominators import need_in, trained_of, wanted_in
    from interventio.views.denominator_sheet import Against, denominator_sheet
    from interventio.views.voice import Voice

    catalogue, against = workspace.catalogue, Against(of)
    find = {Against.WANTED: wanted_in, Against.NEED: need_in}[against]
    shown = shown_of(trained_of(catalogue, rule, find, by), Audience.COORDINATOR)
    return denominator_sheet(catalogue, shown, against, rule, Voice(words, catalogue.settings.languages))


def found_of(workspace: Workspace, wishes: Wishes, audience: Audience, words: Translator) -> FoundSheet:
    """Return what fits the wishes, as `audience` may see it; the wishes are kept nowhere."""
    from interventio.disclosure.navigator import shown_trained
    from interventio.measures.navigator import found_for, trained_now
    from interventio.measures.rule import rule_of
    from interventio.views.found_methods import teller_of
    from interventio.views.found_sheet import found_sheet
    from interventio.views.site import seen_by
    from interventio.views.voice import Voice

    catalogue = seen_by(audience, workspace.catalogue)
    trained = shown_trained(trained_now(catalogue, rule_of(catalogue)), audience)
    teller = teller_of(catalogue, audience, trained, Voice(words, catalogue.settings.languages))
    return found_sheet(found_for(catalogue, wishes), teller)


def risks_of(workspace: Workspace, asked: RisksAsked, audience: Audience, words: Translator) -> RisksSheet:
    """Return the risks that are asked for, the largest first."""
    from interventio.views.risks_sheet import risks_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return risks_sheet(catalogue, asked, audience, Voice(words, catalogue.settings.languages))


def agenda_of(workspace: Workspace, asked: Asked, audience: Audience, words: Translator) -> AgendaSheet:
    """Return who does what by when, of what is asked for and `audience` may see."""
    from interventio.views.agenda import agenda_sheet
    from interventio.views.numbers import actions_for, leading_publication
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    actions = actions_for(catalogue, leading_publication(catalogue, audience))
    return agenda_sheet(catalogue, actions, asked, audience, Voice(words, catalogue.settings.languages))


def network_of(workspace: Workspace, audience: Audience, words: Translator) -> NetworkSheet:
    """Return the methods that different divisions use, and whether a support team brings these together."""
    from interventio.views.network_sheet import network_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return network_sheet(catalogue, audience, Voice(words, catalogue.settings.languages))


def lone_of(workspace: Workspace, audience: Audience, words: Translator) -> LoneSheet | None:
    """Return where one person alone is trained; None for an audience that may not be told."""
    from interventio.disclosure.lone import shown_lone
    from interventio.measures.lone import lone_trained
    from interventio.measures.rule import rule_of
    from interventio.views.network_sheet import lone_sheet
    from interventio.views.voice import Voice

    catalogue, rule = workspace.catalogue, rule_of(workspace.catalogue)
    shown = shown_lone(lone_trained(catalogue, rule), audience)
    return None if shown is None else lone_sheet(catalogue, shown, rule, Voice(words, catalogue.settings.languages))


def use_of(workspace: Workspace, methods: tuple[str, ...], by: By, audience: Audience, words: Translator) -> UseSheet:
    """Return how much methods are used, by one grouping, as `audience` may see it; without names, all methods."""
    from interventio.measures.rule import rule_of
    from interventio.measures.team_use import with_used_methods
    from interventio.views.numbers import leading_publication, use_by
    from interventio.views.use_sheet import use_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    rule = with_used_methods(catalogue, rule_of(catalogue))
    chosen = replace(rule, methods=tuple(sorted({*methods}))) if methods else rule
    table = use_by(catalogue, chosen, by, leading_publication(catalogue, audience))
    return use_sheet(catalogue, table, audience, Voice(words, catalogue.settings.languages))


def unit_reviews_of(workspace: Workspace, chart: Stepping, words: Translator) -> ReviewsSheet:
    """Return which units have looked a chart through, and whether that still stands."""
    from interventio.views.reviews_sheet import reviews_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return reviews_sheet(catalogue, chart, Voice(words, catalogue.settings.languages))


def competence_of(
    workspace: Workspace, levels: tuple[str, ...], by: str, audience: Audience, words: Translator
) -> CompetenceSheet:
    """Return who has the level of competence expected of them, as `audience` may see it; without names, by all levels.

    What may be shown of one record of levels depends on the others, so all are looked at before some are chosen.
    """
    from interventio.disclosure.competence import shown_standings
    from interventio.measures.competence_tables import CompetenceBy, standings_of
    from interventio.views.competence_sheet import competence_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_standings(catalogue, standings_of(catalogue), audience)
    chosen = [one for id_, one in shown.items() if not levels or id_ in levels]
    voice = Voice(words, catalogue.settings.languages)
    return competence_sheet(catalogue, chosen, CompetenceBy(by), audience, voice)


def support_sheet_of(
    workspace: Workspace, wanted: SupportChoice, audience: Audience, words: Translator
) -> SupportSheet | None:
    """Return the support teams and seasons that are asked for; None for an audience that sees nothing of them."""
    from interventio.disclosure.support import shown_support
    from interventio.measures.support import support_of
    from interventio.views.support_sheet import support_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_support(support_of(catalogue), audience)
    if shown is None:
        return None
    return support_sheet(catalogue, shown, wanted, audience, Voice(words, catalogue.settings.languages))


def planned_of(
    workspace: Workspace, rule: Rule, question: Question, by: PlanBy, words: Translator
) -> PlanSheet | Missing:
    """Return a plan by method, by team and method or in total, as coordinators see it, or what is missing for it."""
    from interventio.disclosure.plan import shown_plan
    from interventio.measures.assumptions import Missing
    from interventio.measures.plan import plan_of
    from interventio.views.plan_sheet import plan_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    plan = plan_of(catalogue, rule, question)
    if isinstance(plan, Missing):
        return plan
    return plan_sheet(catalogue, shown_plan(plan), by, Voice(words, catalogue.settings.languages))


def traces_of(workspace: Workspace, ids: frozenset[str], words: Translator) -> TraceSheet:
    """Return the lines of records that stand under all of `ids`, for coordinators; without ids, all that count."""
    from interventio.disclosure.audience import Audience
    from interventio.disclosure.traces import shown_traces
    from interventio.measures.rule import rule_of
    from interventio.measures.traces import keys_of, traces_of
    from interventio.sources.places import spots_of
    from interventio.views.trace_sheet import trace_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    rule = replace(rule_of(catalogue), methods=tuple(catalogue.interventions))
    found = [one for one in traces_of(catalogue, rule) if ids <= keys_of(catalogue, one)]
    shown = shown_traces(found, Audience.COORDINATOR)
    spots = spots_of((one.place for one in shown), workspace.root)
    return trace_sheet(catalogue, shown, spots, catalogue.day, Voice(words, catalogue.settings.languages))
