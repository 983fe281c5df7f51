"""`interventio report`: the whole site, and the same as Markdown."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.options import AsOfData, ForAudience, Lang, UserTemplates, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class ReportFormat(StrEnum):
    """What a report is made of."""

    ALL = "all"
    HTML = "html"
    MD = "md"


def report(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            "--site",
            metavar=_("FOLDER"),
            help=_("The folder to make. Left out: site, in the workspace."),
        ),
    ] = None,
    audience: ForAudience = Audience.COORDINATOR,
    report_format: Annotated[
        ReportFormat, typer.Option("--format", help=_("html for the site, md for Markdown, all for both."))
    ] = ReportFormat.ALL,
    single_file: Annotated[
        Path | None,
        typer.Option(
            "--single-file",
            metavar=_("FILE"),
            help=_("Write only this one HTML file, to send by e-mail: charts and methods in the language of --lang."),
        ),
    ] = None,
    as_of: AsOfData = None,
    no_user_templates: UserTemplates = False,
) -> None:
    """Make the site."""
    from interventio.cli.output import write_folder
    from interventio.cli.publishing import (
        dated_workspace,
        report_files,
        tell_what_is_lacking,
        with_progress,
        write_single_file,
    )
    from interventio.pipeline import own_templates, published_of, site_of

    found = dated_workspace(workspace, as_of)
    words = words_for(found.catalogue.first_language())
    if single_file:
        write_single_file(site_of(found, audience, words), words, single_file)
        return
    folder = output or found.root / "site"
    search = () if no_user_templates else own_templates(found)
    made = published_of(found, audience)
    files, whole = report_files(made, report_format, search)
    count = write_folder(folder, with_progress(files, whole, words))
    if report_format is not ReportFormat.MD:
        tell_what_is_lacking(made, words)
    start = folder / ("README.md" if report_format is ReportFormat.MD else "index.html")
    sys.stdout.write(words("{count} files written. Open: {path}", count=count, path=start) + "\n")
