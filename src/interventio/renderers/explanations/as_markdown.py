"""What codes mean as Markdown."""

from collections.abc import Iterator

from interventio.languages.pages import ExampleFile
from interventio.languages.translator import Translator
from interventio.renderers.findings.as_text import SEVERITIES
from interventio.renderers.markdown_text import markdown_text
from interventio.views.explanations import CodeBook, ToldCode


def explanations_markdown(book: CodeBook, words: Translator) -> str:
    """Return the book as Markdown: a heading for each family, and below it one for each of its codes."""
    return "\n".join(_lines(book, words))


def _lines(book: CodeBook, words: Translator) -> Iterator[str]:
    yield f"# {words('What the codes mean')}\n"
    for family in book.families:
        yield f"## {family.id} {markdown_text(family.name)}\n"
        for code in family.codes:
            yield from _code(code, words)


def _code(code: ToldCode, words: Translator) -> Iterator[str]:
    severity, _ = SEVERITIES[code.severity]
    yield f"### {code.id} {code.name}\n"
    yield f"**{markdown_text(code.title)}** ({words(severity)})\n"
    yield from (f"{markdown_text(paragraph)}\n" for paragraph in code.why)
    for heading, files in ((words("Flagged"), code.flagged), (words("Put right"), code.mended)):
        if files:
            yield f"{heading}:\n"
        for file in files:
            yield from _example(file)


def _example(file: ExampleFile) -> Iterator[str]:
    """Yield a file of an example; its text is ours, and holds no fence."""
    yield f"`{file}`\n"
    if file.lines:
        yield "```yaml"
        yield from map(str, file.lines)
        yield "```\n"
