"""Explaining codes: which ones are meant, and in which form they are shown."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from interventio.checks.registry import ALL_CODES
from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.cli.trouble import NoSuchCodeError, UnknownCodeError
from interventio.cli.written import say_or_write
from interventio.findings.code import Code
from interventio.findings.naming import codes_called, words_near
from interventio.languages.translator import Translator
from interventio.renderers.explanations.as_html import explanations_html
from interventio.renderers.explanations.as_json import explanations_json
from interventio.renderers.explanations.as_markdown import explanations_markdown
from interventio.renderers.explanations.as_text import explanations, index
from interventio.renderers.screen.lines import Line, plain
from interventio.views.explanations import CodeBook, code_book


def codes_asked(names: Iterable[str]) -> tuple[Code, ...]:
    """Return the codes that these ids, names and families stand for; without any, all codes.

    Raises:
        UnknownCodeError: nothing is called so, but something similar is.
        NoSuchCodeError: nothing is called so or similarly.

    """
    asked = tuple(code for name in names for code in _named(name))
    return asked or ALL_CODES


def show_explanations(
    codes: Sequence[Code], output_format: str, output: Path | None, colour: str, *, in_full: bool
) -> None:
    """Write what codes mean in the form that was asked for, to a file or to the screen."""
    words = words_for()
    book = code_book(codes, words)
    match output_format:
        case "html":
            say_or_write(explanations_html(book, words), output)
        case "md":
            say_or_write(explanations_markdown(book, words), output)
        case "json":
            say_or_write(explanations_json(book), output)
        case _:
            _show(tuple(_lines(book, words, in_full=in_full)), output, colour)


def _lines(book: CodeBook, words: Translator, *, in_full: bool) -> Iterable[Line]:
    return explanations(book, words) if in_full else index(book, words)


def _show(lines: tuple[Line, ...], output: Path | None, colour: str) -> None:
    if output is None:
        put(lines, colour=colour)
    else:
        say_or_write(plain(lines), output)


def _named(name: str) -> Iterable[Code]:
    called = codes_called(name, ALL_CODES)
    if called:
        return (code for code in ALL_CODES if code.id in called)
    near = words_near(name, ALL_CODES)
    raise UnknownCodeError(name=name, near=near) if near else NoSuchCodeError(name=name)
