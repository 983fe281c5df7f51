"""`interventio use`: how much methods are used."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import UseGrouping
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class UseFormat(StrEnum):
    """How use is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def use(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    by: Annotated[UseGrouping, typer.Option(help=_("What the rows stand for."))] = UseGrouping.INTERVENTION,
    method: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Count this method. Left out: every method that a team is to deliver or has used."),
            autocompletion=completion.methods,
        ),
    ] = None,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: Annotated[
        UseFormat, typer.Option("--format", help=_("A table, or json or csv for other programs."))
    ] = UseFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Count how much methods are used."""
    from interventio.answers.methods import use_of
    from interventio.cli.clock import today
    from interventio.cli.counting import known_methods
    from interventio.cli.use_output import write_use
    from interventio.cli.workspace import sound_workspace
    from interventio.measures.grouping import By

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    sheet = use_of(found, known_methods(found, method or ()), By(by.value), audience, words)
    write_use(sheet, words, output_format, output, color)
