"""`interventio risks`: the register of risks, the largest first."""

from typing import Annotated

import typer

from interventio.cli.choices import RiskStatus, RowsFormat
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def risks(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    status: Annotated[
        list[RiskStatus] | None,
        typer.Option(help=_("Only risks that stand so. It may be given again. Left out: all that are not closed.")),
    ] = None,
    least: Annotated[
        int, typer.Option(min=1, max=25, metavar=_("SIZE"), help=_("Only risks of this size or a larger one."))
    ] = 1,
    overdue: Annotated[
        bool, typer.Option("--overdue", help=_("Only risks whose review, or something agreed, is overdue."))
    ] = False,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """List risks."""
    from interventio.answers.actions import risks_of
    from interventio.cli.clock import today
    from interventio.cli.risks_output import write_risks
    from interventio.cli.trouble import RisksHiddenError
    from interventio.cli.workspace import sound_workspace
    from interventio.records.risk import RiskState
    from interventio.views.risks.sheet import RisksAsked

    if not audience.sees_actions:
        raise RisksHiddenError
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    asked = RisksAsked(frozenset(map(RiskState, status or ())), 0 if least == 1 else least, overdue)
    write_risks(risks_of(found, asked, audience, words), words, output_format, output, color)
