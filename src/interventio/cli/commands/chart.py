"""`interventio chart`: one stepped-care chart or the levels of competence, in the terminal or as a file."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOfData, Colour, ForAudience, Lang, OutputFile, UserTemplates, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience
from interventio.renderers.stairs.paper import Paper


class ChartFormat(StrEnum):
    """How a chart is drawn."""

    TEXT = "text"
    SVG = "svg"
    HTML = "html"
    MD = "md"
    PDF = "pdf"
    PNG = "png"
    JSON = "json"


def chart(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=_("CHART"),
            help=_("A ladder, a chart or levels of competence, by the name of the file. Left out: the only chart."),
            autocompletion=completion.charts,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output_format: Annotated[
        ChartFormat | None,
        typer.Option("--format", help=_("What is made. Left out: what the name of the file ends with, else text.")),
    ] = None,
    output: OutputFile = None,
    paper: Annotated[
        Paper | None, typer.Option(help=_("The paper of a picture. Left out: a3 for PDF, the screen for others."))
    ] = None,
    width: Annotated[int, typer.Option(min=200, max=8000, help=_("How many pixels a PNG is wide."))] = 2400,
    theme: Annotated[
        list[str] | None, typer.Option(metavar=_("ID"), help=_("Show only methods with this theme; may be repeated."))
    ] = None,
    service: Annotated[
        list[str] | None, typer.Option(metavar=_("ID"), help=_("Show only what this service offers; may be repeated."))
    ] = None,
    division: Annotated[
        list[str] | None, typer.Option(metavar=_("ID"), help=_("Show only what this division offers; may be repeated."))
    ] = None,
    area: Annotated[
        list[str] | None,
        typer.Option(metavar=_("ID"), help=_("Show only what is offered in this area; may be repeated.")),
    ] = None,
    age: Annotated[int | None, typer.Option(min=0, max=120, help=_("Show only methods for this age."))] = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOfData = None,
    no_user_templates: UserTemplates = False,
    color: Colour = "auto",
) -> None:
    """Draw a stepped-care chart, or levels of competence."""
    from interventio.cli.chart_output import RoundChoice, meant_format, put_chart
    from interventio.cli.charting import chart_named, levels_named, whole_for
    from interventio.cli.competence_chart_output import put_competence_chart
    from interventio.cli.narrowing import narrowed
    from interventio.cli.publishing import dated_workspace
    from interventio.pipeline import chart_of, competence_chart_of, own_templates

    found = dated_workspace(workspace, as_of)
    words = words_for(found.catalogue.first_language())
    chosen = {"themes": theme or (), "services": service or (), "divisions": division or (), "areas": area or ()}
    search = () if no_user_templates else own_templates(found)
    wanted = RoundChoice(meant_format(output_format, output), paper, width, color, search)
    if levels := levels_named(found, name):
        whole_for(audience, chosen, age)
        put_competence_chart(competence_chart_of(found, levels, words), words, wanted, output)
        return
    stepping = narrowed(found.catalogue, chart_named(found, name, found.catalogue.competence), chosen, age)
    put_chart(chart_of(found, stepping, audience, words), words, wanted, output)
