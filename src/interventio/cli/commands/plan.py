"""`interventio plan`: what coverage is to be expected, how likely the target is, and how many seats it takes."""

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import PlanRows
from interventio.cli.options import AsOf, Colour, Lang, OutputFile, WorkspaceFolder, a_percentage, day_given
from interventio.cli.speech import _, words_for


class PlanFormat(StrEnum):
    """How a plan is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    SVG = "svg"


def plan(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    method: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Plan for this method. Left out: the selected methods of the settings."),
            autocompletion=completion.methods,
        ),
    ] = None,
    team: Annotated[
        str | None,
        typer.Option(metavar=_("ID"), help=_("Plan for this team alone."), autocompletion=completion.teams),
    ] = None,
    by: Annotated[PlanRows, typer.Option(help=_("What the rows stand for."))] = PlanRows.INTERVENTION,
    until: Annotated[
        date | None,
        typer.Option(
            parser=day_given,
            metavar=_("DAY"),
            help=_("The day in whose month the plan ends. Left out: that of the settings, or a year from now."),
        ),
    ] = None,
    turnover: Annotated[
        Fraction | None,
        typer.Option(
            parser=a_percentage,
            metavar=_("PERCENT"),
            help=_("How many of the staff leave in a year, in all occupations alike. Left out: as the settings say."),
        ),
    ] = None,
    completed: Annotated[
        Fraction | None,
        typer.Option(
            "--completion",
            parser=a_percentage,
            metavar=_("PERCENT"),
            help=_("How many of those who begin a training complete it. Left out: as the settings say."),
        ),
    ] = None,
    seats: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("METHOD=NUMBER@MONTH"),
            help=_("Think of a round with so many seats that is completed in a month, such as cool-kids=12@2027-05."),
        ),
    ] = None,
    without_rounds: Annotated[
        bool, typer.Option("--without-rounds", help=_("Leave the planned rounds aside."))
    ] = False,
    one_more: Annotated[
        str | None,
        typer.Option(
            "--one-more-in",
            metavar=_("MONTH"),
            help=_("The month in which one more round would be completed. Left out: the last one of the plan."),
        ),
    ] = None,
    certainty: Annotated[
        list[Fraction] | None,
        typer.Option(
            parser=a_percentage,
            metavar=_("PERCENT"),
            help=_("How certain it is to be that the target is reached. Left out: 50, 80, 95."),
        ),
    ] = None,
    target: Annotated[
        Fraction | None,
        typer.Option(parser=a_percentage, metavar=_("PERCENT"), help=_("Another target than that of the settings.")),
    ] = None,
    as_of: AsOf = None,
    output_format: Annotated[
        PlanFormat, typer.Option("--format", help=_("A table, json or csv for other programs, or svg for a chart."))
    ] = PlanFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Plan trainings; for coordinators, as it holds exact counts."""
    from interventio.cli.clock import today
    from interventio.cli.plan_output import write_plan
    from interventio.cli.planning import Wishes, asked_plan
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    wishes = Wishes(
        methods=tuple(method or ()),
        team=team,
        target=target,
        turnover=turnover,
        completion=completed,
        until=until,
        seats=tuple(seats or ()),
        has_rounds=not without_rounds,
        one_more=one_more,
        certainties=tuple(certainty or ()),
    )
    sheet = asked_plan(found, wishes, by, words)
    write_plan(sheet, words, output_format, output, color)
