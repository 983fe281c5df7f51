"""`interventio validate`: what is wrong with the data, and how to put it right."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli.choices import FindingsFormatName
from interventio.cli.exits import Exit
from interventio.cli.options import AsOf, Colour, Lang, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.cli.validation.fix_options import Diff, Fix, UnsafeFixes, refuse_odd_fixes
from interventio.cli.validation.format_options import OutputFiles, OutputFormat
from interventio.cli.validation.help_address import HelpAddress
from interventio.cli.validation.selecting_options import (
    Accepted,
    BaselineFile,
    ChangedSince,
    ExitZero,
    Ignore,
    Input,
    Select,
    ShowFiles,
    ShowSettings,
    Statistics,
    StdinFilename,
    WriteBaseline,
)


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
    help_address: HelpAddress = None,
    fail_on: Annotated[FailOn, typer.Option(help=_("From which severity on findings give the exit code 1."))] = (
        FailOn.ERROR
    ),
    hints: Annotated[bool, typer.Option("--hints", help=_("Show hints too, not only errors and warnings."))] = False,
    limit: Annotated[int, typer.Option(min=0, help=_("How many findings to show in full; 0 shows all."))] = 50,
    fix: Fix = False,
    diff: Diff = False,
    unsafe_fixes: UnsafeFixes = False,
    color: Colour = "auto",
    select: Select = None,
    ignore: Ignore = None,
    changed_since: ChangedSince = None,
    accepted: Accepted = False,
    baseline: BaselineFile = None,
    write_baseline: WriteBaseline = False,
    statistics: Statistics = False,
    show_files: ShowFiles = False,
    show_settings: ShowSettings = False,
    exit_zero: ExitZero = False,
    stdin_filename: StdinFilename = None,
    stdin: Input = None,
) -> None:
    """Check every file of the workspace."""
    from interventio.cli.clock import today
    from interventio.cli.progress import ProgressLine
    from interventio.cli.validation.choosing import chosen
    from interventio.cli.validation.findings_files import findings_files
    from interventio.cli.validation.given_file import given_file
    from interventio.cli.validation.put_right import fixed, show_changes
    from interventio.cli.validation.selecting import Otherwise, Selecting, baseline_of, parted
    from interventio.cli.validation.showing import Showing, show_findings, show_otherwise
    from interventio.cli.workspace import workspace_root
    from interventio.pipeline import examine

    root = workspace_root(workspace)
    known = baseline_of(root, baseline, is_to_be_written=write_baseline)
    given = given_file(root, stdin_filename, stdin)
    refuse_odd_fixes(fix=fix, diff=diff, unsafe=unsafe_fixes, is_given=bool(given))
    files = findings_files(output_file or (), output_format)
    showing = Showing(
        output_format,
        files,
        limit or None,
        color,
        has_hints=hints,
        has_accepted=accepted,
        help_address=help_address,
    )
    selecting = Selecting(parted(select), parted(ignore), changed_since, known)
    progress = ProgressLine(words_for())
    examined = examine(root, as_of or today(), progress, given)
    progress.end()
    if diff:
        raise typer.Exit(show_changes(examined, selecting, color, is_bold=unsafe_fixes))
    found = chosen(fixed(examined, selecting, is_bold=unsafe_fixes) if fix else examined, selecting)
    otherwise = Otherwise(statistics=statistics, files=show_files, settings=show_settings, baseline=write_baseline)
    show_otherwise(found, otherwise, known, showing) if otherwise.is_asked else show_findings(found, showing, known)
    fails = found.reaches(fail_on.value) and not (exit_zero or otherwise.is_no_verdict)
    raise typer.Exit(Exit.FINDINGS if fails else Exit.CLEAN)
