"""`interventio support`: how often support teams meet, and who is represented in them."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def support(
    team: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=_("TEAM"), help=_("Only these support teams. Left out: all."), autocompletion=completion.teams
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    season: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("SEASON"), help=_("Only this season, such as 2026-spring. It may be given again. Left out: all.")
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """List support teams season by season."""
    from interventio.cli.clock import today
    from interventio.cli.support_asked import asked_support
    from interventio.cli.support_output import write_support
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    sheet = asked_support(found, audience, team or (), season or (), words)
    write_support(sheet, words, output_format, output, color)
