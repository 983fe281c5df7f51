"""`interventio edition`: a chart as it is becomes an edition that was agreed."""

from datetime import date
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import Lang, WorkspaceFolder, day_given
from interventio.cli.speech import _, words_for


def edition(
    chart: Annotated[
        str,
        typer.Argument(
            metavar=_("CHART"),
            help=_("A ladder or a chart, by the name of its file."),
            autocompletion=completion.charts,
        ),
    ],
    name: Annotated[str, typer.Option(metavar=_("NAME"), help=_("What the edition is called, such as 2026."))],
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    agreed: Annotated[
        date | None,
        typer.Option(parser=day_given, metavar=_("DAY"), help=_("The day on which it was agreed. Left out: today.")),
    ] = None,
    by: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("TEXT"), help=_("The role or body that agreed it; in several languages: once for each, as sv=…")
        ),
    ] = None,
    summary: Annotated[
        list[str] | None,
        typer.Option(metavar=_("TEXT"), help=_("What is new in it; in several languages: once for each, as sv=…")),
    ] = None,
    units: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("UNIT"), help=_("A unit that agreed; may be repeated."), autocompletion=completion.units
        ),
    ] = None,
    reviewed_units: Annotated[
        bool, typer.Option("--reviewed-units", help=_("All units agreed that have looked the chart through as it is."))
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=_("Write nothing, but show what would change in the file."))
    ] = False,
) -> None:
    """Make an edition of a chart."""
    from interventio.cli.charting import chart_named
    from interventio.cli.clock import today
    from interventio.cli.edition_making import EditionAsked, edits_of, put_edition
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    words = words_for(found.catalogue.first_language())
    stepping = chart_named(found, chart)
    asked = EditionAsked(name, agreed or today(), by or (), summary or (), units or (), are_reviewed=reviewed_units)
    put_edition(found, stepping, edits_of(found, stepping, asked, words), words, asked, is_dry=dry_run)
