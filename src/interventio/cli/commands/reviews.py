"""`interventio reviews`: which units have looked a chart through, and whether that still stands."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def reviews(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=_("CHART"),
            help=_("A ladder or a chart, by the name of its file. Left out: the only one."),
            autocompletion=completion.charts,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """List what the units say of a chart."""
    from interventio.answers.charts import unit_reviews_of
    from interventio.cli.charting import chart_named
    from interventio.cli.clock import today
    from interventio.cli.counting import refuse_clients
    from interventio.cli.reviews_output import write_reviews
    from interventio.cli.workspace import sound_workspace

    refuse_clients(audience)
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    write_reviews(unit_reviews_of(found, chart_named(found, name), words), words, output_format, output, color)
