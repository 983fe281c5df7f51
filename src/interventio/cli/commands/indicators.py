"""`interventio indicators`: how far the indicators of competence have come."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def indicators(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    levels: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Only those of these levels, by the name of their file in data/competence. Left out: all."),
            autocompletion=completion.competence,
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell how far indicators have come."""
    from interventio.answers.competence import indicators_of
    from interventio.cli.clock import today
    from interventio.cli.counting import refuse_clients, refuse_unknown
    from interventio.cli.indicators_output import write_indicators
    from interventio.cli.workspace import sound_workspace

    refuse_clients(audience)
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    refuse_unknown(levels or (), found.catalogue.competence)
    words = words_for(found.catalogue.first_language())
    sheet = indicators_of(found, tuple(levels or found.catalogue.competence), words)
    write_indicators(sheet, words, output_format, output, color)
