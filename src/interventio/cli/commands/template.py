"""`interventio template`: which templates there are to override, and the text of each."""

from typing import Annotated

import typer

from interventio.cli.options import Colour, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _


def _names_that_begin(incomplete: str) -> list[str]:
    from interventio.renderers.sandbox.folders import bundled_names

    return [name for name in bundled_names() if name.startswith(incomplete)]


def template(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=_("NAME"),
            help=_("A template such as site/about.html.j2. Left out: all templates are listed."),
            autocompletion=_names_that_begin,
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Print a template of ours, or list them all."""
    from interventio.cli.templates import bundled_text, listed
    from interventio.cli.terminal import put
    from interventio.cli.written import say_or_write

    if name is None:
        put(listed(workspace), colour=color)
    else:
        say_or_write(bundled_text(name), output)
