"""What is asked of competence: who has which level, workshops and pilots, indicators."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.views.competence.indicators_sheet import IndicatorsSheet
    from interventio.views.competence.sheet import CompetenceSheet
    from interventio.views.competence.trials_sheet import TrialsSheet


def competence_of(
    workspace: Workspace, levels: tuple[str, ...], by: str, audience: Audience, words: Translator
) -> CompetenceSheet:
    """Return who has the level of competence expected of them, as `audience` may see it; without names, by all levels.

    What may be shown of one record of levels depends on the others, so all are looked at before some are chosen.
    """
    from interventio.disclosure.competence import shown_standings
    from interventio.measures.competence_tables import CompetenceBy, standings_of
    from interventio.views.competence.sheet import competence_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_standings(catalogue, standings_of(catalogue), audience)
    chosen = [one for id_, one in shown.items() if not levels or id_ in levels]
    voice = Voice(words, catalogue.settings.languages)
    return competence_sheet(catalogue, chosen, CompetenceBy(by), audience, voice)


def trials_of(workspace: Workspace, levels: tuple[str, ...], audience: Audience, words: Translator) -> TrialsSheet:
    """Return the workshops and pilots of some levels of competence, as `audience` may see them."""
    from interventio.views.competence.trials_sheet import trials_sheet
    from interventio.views.numbers import numbers_of
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    numbers = numbers_of(catalogue, audience)
    return trials_sheet(catalogue, numbers, levels, Voice(words, catalogue.settings.languages))


def indicators_of(workspace: Workspace, levels: tuple[str, ...], words: Translator) -> IndicatorsSheet:
    """Return how far the indicators of some levels of competence have come; they hold no number of people."""
    from interventio.views.competence.indicators_sheet import indicators_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    chosen = [catalogue.competence[id_] for id_ in levels]
    return indicators_sheet(catalogue, chosen, Voice(words, catalogue.settings.languages))
