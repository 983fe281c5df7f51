"""`interventio trace`: the lines of the records that numbers rest on."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOf, Colour, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for


class TraceFormat(StrEnum):
    """How traces are written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


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
    output_format: Annotated[
        TraceFormat, typer.Option("--format", help=_("A table, or json, csv or xlsx for other programs."))
    ] = TraceFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """List the lines behind numbers."""
    from interventio.answers import traces_of
    from interventio.cli.clock import today
    from interventio.cli.rows_output import Rows, write_rows
    from interventio.cli.tracing import known_ids
    from interventio.cli.workspace import sound_workspace
    from interventio.renderers.trace_json import trace_json
    from interventio.views.trace_sheet import trace_rows

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    sheet = traces_of(found, known_ids(found, ids or ()), words)
    rows = trace_rows(sheet, words)
    write_rows(Rows(rows, sheet.notes, rows, trace_json(sheet), sheet.as_of), words, output_format, output, color)
