"""`interventio show`: everything that is known of one record."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOfData, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class RecordFormat(StrEnum):
    """How a record is written."""

    TEXT = "text"
    MD = "md"
    JSON = "json"


def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar=_("ID"),
            help=_("A method, team, ladder, chart or training round, by the name of its file: cool-kids."),
            autocompletion=completion.records,
        ),
    ],
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output_format: Annotated[
        RecordFormat,
        typer.Option("--format", help=_("text to read here, md for Markdown, or json for other programs.")),
    ] = RecordFormat.TEXT,
    output: OutputFile = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOfData = None,
    color: Colour = "auto",
) -> None:
    """Show one record."""
    from interventio.cli.publishing import dated_workspace
    from interventio.cli.showing import put_pages, records_json

    found = dated_workspace(workspace, as_of)
    words = words_for(found.catalogue.first_language())
    if output_format is RecordFormat.JSON:
        records_json(found, name, output)
    else:
        put_pages(found, name, audience, words, output, color, is_raw=output_format is RecordFormat.MD)
