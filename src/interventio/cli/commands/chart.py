"""`interventio chart`: one stepped-care chart, in the terminal or as a file."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOfData, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class ChartFormat(StrEnum):
    """How a chart is drawn."""

    TEXT = "text"
    SVG = "svg"
    HTML = "html"
    MD = "md"


def chart(
    ladder: Annotated[
        str | None,
        typer.Argument(
            metavar=_("LADDER"),
            help=_("The ladder, by the name of its file. Left out: the only one."),
            autocompletion=completion.ladders,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output_format: Annotated[
        ChartFormat,
        typer.Option("--format", help=_("text for the terminal; svg, html or md for a file.")),
    ] = ChartFormat.TEXT,
    output: OutputFile = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOfData = None,
    color: Colour = "auto",
) -> None:
    """Draw a stepped-care chart."""
    from interventio.cli.charting import ladder_named, put_chart
    from interventio.cli.publishing import dated_workspace
    from interventio.pipeline import chart_of

    found = dated_workspace(workspace, as_of)
    words = words_for(found.catalogue.first_language())
    drawn = chart_of(found, ladder_named(found, ladder), audience, words)
    put_chart(drawn, words, output_format, output, color)
