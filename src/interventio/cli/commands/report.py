"""`interventio report`: the whole site."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.options import AsOf, Lang, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def report(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar=_("FOLDER"), help=_("The folder to make. Left out: site, in the workspace.")
        ),
    ] = None,
    audience: Annotated[
        Audience, typer.Option(help=_("For whom the site is; only coordinators see small numbers."))
    ] = Audience.COORDINATOR,
    as_of: AsOf = None,
) -> None:
    """Make the site."""
    from interventio.cli.output import write_folder
    from interventio.cli.publishing import dated_workspace, with_progress
    from interventio.pipeline import sites_of
    from interventio.renderers.site import count_files, site_files

    found = dated_workspace(workspace, as_of)
    words = words_for(found.catalogue.first_language())
    folder = output or found.root / "site"
    sites = sites_of(found, audience)
    count = write_folder(folder, with_progress(site_files(sites), count_files(sites), words))
    sys.stdout.write(words("{count} files written. Open: {path}", count=count, path=str(folder / "index.html")) + "\n")
