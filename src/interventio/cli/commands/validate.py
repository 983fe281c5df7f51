"""`interventio validate`: what is wrong with the data, and how to put it right."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli.choices import FindingsFormatName
from interventio.cli.exits import Exit
from interventio.cli.format_options import OutputFiles, OutputFormat
from interventio.cli.options import AsOf, Colour, Lang, WorkspaceFolder
from interventio.cli.speech import _, words_for


class FailOn(StrEnum):
    """From which severity on findings make the run fail."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    NEVER = "never"


def validate(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    as_of: AsOf = None,
    output_format: OutputFormat = FindingsFormatName.AUTO,
    output_file: OutputFiles = None,
    fail_on: Annotated[FailOn, typer.Option(help=_("From which severity on findings give the exit code 1."))] = (
        FailOn.ERROR
    ),
    hints: Annotated[bool, typer.Option("--hints", help=_("Show hints too, not only errors and warnings."))] = False,
    limit: Annotated[int, typer.Option(min=0, help=_("How many findings to show in full; 0 shows all."))] = 50,
    color: Colour = "auto",
) -> None:
    """Check every file of the workspace."""
    from interventio.cli.clock import today
    from interventio.cli.findings_files import findings_files
    from interventio.cli.progress import ProgressLine
    from interventio.cli.validating import show_findings
    from interventio.cli.workspace import workspace_root
    from interventio.pipeline import examine

    files = findings_files(output_file or (), output_format)
    progress = ProgressLine(words_for())
    found = examine(workspace_root(workspace), as_of or today(), progress)
    progress.end()
    show_findings(found, output_format, files, limit or None, color, has_hints=hints)
    raise typer.Exit(Exit.FINDINGS if found.reaches(fail_on.value) else Exit.CLEAN)
