"""`interventio meeting`: the invitation to a meeting of a support team, its minutes, or the team's calendar."""

from datetime import date
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOf, ForAudience, Lang, OutputFile, UserTemplates, WorkspaceFolder, day_given
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def meeting(
    name: Annotated[
        str,
        typer.Argument(
            metavar=_("TEAM"),
            help=_("A support team, by the name of its file."),
            autocompletion=completion.support_teams,
        ),
    ],
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    is_invitation: Annotated[
        bool,
        typer.Option(
            "--invitation/--minutes",
            help=_("The invitation to the next planned meeting, or the minutes of the last one that was held."),
        ),
    ] = True,
    is_calendar: Annotated[
        bool,
        typer.Option("--calendar", help=_("All meetings of the team for calendars, and what is to be done by when.")),
    ] = False,
    day: Annotated[
        date | None,
        typer.Option(
            "--date", parser=day_given, metavar=_("DAY"), help=_("The meeting of this day, such as 2026-03-09.")
        ),
    ] = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOf = None,
    no_user_templates: UserTemplates = False,
    output: OutputFile = None,
) -> None:
    """Write the invitation to a meeting, its minutes or a calendar."""
    from interventio.cli.clock import today
    from interventio.cli.meeting_output import PaperAsked, put_calendar, put_invitation, put_minutes
    from interventio.cli.workspace import sound_workspace
    from interventio.pipeline import own_templates

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    asked = PaperAsked(name, day, audience, () if no_user_templates else own_templates(found))
    put = put_calendar if is_calendar else put_invitation if is_invitation else put_minutes
    put(found, asked, words, output)
