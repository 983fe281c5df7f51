"""`interventio fmt`: lay files out as all others are, with every comment and every value."""

from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.options import Colour, Lang, WorkspaceFolder
from interventio.cli.speech import _


def fmt(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar=_("FILE..."),
            help=_("Files of the workspace or folders of them; - stands for what is typed in. Left out: all files."),
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help=_("Write nothing; list the files that would be changed (exit code 1)."))
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help=_("Write nothing; show each line that would be changed (exit code 1)."))
    ] = False,
    stdin_filename: Annotated[
        Path | None,
        typer.Option(
            "--stdin-filename",
            metavar=_("FILE"),
            help=_("For editors: the file whose text is typed in. The text is printed as it would be laid out."),
        ),
    ] = None,
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    color: Colour = "auto",
) -> None:
    """Lay files out anew."""
    from interventio.cli.laying_out import layouts_of, typed_layout
    from interventio.cli.layout_output import print_layouts, show_diffs, show_paths, write_layouts
    from interventio.cli.workspace import workspace_root

    root = workspace_root(workspace)
    is_typed = stdin_filename is not None or files == [Path("-")]
    layouts = [typed_layout(root, files, stdin_filename)] if is_typed else layouts_of(root, files)
    if diff:
        raise typer.Exit(show_diffs(layouts, color))
    if check:
        raise typer.Exit(show_paths(layouts))
    raise typer.Exit(print_layouts(layouts) if is_typed else write_layouts(root, layouts))
