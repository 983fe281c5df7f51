"""`interventio trainings`: which trainings are planned, which were held, and what came of them."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RoundStatus
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class TrainingsFormat(StrEnum):
    """How trainings are written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    ICS = "ics"


def trainings(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    status: Annotated[
        list[RoundStatus] | None,
        typer.Option(help=_("Only trainings that are planned, held or cancelled. Left out: all.")),
    ] = None,
    method: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"), help=_("Only trainings in this method. Left out: all."), autocompletion=completion.methods
        ),
    ] = None,
    team: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Only trainings in which this team takes part. Left out: all."),
            autocompletion=completion.teams,
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: Annotated[
        TrainingsFormat,
        typer.Option("--format", help=_("A table, json or csv for other programs, or ics for a calendar.")),
    ] = TrainingsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """List training rounds."""
    from interventio.answers.trainings import trainings_of
    from interventio.cli.clock import today
    from interventio.cli.rounds_asked import asked_rounds
    from interventio.cli.trainings_output import write_trainings
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    wanted = asked_rounds(found, audience, status or (), method or (), team or ())
    words = words_for(found.catalogue.first_language())
    write_trainings(trainings_of(found, wanted, audience, words), words, output_format, output, color)
