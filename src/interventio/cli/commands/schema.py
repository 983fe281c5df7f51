"""`interventio schema`: the form of each kind of record, for editors."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.choices import Draft, KindName
from interventio.cli.options import Lang, WorkspaceFolder
from interventio.cli.speech import _


def schema(
    kind: Annotated[
        KindName | None, typer.Argument(metavar=_("KIND"), help=_("The kind of record. Left out: all, with --output."))
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar=_("FOLDER"), help=_("Write KIND.schema.json files to this folder.")),
    ] = None,
    draft: Annotated[
        Draft, typer.Option("--draft", help=_("The version of JSON Schema: 7 is what older editors read."))
    ] = Draft.NEWER,
    plain: Annotated[
        bool, typer.Option("--plain", help=_("Leave out the ids of the workspace that editors offer as completions."))
    ] = False,
) -> None:
    """Print the JSON Schema of a kind of record."""
    from interventio.cli.output import write_whole
    from interventio.cli.schemas import schemas

    wanted = [kind.value] if kind else [name.value for name in KindName]
    texts = schemas(wanted, workspace, draft, plain=plain)
    if output is None and kind is None:
        raise typer.BadParameter(_("Name a kind of record, or a folder with --output."))
    for name, text in texts.items():
        if output is None:
            sys.stdout.write(text)
        else:
            write_whole(output / f"{name}.schema.json", text.encode())
            sys.stderr.write(f"{output / name}.schema.json\n")
