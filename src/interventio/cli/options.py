"""The options that several commands share, each declared once."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.choices import RowsFormat
from interventio.cli.speech import _
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language


def day_given(value: str) -> date:
    """Return the day that was given on the command line.

    Raises:
        typer.BadParameter: it is none.

    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(_("{value} is not a day; write it like 2026-03-09.", value=value)) from None


def a_percentage(value: str) -> Fraction:
    """Return a percentage as an exact share.

    Raises:
        typer.BadParameter: it is none.

    """
    try:
        share = Fraction(value.rstrip(" %").replace(",", ".")) / 100
    except (ValueError, ZeroDivisionError):
        share = Fraction(-1)
    if not 0 <= share <= 1:
        raise typer.BadParameter(_("{value} is not a percentage from 0 to 100.", value=value))
    return share


WorkspaceFolder = Annotated[
    Path | None,
    typer.Option(
        "--workspace",
        "-w",
        metavar=_("FOLDER"),
        help=_("The folder with interventio.yaml. Left out: this folder or the nearest one above it."),
    ),
]
Lang = Annotated[
    Language | None, typer.Option("--lang", help=_("The language to speak. Left out: the workspace's first language."))
]
AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=day_given,
        metavar=_("DAY"),
        help=_("The day to look at, such as 2026-03-09. Left out: today."),
    ),
]
Since = Annotated[
    date | None,
    typer.Option(
        "--since",
        parser=day_given,
        metavar=_("DAY"),
        help=_("Tell what has changed since this day, and why: trainings, people who left, headcount."),
    ),
]
AsRows = Annotated[RowsFormat, typer.Option("--format", help=_("A table, or json, csv or xlsx for other programs."))]
AsOfData = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=day_given,
        metavar=_("DAY"),
        help=_("The day to look at, such as 2026-03-09. Left out: the newest day that the data speaks of."),
    ),
]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar=_("FILE"), help=_("Write to this file. Left out: to the screen.")),
]
ForAudience = Annotated[
    Audience, typer.Option("--audience", help=_("For whom it is; only coordinators see small numbers."))
]
UserTemplates = Annotated[
    bool,
    typer.Option(
        "--no-user-templates",
        help=_("Leave the workspace's own templates aside, as for pull requests of people whom you do not know."),
    ),
]
Colour = Annotated[str, typer.Option("--color", metavar="auto|always|never", help=_("Whether to use colours."))]
