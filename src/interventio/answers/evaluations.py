"""What is asked of evaluations at the command line: all of them as a sheet, one as a report."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.disclosure.shown_evaluation import ShownEvaluation
    from interventio.records.evaluation import Evaluation
    from interventio.views.evaluation.report_page import EvaluationReport
    from interventio.views.evaluation.sheet import EvaluationsSheet


def evaluations_of(workspace: Workspace, audience: Audience, words: Translator) -> EvaluationsSheet:
    """Return all evaluations, one in a row, as `audience` may see them."""
    from interventio.views.evaluation.sheet import evaluations_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return evaluations_sheet(
        catalogue, _shown(workspace, audience), audience, Voice(words, catalogue.settings.languages)
    )


def _shown(workspace: Workspace, audience: Audience) -> tuple[ShownEvaluation, ...]:
    """Return all evaluations: which of two that overlap is told depends on both."""
    from interventio.disclosure.evaluations import shown_evaluations
    from interventio.measures.evaluations import evaluations_on

    catalogue = workspace.catalogue
    return shown_evaluations(evaluations_on(catalogue), audience, catalogue.settings.disclosure.threshold)


def report_of(
    workspace: Workspace, evaluation: Evaluation, audience: Audience, words: Translator, *, is_compared: bool
) -> EvaluationReport:
    """Return one evaluation for decision makers, beside others of the same where that is asked for."""
    from interventio.views.evaluation.comparison import evaluations_compared
    from interventio.views.evaluation.evaluations import evaluation_page, grouped
    from interventio.views.evaluation.report import Reader, evaluation_report
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    voice = Voice(words, catalogue.settings.languages)
    shown = {one.id: one for one in _shown(workspace, audience)}
    asked = shown[evaluation.id]
    same = grouped(shown.values())[asked.subjects]
    compared = (
        evaluations_compared(catalogue, same, voice) if is_compared and asked.subjects and len(same) > 1 else None
    )
    page = evaluation_page(catalogue, asked, "", voice)
    return evaluation_report(asked, page, compared, Reader(catalogue, audience, voice))
