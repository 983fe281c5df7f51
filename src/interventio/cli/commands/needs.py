"""`interventio needs`: what people say they need to learn, and what to propose."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import NeedsGrouping, RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def needs(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    by: Annotated[NeedsGrouping, typer.Option(help=_("What the rows stand for."))] = NeedsGrouping.REQUIREMENT,
    proposals: Annotated[
        bool, typer.Option("--proposals", help=_("Rank what to propose by how many people need it, instead of --by."))
    ] = False,
    survey: Annotated[
        str | None,
        typer.Option(
            metavar=_("ID"),
            help=_("A survey of needs, by the name of its file. Left out: the newest one."),
            autocompletion=completion.surveys,
        ),
    ] = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOf = None,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Count what people need to learn."""
    from interventio.answers.learning import needs_of
    from interventio.cli.clock import today
    from interventio.cli.learning import survey_asked, write_needs
    from interventio.cli.workspace import sound_workspace
    from interventio.measures.needs import NeedsBy

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    grouping = None if proposals else NeedsBy(by.value)
    chosen = survey_asked(found.catalogue, survey, grouping, audience)
    sheet = needs_of(found, chosen, grouping, audience, words)
    if sheet:
        write_needs(sheet, words, output_format, output, color)
