"""`interventio explain`: what a code means, why it matters, and how to put it right."""

from typing import Annotated

import typer

from interventio.cli.options import Colour, Lang
from interventio.cli.speech import _


def _codes_that_begin(incomplete: str) -> list[str]:
    from interventio.checks.registry import ALL_CODES

    return [code.id for code in ALL_CODES if code.id.startswith(incomplete.upper())]


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar=_("CODE"),
            help=_("A code such as REF001, or its name. Left out: all codes are listed."),
            autocompletion=_codes_that_begin,
        ),
    ] = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    color: Colour = "auto",
) -> None:
    """Explain a code."""
    from interventio.checks.registry import ALL_CODES
    from interventio.cli.speech import words_for
    from interventio.cli.terminal import put
    from interventio.cli.trouble import UnknownNameError
    from interventio.findings.suggestion import nearest
    from interventio.languages.pages import page_of
    from interventio.renderers.explanation_text import explanation, index

    words = words_for()
    if code is None:
        put(index(ALL_CODES, words), colour=color)
        return
    known = {name.casefold(): one for one in ALL_CODES for name in (one.id, one.name)}
    wanted = known.get(code.casefold())
    page = page_of(wanted.id) if wanted else None
    if wanted is None or page is None:
        names = nearest(code, [one.id for one in ALL_CODES] + [one.name for one in ALL_CODES])
        raise UnknownNameError(name=code, known=names or ("interventio explain",))
    put(explanation(wanted, page, words), colour=color)
