"""Where people who read findings elsewhere find what a code means."""

import re
from typing import Annotated

import typer

from interventio.cli.speech import _

_ADDRESS = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9._~:/?@!$&'*+,;=%()-]*")


def an_address(value: str) -> str:
    """Return a web address of a page, without a place on it.

    Raises:
        typer.BadParameter: it is none.

    """
    page, _mark, _place = value.strip().partition("#")
    if not _ADDRESS.fullmatch(page):
        raise typer.BadParameter(_("{value} is not a web address; it begins with https://", value=value))
    return page


HelpAddress = Annotated[
    str | None,
    typer.Option(
        "--help-address",
        envvar="INTERVENTIO_HELP_ADDRESS",
        metavar=_("ADDRESS"),
        parser=an_address,
        help=_(
            "The web address at which you keep the page made with “interventio explain --format html”; "
            "formats that know links then link each code to it."
        ),
    ),
]
