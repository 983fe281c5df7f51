"""The options of `validate` by which findings are selected, set aside and counted."""

from pathlib import Path
from typing import Annotated

import typer

from interventio.cli.speech import _

Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar=_("CODES"),
        help=_(
            "Tell only these findings: codes such as REF001, their names, or what codes begin with, such as REF. "
            "Several are parted by commas; ALL is every code."
        ),
    ),
]
Ignore = Annotated[
    list[str] | None, typer.Option(metavar=_("CODES"), help=_("Leave these findings out. They are still counted."))
]
ChangedSince = Annotated[
    str | None,
    typer.Option(
        metavar=_("REVISION"),
        help=_(
            "Tell only what has come since this branch left a revision of git, such as origin/main. "
            "It finds what other files say of your changes too."
        ),
    ),
]
Accepted = Annotated[
    bool, typer.Option("--accepted", help=_("Show what is accepted or in the baseline too, with the reasons."))
]
BaselineFile = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar=_("FILE"),
        help=_("The file of findings that are known. Left out: interventio-baseline.yaml, if there is one."),
    ),
]
WriteBaseline = Annotated[
    bool,
    typer.Option(
        "--write-baseline",
        help=_("Write what is found into the baseline, and take out what is gone. Reasons and comments stay."),
    ),
]
Statistics = Annotated[bool, typer.Option("--statistics", help=_("Count the findings by code, the most first."))]
ShowFiles = Annotated[bool, typer.Option("--show-files", help=_("List the files that are read, each with its kind."))]
ShowSettings = Annotated[
    bool, typer.Option("--show-settings", help=_("List the settings that hold, and where each is from."))
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help=_("Give the exit code 0 even where there are findings."))]
StdinFilename = Annotated[
    Path | None,
    typer.Option(
        metavar=_("FILE"),
        help=_(
            "For editors, with - at the end: what comes in stands in place of this file, and its findings are told."
        ),
    ),
]
Input = Annotated[
    str | None,
    typer.Argument(metavar="[-]", help=_("Only with --stdin-filename. Otherwise the whole workspace is checked.")),
]
