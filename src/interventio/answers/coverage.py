"""What is asked of coverage: who is trained, what has changed, how far areas lie apart, what numbers rest on."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from dataclasses import replace
from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from datetime import date

    from interventio.disclosure.audience import Audience
    from interventio.measures.grouping import By
    from interventio.measures.rule import Rule
    from interventio.views.coverage.changes import CoverageChanges
    from interventio.views.coverage.denominator_sheet import DenominatorSheet
    from interventio.views.coverage.sheet import CoverageSheet
    from interventio.views.coverage.trend_sheet import TrendSheet
    from interventio.views.equity.sheet import EquitySheet
    from interventio.views.trace_sheet import TraceSheet


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
    from interventio.views.coverage.sheet import coverage_sheet
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
    from interventio.views.coverage.changes import coverage_changes
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_changes(changes_since(catalogue, rule, since, by), audience)
    return coverage_changes(catalogue, shown, Voice(words, catalogue.settings.languages)) if shown else None


def trend_of(workspace: Workspace, rule: Rule, audience: Audience, words: Translator) -> TrendSheet:
    """Return coverage on each day of counting, as `audience` may see it beside the site."""
    from interventio.views.coverage.trend_sheet import trend_sheet
    from interventio.views.numbers import leading_publication
    from interventio.views.past_numbers import trend_of as trend

    publication = leading_publication(workspace.catalogue, audience)
    return trend_sheet(trend(workspace.catalogue, publication, rule), rule, audience, words)


def denominators_of(workspace: Workspace, rule: Rule, of: str, by: By, words: Translator) -> DenominatorSheet:
    """Return the trained against a number wanted or an estimated need, for coordinators."""
    from interventio.disclosure.audience import Audience
    from interventio.disclosure.denominators import shown_of
    from interventio.measures.denominators import need_in, trained_of, wanted_in
    from interventio.views.coverage.denominator_sheet import Against, denominator_sheet
    from interventio.views.voice import Voice

    catalogue, against = workspace.catalogue, Against(of)
    find = {Against.WANTED: wanted_in, Against.NEED: need_in}[against]
    shown = shown_of(trained_of(catalogue, rule, find, by), Audience.COORDINATOR)
    return denominator_sheet(catalogue, shown, against, rule, Voice(words, catalogue.settings.languages))


def equity_of(workspace: Workspace, rule: Rule, by: str, audience: Audience, words: Translator) -> EquitySheet:
    """Return how far coverage lies apart between areas or divisions, as `audience` may see it beside the site."""
    from interventio.measures.grouping import By
    from interventio.views.equity.sheet import equity_sheet
    from interventio.views.numbers import equity_of as equity
    from interventio.views.numbers import leading_publication
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    table = equity(catalogue, leading_publication(catalogue, audience), rule, By(by))
    return equity_sheet(catalogue, table, rule, audience, Voice(words, catalogue.settings.languages))


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
