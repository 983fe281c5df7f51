"""`interventio equity`: how far coverage lies apart between areas or divisions."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class Compared(StrEnum):
    """What is compared."""

    AREA = "area"
    DIVISION = "division"


def equity(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    by: Annotated[Compared, typer.Option(help=_("What is compared: areas or divisions."))] = Compared.AREA,
    method: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Compare this method. Left out: the selected methods of the settings."),
            autocompletion=completion.methods,
        ),
    ] = None,
    all_methods: Annotated[
        bool, typer.Option("--all-methods", help=_("Compare every method that a team is to deliver."))
    ] = False,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell how far coverage lies apart."""
    from interventio.answers.coverage import equity_of
    from interventio.cli.clock import today
    from interventio.cli.counting import asked_rule, refuse_clients
    from interventio.cli.equity_output import write_equity
    from interventio.cli.workspace import sound_workspace

    refuse_clients(audience)
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    rule = asked_rule(found, method or (), None, None, has_all_methods=all_methods)
    words = words_for(found.catalogue.first_language())
    write_equity(equity_of(found, rule, by, audience, words), words, output_format, output, color)
