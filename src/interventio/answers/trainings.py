"""What is asked of trainings, and of a plan of them."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.measures.assumptions import Missing
    from interventio.measures.plan import Question
    from interventio.measures.rule import Rule
    from interventio.views.plan.sheet import PlanBy, PlanSheet
    from interventio.views.trainings.sheet import RoundChoice, TrainingsSheet


def trainings_of(workspace: Workspace, wanted: RoundChoice, audience: Audience, words: Translator) -> TrainingsSheet:
    """Return the training rounds that are asked for, as `audience` may see them."""
    from interventio.views.numbers import numbers_of
    from interventio.views.trainings.sheet import trainings_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    numbers = numbers_of(catalogue, audience)
    return trainings_sheet(catalogue, numbers, wanted, Voice(words, catalogue.settings.languages))


def planned_of(
    workspace: Workspace, rule: Rule, question: Question, by: PlanBy, words: Translator
) -> PlanSheet | Missing:
    """Return a plan by method, by team and method or in total, as coordinators see it, or what is missing for it."""
    from interventio.disclosure.plan import shown_plan
    from interventio.measures.assumptions import Missing
    from interventio.measures.plan import plan_of
    from interventio.views.plan.sheet import plan_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    plan = plan_of(catalogue, rule, question)
    if isinstance(plan, Missing):
        return plan
    return plan_sheet(catalogue, shown_plan(plan), by, Voice(words, catalogue.settings.languages))
