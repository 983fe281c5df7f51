"""`interventio review`: write down that a unit was asked to look a chart through, or has done so."""

from datetime import date
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import Lang, WorkspaceFolder, day_given
from interventio.cli.speech import _, words_for


def review(
    name: Annotated[
        str,
        typer.Argument(
            metavar=_("CHART"),
            help=_("A ladder or a chart, by the name of its file."),
            autocompletion=completion.charts,
        ),
    ],
    unit: Annotated[
        str,
        typer.Option(metavar=_("ID"), help=_("The unit that was asked or answers."), autocompletion=completion.units),
    ],
    asked: Annotated[
        date | None,
        typer.Option(parser=day_given, metavar=_("DAY"), help=_("The day on which the unit was asked.")),
    ] = None,
    reviewed: Annotated[
        date | None,
        typer.Option(
            parser=day_given,
            metavar=_("DAY"),
            help=_("The day on which it had looked the chart through. Left out, without --asked: today."),
        ),
    ] = None,
    remarks: Annotated[
        str | None, typer.Option(metavar=_("TEXT"), help=_("What the unit remarked, in the language of the run."))
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
) -> None:
    """Write down what a unit says of a chart."""
    from interventio.cli.charting import chart_named
    from interventio.cli.clock import today
    from interventio.cli.reviewing import answer_given, tell_written, write_answer
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    words = words_for(found.catalogue.first_language())
    chart = chart_named(found, name)
    answer = answer_given(found, unit, asked, reviewed, {words.language: remarks} if remarks else {})
    tell_written(write_answer(found, chart, answer), found, chart, answer, words)
