"""What codes mean as lines for a terminal of 80 columns: one after the other in full, or all of them as a list."""

import textwrap
from collections.abc import Iterator

from interventio.languages.pages import ExampleFile
from interventio.languages.translator import Translator
from interventio.renderers.findings.as_text import SEVERITIES
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.explanations import CodeBook, ToldCode

WIDTH = 80
_BEFORE_TITLE = 20


def explanations(book: CodeBook, words: Translator) -> Iterator[Line]:
    """Yield each code in full: its title, why it matters, an example that is flagged and the same put right."""
    for number, code in enumerate(book.codes):
        if number:
            yield from (line(), line(("─" * WIDTH, Style.QUIET)), line())
        yield from _explanation(code, words)


def index(book: CodeBook, words: Translator) -> Iterator[Line]:
    """Yield all codes by family, each with how much it matters and its title."""
    for family in book.families:
        yield line((f"{family.id}  {family.name}", Style.STRONG))
        for code in family.codes:
            severity, style = SEVERITIES[code.severity]
            first, *more = textwrap.wrap(code.title, WIDTH - _BEFORE_TITLE)
            yield line(f"  {code.id}  ", (f"{words(severity):<9}", style), f" {first}")
            yield from (line(" " * _BEFORE_TITLE + row) for row in more)
        yield line()
    yield from _commands(words)


def _commands(words: Translator) -> Iterator[Line]:
    one, all_of_them = "interventio explain REF001", "interventio explain REF"
    page = "interventio explain --format html -o codes.html"
    yield line((words("One of them in full: {command}", command=one), Style.QUIET))
    yield line((words("A whole family: {command}", command=all_of_them), Style.QUIET))
    yield line((words("All as a page to keep: {command}", command=page), Style.QUIET))


def _explanation(code: ToldCode, words: Translator) -> Iterator[Line]:
    severity, style = SEVERITIES[code.severity]
    yield line((f"{code.id} ", Style.STRONG), (code.name, Style.QUIET), " ", (words(severity), style))
    yield line()
    yield line((code.title, Style.STRONG))
    for paragraph in code.why:
        yield line()
        for row in textwrap.wrap(paragraph, WIDTH):
            yield line(row)
    for heading, files in ((words("Flagged"), code.flagged), (words("Put right"), code.mended)):
        if files:
            yield line()
            yield line((heading, Style.STRONG))
        for file in files:
            yield from _example(file)


def _example(file: ExampleFile) -> Iterator[Line]:
    yield line()
    yield line((f"  {file}", Style.LINK))
    for row in file.lines:
        mark = f"  # ← {' '.join(row.codes)}" if row.codes else ""
        yield line("    " + row.text, (mark, Style.ERROR))
