"""`interventio actions`: what needs doing next, by whom and by when."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import TaskName
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder, day_given
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class ActionsFormat(StrEnum):
    """How actions are written."""

    TEXT = "text"
    MD = "md"
    JSON = "json"
    CSV = "csv"
    ICS = "ics"


def actions(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    whose: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar=_("TEAM|UNIT|ROLE"),
            help=_(
                "Only what is about this team or unit, or is up to this role: supervisors, coordinators, "
                "implementation, owners or reviewers."
            ),
            autocompletion=completion.doers,
        ),
    ] = None,
    kind: Annotated[
        list[TaskName] | None, typer.Option(help=_("Only actions of this kind; may be given several times."))
    ] = None,
    until: Annotated[
        date | None,
        typer.Option(
            parser=day_given, metavar=_("DAY"), help=_("Only what is to be done by this day, such as 2027-05-31.")
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: Annotated[
        ActionsFormat,
        typer.Option(
            "--format", help=_("text to read here, md for an issue, json or csv for other programs, ics for calendars.")
        ),
    ] = ActionsFormat.TEXT,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell what needs doing next."""
    from interventio.answers.actions import agenda_of
    from interventio.cli.agenda_output import asked_of, write_agenda
    from interventio.cli.clock import today
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    asked = asked_of(found.catalogue, whose, kind or (), until)
    write_agenda(agenda_of(found, asked, audience, words), words, output_format, output, color)
