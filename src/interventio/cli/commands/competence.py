"""`interventio competence`: who has the level of competence that is expected of them."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import CompetenceGrouping, RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def competence(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    by: Annotated[CompetenceGrouping, typer.Option(help=_("What the rows stand for."))] = CompetenceGrouping.GROUP,
    levels: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Count by these levels, by the name of their file in data/competence. Left out: by all."),
            autocompletion=completion.competence,
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Count who has the level of competence that is expected of them."""
    from interventio.answers.competence import competence_of
    from interventio.cli.clock import today
    from interventio.cli.competence_output import write_competence
    from interventio.cli.counting import refuse_competence_by, refuse_unknown
    from interventio.cli.workspace import sound_workspace

    refuse_competence_by(by, audience)
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    refuse_unknown(levels or (), found.catalogue.competence)
    words = words_for(found.catalogue.first_language())
    sheet = competence_of(found, tuple(levels or ()), by.value, audience, words)
    write_competence(sheet, words, output_format, output, color)
