"""What is asked of what needs doing next, and of risks."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.views.actions.agenda import Asked
    from interventio.views.actions.agenda_page import AgendaSheet
    from interventio.views.risks.sheet import RisksAsked, RisksSheet


def agenda_of(workspace: Workspace, asked: Asked, audience: Audience, words: Translator) -> AgendaSheet:
    """Return who does what by when, of what is asked for and `audience` may see."""
    from interventio.views.actions.agenda import agenda_sheet
    from interventio.views.numbers import actions_for, leading_publication
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    actions = actions_for(catalogue, leading_publication(catalogue, audience))
    return agenda_sheet(catalogue, actions, asked, audience, Voice(words, catalogue.settings.languages))


def risks_of(workspace: Workspace, asked: RisksAsked, audience: Audience, words: Translator) -> RisksSheet:
    """Return the risks that are asked for, the largest first."""
    from interventio.views.risks.sheet import risks_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return risks_sheet(catalogue, asked, audience, Voice(words, catalogue.settings.languages))
