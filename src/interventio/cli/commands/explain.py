"""`interventio explain`: what a code means, why it matters, and how to put it right."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import Colour, Lang, OutputFile
from interventio.cli.speech import _


class ExplanationFormat(StrEnum):
    """How explanations are written."""

    TEXT = "text"
    MARKDOWN = "md"
    HTML = "html"
    JSON = "json"


def explain(
    codes: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=_("[CODE]…"),
            help=_("Codes such as REF001, their names, or whole families such as REF. Left out: all codes."),
            autocompletion=completion.codes,
        ),
    ] = None,
    in_full: Annotated[bool, typer.Option("--all", help=_("Explain all codes in full, instead of listing them."))] = (
        False
    ),
    output_format: Annotated[
        ExplanationFormat,
        typer.Option("--format", help=_("text for the screen, html for a page of its own, md, or json for programs.")),
    ] = ExplanationFormat.TEXT,
    output: OutputFile = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    color: Colour = "auto",
) -> None:
    """Explain codes."""
    from interventio.cli.explaining import codes_asked, show_explanations
    from interventio.cli.workspace import hear_language

    hear_language()
    names = [] if in_full else codes or []
    show_explanations(codes_asked(names), output_format, output, color, in_full=in_full or bool(names))
