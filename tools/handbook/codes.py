"""The pages of the codes: a list of all of them, and for each family the page of each code."""

from collections.abc import Iterator
from itertools import groupby

from handbook.markdown import escaped, fenced, headings, prose, table
from handbook.words import Words
from interventio.checks.registry import ALL_CODES
from interventio.findings.code import Code
from interventio.findings.families import FAMILIES
from interventio.languages.pages import ExampleFile, Explanation, Page, page_of
from interventio.renderers.findings.as_text import SEVERITIES

INDEX = "README.md"


def index(words: Words) -> str:
    """Return the list of all codes, family by family."""
    parts = [f"# {words('codes.title')}\n", words("codes.intro", link=f"../{words('paths.settings')}.md") + "\n"]
    for family, members in groupby(ALL_CODES, key=lambda code: code.family):
        parts.append(f"## [{family}]({family}.md) {words.said(FAMILIES[family])}\n")
        rows = [(_link(code), _severity(code, words), escaped(_explanation(code, words).title)) for code in members]
        parts.append(table((words("codes.code"), words("codes.severity"), words("codes.what")), rows))
    return "\n".join(parts)


def families(words: Words) -> Iterator[tuple[str, str]]:
    """Yield the name of each family's file and the page in it."""
    for family, members in groupby(ALL_CODES, key=lambda code: code.family):
        head = f"# {family} {words.said(FAMILIES[family])}\n"
        told = (_told(code, words) for code in members)
        yield f"{family}.md", "\n".join((head, words("codes.family", link=INDEX) + "\n", *told))


def _link(code: Code) -> str:
    (heading,) = headings(_heading(code))
    return f"[{code.id}]({code.family}.md#{heading.anchor})"


def _heading(code: Code) -> str:
    return f"## {code.id} {code.name}\n"


def _severity(code: Code, words: Words) -> str:
    return words.said(SEVERITIES[code.severity][0])


def _page(code: Code) -> Page:
    page = page_of(code.id)
    if page is None:
        raise LookupError(code.id)
    return page


def _explanation(code: Code, words: Words) -> Explanation:
    return _page(code).explanations[words.language]


def _told(code: Code, words: Words) -> str:
    page, said = _page(code), _explanation(code, words)
    parts = [_heading(code), f"**{escaped(said.title)}** · {_severity(code, words)}\n", *map(prose, said.why)]
    for heading, files in (("Flagged", page.flagged), ("Put right", page.mended)):
        if files:
            parts += [f"*{words.said(heading)}*\n", *map(_example, files)]
    return "\n".join(parts)


def _example(file: ExampleFile) -> str:
    lines = "\n".join(map(str, file.lines))
    return "\n".join((f"`{file}`\n", *([fenced(lines, "yaml")] if lines else [])))
