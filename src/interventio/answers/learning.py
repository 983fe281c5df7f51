"""What is asked of needs for competence, and of what to learn next."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.measures.needs import NeedsBy
    from interventio.records.competence_levels import CompetenceLevels, OccupationalGroup
    from interventio.records.needs_survey import NeedsSurvey
    from interventio.views.competence.learning import LearningAsked
    from interventio.views.competence.learning_page import DiscussionPage, LearnSheet
    from interventio.views.competence.needs_sheet import NeedsSheet


def needs_of(
    workspace: Workspace, survey: NeedsSurvey, by: NeedsBy | None, audience: Audience, words: Translator
) -> NeedsSheet | None:
    """Return needs by one grouping, or without one what to propose; None for those who see nothing of them."""
    from interventio.views.competence.needs_sheet import needs_sheet, proposals_sheet
    from interventio.views.needed import needs_in
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = needs_in(catalogue, survey, audience)
    voice = Voice(words, catalogue.settings.languages)
    if shown is None:
        return None
    return needs_sheet(catalogue, shown, by, voice) if by else proposals_sheet(catalogue, shown, voice)


def learning_for(
    workspace: Workspace,
    group: tuple[CompetenceLevels, OccupationalGroup],
    asked: LearningAsked,
    audience: Audience,
    words: Translator,
) -> LearnSheet:
    """Return what somebody of an occupation should learn next, for a group that the occupation is in."""
    from interventio.catalogue.surveys import newest_survey
    from interventio.measures.learning import learning_of
    from interventio.views.competence.learning import Teller, learn_sheet
    from interventio.views.needed import needs_in
    from interventio.views.voice import Voice

    catalogue, (levels, chosen) = workspace.catalogue, group
    survey = newest_survey(catalogue, levels)
    needs = needs_in(catalogue, survey, audience) if survey else None
    teller = Teller(catalogue, needs, audience, Voice(words, catalogue.settings.languages))
    return learn_sheet(learning_of(catalogue, levels, chosen, asked.unit, asked.has), asked, teller)


def discussion_for(
    workspace: Workspace,
    group: tuple[CompetenceLevels, OccupationalGroup],
    audience: Audience,
    words: Translator,
) -> DiscussionPage:
    """Return the sheet for development discussions of a group."""
    from interventio.measures.learning import learning_of
    from interventio.views.competence.learning import Teller, discussion_page
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    teller = Teller(catalogue, None, audience, Voice(words, catalogue.settings.languages))
    return discussion_page(learning_of(catalogue, *group), teller)
