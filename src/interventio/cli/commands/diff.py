"""`interventio diff`: what has changed between two states of a workspace."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.exits import Exit
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class DiffFormat(StrEnum):
    """How changes are written."""

    TEXT = "text"
    MD = "md"
    JSON = "json"
    HTML = "html"
    SVG = "svg"


def diff(
    states: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[OLD[..NEW]]",
            help=_(
                "What to compare: two revisions as OLD..NEW, or OLD...NEW from where they parted; one revision with "
                "the files now; or two folders. Left out: the last commit with the files now."
            ),
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    before: Annotated[
        str | None, typer.Option("--from", metavar=_("NAME"), help=_("The revision, folder or edition to begin with."))
    ] = None,
    after: Annotated[
        str | None,
        typer.Option(
            "--to", metavar=_("NAME"), help=_("The revision, folder or edition to look at. Left out: the files now.")
        ),
    ] = None,
    chart: Annotated[
        str | None,
        typer.Option(
            metavar=_("CHART"),
            help=_("Compare editions of this chart instead; names are then those of its editions."),
            autocompletion=completion.charts,
        ),
    ] = None,
    repository: Annotated[
        Path | None,
        typer.Option(
            metavar=_("FOLDER"),
            help=_("The git repository, if it is another one than that around the workspace. It may be a bare one."),
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: Annotated[
        DiffFormat,
        typer.Option("--format", help=_("Sentences, md for a pull request, json, a page as html, or charts as svg.")),
    ] = DiffFormat.TEXT,
    output: OutputFile = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help=_("Exit with 1 if anything has changed."))] = False,
    color: Colour = "auto",
) -> None:
    """Tell what has changed between two states of the workspace."""
    from interventio.answers.diff import changes_between
    from interventio.cli.clock import today
    from interventio.cli.differences.editions import edition_changes
    from interventio.cli.differences.output import write_change_report
    from interventio.cli.differences.states import Examiner, asked_states

    day, names = as_of or today(), states or []
    if chart is not None:
        report = edition_changes(workspace, chart, asked_states(names, before, after, first=""), audience, day)
    else:
        examined = Examiner(workspace, repository, day).both(asked_states(names, before, after))
        report = changes_between(*examined, audience, words_for())
    write_change_report(report, words_for(), output_format, output, color)
    raise typer.Exit(Exit.FINDINGS if exit_code and report.has_changes else Exit.CLEAN)
