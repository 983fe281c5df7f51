"""`interventio find`: suitable methods, from the lowest effective step up."""

from enum import StrEnum
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import FormName, SeverityName
from interventio.cli.options import AsOf, Colour, ForAudience, Lang, OutputFile, WorkspaceFolder
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


class FoundFormat(StrEnum):
    """How what fits is written."""

    TEXT = "text"
    JSON = "json"
    MD = "md"


def _language(value: str) -> str:
    from interventio.records.text import LIKELY_TAGS, is_language

    tag = LIKELY_TAGS.get(value.casefold(), value) if len(value) > 2 else value  # noqa: PLR2004 - words, not codes
    if not is_language(tag):
        raise typer.BadParameter(_("{value} is not the code of a language; write it like sv.", value=value))
    return tag


def find(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    age: Annotated[int | None, typer.Option(min=0, max=120, help=_("The age in full years."))] = None,
    theme: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("What help is for; may be repeated, and one of them is enough."),
            autocompletion=completion.themes,
        ),
    ] = None,
    severity: Annotated[
        SeverityName | None, typer.Option(help=_("How severe the trouble is: it tells where on a ladder to begin."))
    ] = None,
    area: Annotated[
        str | None,
        typer.Option(
            metavar=_("ID"), help=_("Only what a team gives in this area now."), autocompletion=completion.areas
        ),
    ] = None,
    form: Annotated[FormName | None, typer.Option("--format", help=_("Only what is given in this form."))] = None,
    ladder: Annotated[
        str | None,
        typer.Option(metavar=_("ID"), help=_("Only on this ladder."), autocompletion=completion.ladders),
    ] = None,
    service: Annotated[
        str | None,
        typer.Option(metavar=_("ID"), help=_("Only what this service gives."), autocompletion=completion.services),
    ] = None,
    division: Annotated[
        str | None,
        typer.Option(metavar=_("ID"), help=_("Only what this division gives."), autocompletion=completion.divisions),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            parser=_language, metavar=_("CODE"), help=_("Only what may be given in this language, such as sv.")
        ),
    ] = None,
    audience: ForAudience = Audience.COORDINATOR,
    as_of: AsOf = None,
    output_format: Annotated[
        FoundFormat, typer.Option(help=_("text to read here, md for Markdown, or json for other programs."))
    ] = FoundFormat.TEXT,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """Find the methods that fit. Nothing of what is asked is stored."""
    from interventio.answers.methods import found_of
    from interventio.cli.clock import today
    from interventio.cli.finding import put_found, wishes_for
    from interventio.cli.workspace import sound_workspace

    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    words = words_for(found.catalogue.first_language())
    places = {"area": area, "ladder": ladder, "service": service, "division": division}
    wishes = wishes_for(found.catalogue, age, theme or (), severity, form, language, **places)
    put_found(found_of(found, wishes, audience, words), words, output_format, output, color)
