"""The options that say how findings are written, and where."""

from typing import Annotated

import typer

from interventio.cli.choices import FindingsFormatName
from interventio.cli.speech import _

OutputFormat = Annotated[
    FindingsFormatName,
    typer.Option(
        envvar="INTERVENTIO_OUTPUT_FORMAT",
        help=_(
            "For people: full with the source lines, concise with one line each, grouped by file, "
            "markdown for a comment. "
            "For other programs: json, github, gitlab, azure, junit, sarif, rdjson. "
            "auto is full, on a screen and off it; on GitHub and Azure it also marks the lines of the change."
        ),
    ),
]
OutputFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--output-file",
        metavar=_("[FORMAT=]FILE"),
        help=_(
            "Write to this file too, such as findings.sarif or junit=findings.xml. It can be given several times. Left "
            "out, FORMAT follows from the end of the name, or is that of --output-format."
        ),
    ),
]
