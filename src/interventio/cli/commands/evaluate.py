"""`interventio evaluate`: what a team or a method has achieved and what it cost, all evaluations or one in full."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class EvaluateFormat(StrEnum):
    """How evaluations are written."""

    TEXT = "text"
    MD = "md"
    PDF = "pdf"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


def evaluate(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=_("ID"),
            help=_(
                "An evaluation, by the name of its file in data/evaluations, or a team or method: then its newest one. "
                "Left out: all, one in a row."
            ),
            autocompletion=completion.evaluated,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    is_compared: Annotated[
        bool,
        typer.Option("--compare", help=_("Tell also what has changed since the earlier evaluations of the same.")),
    ] = False,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: Annotated[
        EvaluateFormat | None,
        typer.Option(
            "--format",
            help=_(
                "text to read here, json, csv or xlsx for other programs; of one evaluation also md for Markdown, and "
                "pdf, two pages for decision makers. Left out: as the name of the file ends, else text."
            ),
        ),
    ] = None,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell what evaluations show."""
    from interventio.answers.evaluations import evaluations_of, report_of
    from interventio.cli.clock import today
    from interventio.cli.evaluating import evaluation_asked, format_asked, put_report, refuse_lone, write_evaluations
    from interventio.cli.workspace import sound_workspace

    form = format_asked(output_format, output, tuple(EvaluateFormat))
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    if name is None:
        refuse_lone(found.catalogue, audience, form, is_compared=is_compared)
        write_evaluations(evaluations_of(found, audience, words), words, form, output, color)
        return
    asked = evaluation_asked(found.catalogue, name, audience)
    put_report(report_of(found, asked, audience, words, is_compared=is_compared), words, form, output, color)
