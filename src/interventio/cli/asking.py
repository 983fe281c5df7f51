"""What a new workspace needs to know, given as options or asked for on a terminal."""

import re
import sys
import unicodedata

import typer

from interventio.cli.choices import ForgeName
from interventio.cli.speech import words_for
from interventio.languages.language import Language, language_of
from interventio.languages.printable import printable
from interventio.views.new_workspace import NewWorkspace

LONGEST_NAME = 200
_TOOL = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}")


def asked_workspace(name: str | None, languages: str | None, forge: str | None, tool: str) -> NewWorkspace:
    """Return what a workspace begins with; on a terminal, what was left out is asked for.

    Raises:
        typer.BadParameter: something was given that cannot be used.

    """
    words = words_for()
    name = _told(name, words("What is the name of your organisation?"), words("The name of the organisation"))
    languages = _told(
        languages, words("In which languages are the pages, the main one first (fi, sv, en)?"), words.language.value
    )
    forge = _told(
        forge, words("Where will the repository lie (github, gitlab or none)?"), ForgeName.GITHUB.value, ForgeName.NONE
    )
    return NewWorkspace(name_given(name), languages_given(languages), forge_given(forge), tool)


def _told(given: str | None, question: str, proposed: str, unasked: str | None = None) -> str:
    """Return what was given, else the answer to a question; off a terminal nobody is asked."""
    if given is not None:
        return given
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return unasked or proposed
    return str(typer.prompt(question, default=proposed, err=True))


def name_given(value: str) -> str:
    """Return a name as it may stand in a record.

    Raises:
        typer.BadParameter: it is empty, very long, or has characters that cannot be printed.

    """
    name = unicodedata.normalize("NFC", " ".join(value.split()))
    if not name or printable(name, LONGEST_NAME) != name:
        words = words_for()
        raise typer.BadParameter(words("A name has from 1 to {most} letters, digits and marks.", most=LONGEST_NAME))
    return name


def languages_given(value: str) -> tuple[Language, ...]:
    """Return the languages of a list such as “fi,sv”.

    Raises:
        typer.BadParameter: one of them is none of ours, or there is none.

    """
    tags = value.replace(",", " ").split()
    known = [language for tag in tags if (language := language_of(tag))]
    if not tags or len(known) < len(tags):
        words = words_for()
        raise typer.BadParameter(words("“{value}” are no languages known here; write them like fi,sv.", value=value))
    return tuple(dict.fromkeys(known))


def forge_given(value: str) -> ForgeName:
    """Return a forge by its name.

    Raises:
        typer.BadParameter: it is none of those that we know.

    """
    try:
        return ForgeName(value.strip().casefold())
    except ValueError:
        words = words_for()
        raise typer.BadParameter(words("“{value}” is none of: github, gitlab, none.", value=value)) from None


def tool_given(value: str) -> str:
    """Return the repository and commit of interventio, if they are written so that nobody can move them.

    Raises:
        typer.BadParameter: they are not.

    """
    if value and not _TOOL.fullmatch(value):
        words = words_for()
        raise typer.BadParameter(
            words("“{value}” names no commit; write OWNER/NAME@COMMIT with all 40 characters of it.", value=value)
        )
    return value
