"""`interventio changes`: what has changed on a chart, in words, as rows or as a picture of before and after."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOf, Colour, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for


class ChangesFormat(StrEnum):
    """How changes are written."""

    TABLE = "table"
    MD = "md"
    SVG = "svg"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


def changes(
    chart: Annotated[
        str | None,
        typer.Argument(
            metavar=_("CHART"),
            help=_("A ladder or a chart, by the name of its file. Left out: the only one."),
            autocompletion=completion.charts,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    before: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar=_("NAME"),
            help=_("The edition to begin with. Left out: the one before the other, or the last one before today."),
        ),
    ] = None,
    after: Annotated[
        str | None, typer.Option("--to", metavar=_("NAME"), help=_("The edition to look at. Left out: today's chart."))
    ] = None,
    as_of: AsOf = None,
    output_format: Annotated[
        ChangesFormat,
        typer.Option("--format", help=_("Sentences and a table, md, a picture as svg, or json, csv or xlsx.")),
    ] = ChangesFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell what has changed on a chart."""
    from interventio.answers.charts import comparison_of
    from interventio.cli.charting import chart_named
    from interventio.cli.clock import today
    from interventio.cli.comparing import editions_to_compare
    from interventio.cli.comparison_output import write_comparison
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    stepping = chart_named(found, chart)
    sheet = comparison_of(found, stepping, editions_to_compare(found, stepping, before, after), words)
    write_comparison(sheet, words, output_format, output, color)
