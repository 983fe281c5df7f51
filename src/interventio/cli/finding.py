"""What is wished for on the command line, and the answer to it on the screen or in a file."""

import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.narrowing import MOST_NAMED
from interventio.cli.terminal import put, terminal_of
from interventio.cli.trouble import UnknownNameError
from interventio.cli.written import say_or_write
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.measures.wishes import Wishes
from interventio.records.fields import Degree, Format
from interventio.records.statement import AgeRange
from interventio.renderers.documents.navigator import navigator_json
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.navigator import WIDEST, navigator_text
from interventio.renderers.screen.parts import ASCII, UNICODE
from interventio.renderers.to_markdown import found_markdown
from interventio.views.navigator.page import FoundSheet


def wishes_for(
    catalogue: Catalogue,
    age: int | None,
    themes: Sequence[str],
    severity: str | None,
    form: str | None,
    language: str | None,
    **named: str | None,
) -> Wishes:
    """Return what is wished for; `named` are an area, a ladder, a service and a division by their ids.

    Raises:
        UnknownNameError: something is not among the organisation's own words or the ladders.

    """
    known: dict[str, Collection[str]] = {
        "area": catalogue.words.areas,
        "ladder": catalogue.ladders,
        "service": catalogue.words.services,
        "division": catalogue.words.divisions,
    }
    for theme in themes:
        _refuse_unknown(theme, catalogue.words.themes)
    for field, name in named.items():
        _refuse_unknown(name, known[field])
    return Wishes(
        ages=None if age is None else AgeRange.model_construct(lowest=age, highest=age),
        themes=tuple(dict.fromkeys(themes)),
        severity=Degree(severity) if severity else None,
        form=Format(form) if form else None,
        language=language,
        **named,
    )


def _refuse_unknown(name: str | None, known: Collection[str]) -> None:
    if name is not None and name not in known:
        ids = tuple(known)
        raise UnknownNameError(name=name, known=nearest(name, ids) or ids[:MOST_NAMED])


def put_found(sheet: FoundSheet, words: Translator, form: str, output: Path | None, colour: str) -> None:
    """Write what fits in the format that was asked for."""
    if form == "json":
        say_or_write(navigator_json(sheet), output)
    elif form == "md":
        say_or_write(found_markdown(sheet, words), output)
    elif output:
        say_or_write(plain(tuple(navigator_text(sheet, words, WIDEST))), output)
    else:
        terminal = terminal_of(sys.stdout, colour)
        width = terminal.width if terminal.is_screen else WIDEST
        put(navigator_text(sheet, words, width, UNICODE if terminal.has_unicode else ASCII), colour=colour)
