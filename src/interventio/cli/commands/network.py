"""`interventio network`: who uses the same methods in different divisions, and who is trained alone."""

from typing import Annotated

import typer

from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def network(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    lone: Annotated[
        bool,
        typer.Option("--lone", help=_("List the units in which one person alone is trained. For coordinators.")),
    ] = False,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell who uses the same methods."""
    from interventio.cli.clock import today
    from interventio.cli.network_asked import asked_network
    from interventio.cli.network_output import write_network
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    write_network(asked_network(found, audience, words, is_lone=lone), words, output_format, output, color)
