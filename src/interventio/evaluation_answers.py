"""What is asked of evaluations at the command line: all of them as a sheet, one as a report."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.records.evaluation import Evaluation
    from interventio.views.evaluation_report_page import EvaluationReport
    from interventio.views.evaluations_sheet import EvaluationsSheet


def evaluations_of(workspace: Workspace, audience: Audience, words: Translator) -> EvaluationsSheet:
    """Return all evaluations, one in a row, as `audience` may see them."""
    from interventio.views.evaluations_sheet import evaluations_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return evaluations_sheet(catalogue, audience, Voice(words, catalogue.settings.languages))


def report_of(
    workspace: Workspace, evaluation: Evaluation, audience: Audience, words: Translator, *, is_compared: bool
) -> EvaluationReport:
    """Return one evaluation for decision makers, with what has changed since earlier ones where that is asked for."""
    from interventio.views.evaluation_report import evaluation_report
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    voice = Voice(words, catalogue.settings.languages)
    return evaluation_report(catalogue, evaluation, audience, voice, is_compared=is_compared)
