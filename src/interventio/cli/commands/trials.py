"""`interventio trials`: which workshops and pilots there are, who took part and what they said."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def trials(
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
    """List workshops and pilots."""
    from interventio.answers.competence import trials_of
    from interventio.cli.clock import today
    from interventio.cli.counting import refuse_clients, refuse_unknown
    from interventio.cli.trials_output import write_trials
    from interventio.cli.workspace import sound_workspace

    refuse_clients(audience)
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    refuse_unknown(levels or (), found.catalogue.competence)
    words = words_for(found.catalogue.first_language())
    sheet = trials_of(found, tuple(levels or found.catalogue.competence), audience, words)
    write_trials(sheet, words, output_format, output, color)
