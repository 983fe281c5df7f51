"""`interventio gaps`: where help is lacking, the worst first."""

from typing import Annotated

import typer

from interventio.cli.choices import GapKind, RowsFormat
from interventio.cli.exits import Exit
from interventio.cli.options import AsOf, AsRows, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def gaps(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    ladder: Annotated[
        list[str] | None, typer.Option(metavar=_("ID"), help=_("Only gaps on this ladder. It may be given again."))
    ] = None,
    theme: Annotated[
        list[str] | None, typer.Option(metavar=_("ID"), help=_("Only gaps in this theme. It may be given again."))
    ] = None,
    age_group: Annotated[
        list[str] | None, typer.Option(metavar=_("ID"), help=_("Only gaps at this age. It may be given again."))
    ] = None,
    area: Annotated[
        list[str] | None,
        typer.Option(metavar=_("ID"), help=_("What is lacking in this area. It may be given again.")),
    ] = None,
    by_area: Annotated[
        bool, typer.Option("--by-area", help=_("What is lacking in each area. Left out: in the whole county."))
    ] = False,
    accepted: Annotated[
        bool, typer.Option("--accepted", help=_("Show the gaps that are accepted for now as well, with the reasons."))
    ] = False,
    as_of: AsOf = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    fail_on: Annotated[
        GapKind | None,
        typer.Option(help=_("Exit with 1 if a gap that is not accepted is of this kind or a worse one.")),
    ] = None,
    color: Colour = "auto",
) -> None:
    """List where help is lacking."""
    from interventio.answers.methods import gaps_of
    from interventio.cli.clock import today
    from interventio.cli.gap_asking import asked_gaps
    from interventio.cli.gaps_output import write_gaps
    from interventio.cli.workspace import sound_workspace
    from interventio.views.gaps.listed import is_as_bad

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    chosen = {"ladder": ladder, "theme": theme, "age_group": age_group, "area": area}
    asked = asked_gaps(found, audience, chosen, by_area=by_area, has_accepted=accepted)
    words = words_for(found.catalogue.first_language())
    listed = gaps_of(found, asked, audience, words)
    write_gaps(listed, words, output_format, output, color)
    raise typer.Exit(Exit.FINDINGS if fail_on and is_as_bad(listed, fail_on) else Exit.CLEAN)
