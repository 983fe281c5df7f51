"""`interventio trace`: the lines of the records that numbers rest on."""

from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for


def trace(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=_("ID"),
            help=_("What the number is of: a method, team, unit, area, division, service, occupation or theme."),
            autocompletion=completion.traced,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    as_of: AsOf = None,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """List the lines behind numbers."""
    from interventio.answers.coverage import traces_of
    from interventio.cli.clock import today
    from interventio.cli.rows_output import Rows, write_rows
    from interventio.cli.tracing import known_ids
    from interventio.cli.workspace import sound_workspace
    from interventio.renderers.documents.trace import trace_json
    from interventio.views.trace_sheet import trace_rows

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    sheet = traces_of(found, known_ids(found, ids or ()), words)
    rows = trace_rows(sheet, words)
    write_rows(Rows(rows, sheet.notes, rows, trace_json(sheet), sheet.as_of), words, output_format, output, color)
