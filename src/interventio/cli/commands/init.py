"""`interventio init`: a new workspace that can be checked at once, with all that a forge and editors need."""

from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.choices import ForgeName
from interventio.cli.options import Colour, Lang
from interventio.cli.speech import _


def init(
    folder: Annotated[
        Path, typer.Argument(metavar=_("FOLDER"), help=_("The folder of the workspace. Left out: this folder."))
    ] = Path(),
    name: Annotated[str | None, typer.Option("--name", metavar=_("TEXT"), help=_("The organisation's name."))] = None,
    languages: Annotated[
        str | None,
        typer.Option(
            "--languages",
            metavar="fi,sv,en",
            help=_("The languages of the pages, the main one first. Left out: the one that is spoken here."),
        ),
    ] = None,
    forge: Annotated[
        ForgeName | None,
        typer.Option("--forge", help=_("Where the repository will lie: github, gitlab, or none of these.")),
    ] = None,
    tool: Annotated[
        str,
        typer.Option(
            "--tool",
            metavar="OWNER/NAME@COMMIT",
            help=_("The repository of interventio at GitHub and a commit of it. Left out: the published package."),
        ),
    ] = "",
    missing: Annotated[
        bool,
        typer.Option("--missing", help=_("In a workspace that there is, add the files around the records it lacks.")),
    ] = False,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    color: Colour = "auto",
) -> None:
    """Begin a workspace."""
    from interventio.cli.asking import asked_workspace, tool_given
    from interventio.cli.clock import today
    from interventio.cli.starting import begin, begun_in, known_workspace, tell_next_steps
    from interventio.cli.terminal import put

    tool = tool_given(tool)
    is_there = begun_in(folder, is_missing=missing)
    where = forge or (ForgeName.GITHUB if is_there else None)
    new = (
        known_workspace(folder, today(), where or "none", tool)
        if is_there
        else asked_workspace(name, languages, where, tool)
    )
    put(begin(folder, new, None if is_there else today()), colour=color)
    tell_next_steps(folder, new.forge, has_examples=not is_there)
