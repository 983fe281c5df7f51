"""Naming an evaluation, and writing one or all of them to the screen or to a file."""

import sys
from collections.abc import Sequence
from pathlib import Path

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.evaluation_trouble import EvaluationsHiddenError, NotEvaluatedError, OneEvaluationNeededError
from interventio.cli.narrowing import MOST_NAMED
from interventio.cli.rows_output import Rows, write_rows
from interventio.cli.terminal import put, terminal_of
from interventio.cli.trouble import UnknownNameError
from interventio.cli.written import give_or_write, say_or_write
from interventio.disclosure.audience import Audience
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.records.evaluation import Evaluation
from interventio.renderers.documents.evaluation import evaluation_json, evaluations_json
from interventio.renderers.evaluation_pdf import evaluation_pdf
from interventio.renderers.screen.evaluation import WIDEST, evaluation_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.parts import ASCII, UNICODE
from interventio.renderers.to_markdown import evaluation_markdown
from interventio.views.evaluation.report_page import EvaluationReport
from interventio.views.evaluation.rows import report_rows
from interventio.views.evaluation.sheet import EvaluationsSheet, evaluation_rows

OF_ONE = {"md": "Markdown", "pdf": "PDF"}
"""What is made of one evaluation alone, by its format."""


def format_asked(named: str | None, output: Path | None, known: Sequence[str]) -> str:
    """Return the format that was named, else what the name of the file ends with, else text."""
    ending = output.suffix.lower().removeprefix(".") if output else ""
    return named or (ending if ending in known else "text")


def refuse_lone(catalogue: Catalogue, audience: Audience, form: str, *, is_compared: bool) -> None:
    """See to it that of all evaluations nothing is asked for that only one has.

    Raises:
        EvaluationsHiddenError: clients ask.
        OneEvaluationNeededError: it is.

    """
    _refuse_clients(audience)
    if is_compared or form in OF_ONE:
        known = tuple(catalogue.evaluations)[:MOST_NAMED] or ("–",)
        raise OneEvaluationNeededError(what="--compare" if is_compared else OF_ONE[form], known=known)


def evaluation_asked(catalogue: Catalogue, name: str, audience: Audience) -> Evaluation:
    """Return the evaluation with this name, or the newest one of the team or method with it.

    Raises:
        EvaluationsHiddenError: clients ask.
        UnknownNameError: there is none of that name.
        NotEvaluatedError: there is a team or method of that name, and no evaluation of it.

    """
    _refuse_clients(audience)
    known = catalogue.evaluations
    if name in known:
        return known[name]
    of_it = [one for one in known.values() if name in {one.team, one.intervention}]
    if of_it:
        return max(of_it, key=lambda one: (one.ends, one.id))
    if name in {*catalogue.teams, *catalogue.multidisciplinary_teams, *catalogue.interventions}:
        raise NotEvaluatedError(name=name, day=catalogue.day)
    named = tuple({*known, *(id_ for one in known.values() for id_ in (one.team, one.intervention) if id_)})
    raise UnknownNameError(name=name, known=nearest(name, named) or tuple(sorted(known))[:MOST_NAMED] or ("–",))


def _refuse_clients(audience: Audience) -> None:
    if not audience.sees_staffing:
        raise EvaluationsHiddenError


def write_evaluations(sheet: EvaluationsSheet, words: Translator, form: str, output: Path | None, colour: str) -> None:
    """Write all evaluations in the format that was asked for."""
    rows = evaluation_rows(sheet, words)
    written = "table" if form == "text" else form
    write_rows(Rows(rows, sheet.rules, rows, evaluations_json(sheet), sheet.as_of), words, written, output, colour)


def put_report(report: EvaluationReport, words: Translator, form: str, output: Path | None, colour: str) -> None:
    """Write one evaluation in the format that was asked for."""
    match form:
        case "pdf":
            give_or_write(lambda: evaluation_pdf(report, words), "PDF", output)
        case "md":
            say_or_write(evaluation_markdown(report, words), output)
        case "json" | "csv" | "xlsx":
            rows = report_rows(report, words)
            write_rows(Rows(rows, (), rows, evaluation_json(report), report.day), words, form, output, colour)
        case _ if output:
            say_or_write(plain(tuple(evaluation_text(report, words, WIDEST))), output)
        case _:
            terminal = terminal_of(sys.stdout, colour)
            width = terminal.width if terminal.is_screen else WIDEST
            put(evaluation_text(report, words, width, UNICODE if terminal.has_unicode else ASCII), colour=colour)
