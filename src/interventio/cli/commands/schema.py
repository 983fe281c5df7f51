"""`interventio schema`: the form of each kind of record, for editors."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.choices import KindName, SchemaVersion
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
        typer.Option(
            "--output",
            "-o",
            metavar=_("FOLDER"),
            help=_("Write KIND.schema.json files to this folder, and print the settings with which editors find them."),
        ),
    ] = None,
    draft: Annotated[
        SchemaVersion, typer.Option("--draft", help=_("The version of JSON Schema: 7 is what older editors read."))
    ] = SchemaVersion.NEWER,
    plain: Annotated[
        bool, typer.Option("--plain", help=_("Leave out the ids of the workspace that editors offer as completions."))
    ] = False,
) -> None:
    """Print the JSON Schema of a kind of record."""
    from interventio.cli.schemas import editor_settings, schemas, write_schemas

    if kind is None and output is None:
        raise typer.BadParameter(_("Name a kind of record, or a folder with --output."))
    texts = schemas(kind, workspace, draft, plain=plain)
    if output is None:
        sys.stdout.writelines(texts.values())
        return
    write_schemas(output, texts)
    if kind is None:
        sys.stdout.write(editor_settings(output))
