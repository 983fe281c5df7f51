"""What is asked of methods: which fit, where one is lacking, and how much they are used."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.measures.grouping import By
    from interventio.measures.wishes import Wishes
    from interventio.views.gaps.listed import GapList
    from interventio.views.navigator.page import FoundSheet
    from interventio.views.use.sheet import UseSheet


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
    from interventio.views.gaps.listed import gap_list
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


def found_of(workspace: Workspace, wishes: Wishes, audience: Audience, words: Translator) -> FoundSheet:
    """Return what fits the wishes, as `audience` may see it; the wishes are kept nowhere."""
    from interventio.disclosure.navigator import shown_trained
    from interventio.measures.navigator import found_for, trained_now
    from interventio.measures.rule import rule_of
    from interventio.views.navigator.found_methods import teller_of
    from interventio.views.navigator.found_sheet import found_sheet
    from interventio.views.site.site import seen_by
    from interventio.views.voice import Voice

    catalogue = seen_by(audience, workspace.catalogue)
    trained = shown_trained(trained_now(catalogue, rule_of(catalogue)), audience)
    teller = teller_of(catalogue, audience, trained, Voice(words, catalogue.settings.languages))
    return found_sheet(found_for(catalogue, wishes), teller)


def use_of(workspace: Workspace, methods: tuple[str, ...], by: By, audience: Audience, words: Translator) -> UseSheet:
    """Return how much methods are used, by one grouping, as `audience` may see it; without names, all methods."""
    from interventio.measures.rule import rule_of
    from interventio.measures.team_use import with_used_methods
    from interventio.views.numbers import leading_publication, use_by
    from interventio.views.use.sheet import use_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    rule = with_used_methods(catalogue, rule_of(catalogue))
    chosen = replace(rule, methods=tuple(sorted({*methods}))) if methods else rule
    table = use_by(catalogue, chosen, by, leading_publication(catalogue, audience))
    return use_sheet(catalogue, table, audience, Voice(words, catalogue.settings.languages))
