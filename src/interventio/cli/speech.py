"""Which language the command line speaks."""

import os
import sys
from collections.abc import Mapping, Sequence

from interventio.languages.language import Language, language_of
from interventio.languages.translator import Translator, translator


def asked_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language | None:
    """Return the language asked for by `--lang` or INTERVENTIO_LANG, if it is one of ours."""
    for position, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            return language_of(value or "".join(arguments[position + 1 : position + 2]))
    return language_of(environment.get("INTERVENTIO_LANG", ""))


def help_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language of help and usage errors, which speak before any workspace is known."""
    spoken = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return asked_language(arguments, environment) or next(filter(None, map(language_of, spoken)), Language.EN)


def words_for(first: str | None = None) -> Translator:
    """Return the words of a run: as asked for, else in the workspace's first language, else as help speaks.

    A workspace's language that was once given holds for the rest of the run, so that trouble is told in it too.
    """
    if first:
        _HEARD["first"] = first
    asked = asked_language(sys.argv[1:], os.environ)
    heard = language_of(_HEARD.get("first", ""))
    return translator(asked or heard or help_language(sys.argv[1:], os.environ))


_HEARD: dict[str, str] = {}


_ = translator(help_language(sys.argv[1:], os.environ))
"""The words of help: options are declared with them, so the language is known before they are."""
