"""`interventio learn`: what somebody of an occupation should learn next, and the sheet for a development discussion."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class LearnFormat(StrEnum):
    """How what is to be learnt is written."""

    TEXT = "text"
    JSON = "json"
    MD = "md"
    PDF = "pdf"


def learn(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    occupation: Annotated[
        str | None,
        typer.Option(metavar=_("ID"), help=_("The occupation."), autocompletion=completion.occupations),
    ] = None,
    unit: Annotated[
        str | None,
        typer.Option(
            metavar=_("ID"),
            help=_("The unit: tells its support teams."),
            autocompletion=completion.units,
        ),
    ] = None,
    has: Annotated[
        str | None,
        typer.Option(
            metavar=_("LEVEL"),
            help=_("A level that is there already: what comes after it is told. It is kept nowhere."),
            autocompletion=completion.levels,
        ),
    ] = None,
    sheet: Annotated[
        str | None,
        typer.Option(
            metavar=_("GROUP"),
            help=_("Make the sheet for development discussions of this occupational group instead."),
            autocompletion=completion.groups,
        ),
    ] = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOf = None,
    output_format: Annotated[
        LearnFormat | None,
        typer.Option(
            "--format",
            help=_("text to read here, md for Markdown, json for other programs; for a sheet md or pdf."),
        ),
    ] = None,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Tell what to learn next."""
    from interventio.answers.learning import discussion_for, learning_for
    from interventio.cli.clock import today
    from interventio.cli.learning import (
        group_asked,
        group_called,
        put_discussion,
        put_learning,
        refuse_clients,
        sheet_format,
        what_is_asked,
    )
    from interventio.cli.workspace import sound_workspace

    asked = what_is_asked(occupation, unit, has, sheet, output_format)
    refuse_clients(audience)
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    if asked is None:
        page = discussion_for(found, group_called(found.catalogue, sheet or ""), audience, words)
        put_discussion(page, words, sheet_format(output_format, output), output)
        return
    told = learning_for(found, group_asked(found.catalogue, asked), asked, audience, words)
    put_learning(told, words, output_format or "text", output, color)
