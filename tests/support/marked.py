"""Texts with the findings about them written under the lines that they stand in.

    name: "Cool Kids
          ^^^^^^^^^^ unclosed-quote quote="

A line of `^` marks the spot of a finding and names its code and facts; a line of `~` marks a place related to it. Where
a spot is empty, the mark stands at it alone. In these texts `→` stands for a tab and `·` for a no-break space.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.sources.document import Document
from interventio.sources.parsers import PARSERS, Parser
from interventio.sources.reader import document_of

_MARK = re.compile(r" *(?:[\^]+ [a-z].*|~+)")
_CODE = re.compile(r"^ *\^+ ([a-z-]+)", re.MULTILINE)
_SECTION = re.compile(r"^## (.+)\n\n", re.MULTILINE)
_MISTAKES = Path(__file__).parents[1] / "sources/mistakes"
_TYPED = str.maketrans({"→": "\t", "·": "\u00a0"})


def mistakes(*names: str) -> dict[str, str]:
    """Return the marked texts of `tests/sources/mistakes/NAME.md` by their titles."""
    paths = [_MISTAKES / f"{name}.md" for name in names] or sorted(_MISTAKES.glob("*.md"))
    found: dict[str, str] = {}
    for path in paths:
        _heading, *parts = _SECTION.split(path.read_text(encoding="utf-8"))
        found |= {title: text.rstrip("\n") + "\n" for title, text in zip(parts[::2], parts[1::2], strict=True)}
    return found


def typed(text: str) -> bytes:
    """Return a marked text as somebody typed it."""
    return _unmarked(text).translate(_TYPED).encode(errors="surrogatepass")


def marked(text: str, parser: type[Parser] = PARSERS[0]) -> str:
    """Return a marked text with the marks of what is found in it now."""
    findings = document_of("x.yaml", typed(text), parser)
    plain = _unmarked(text)
    return plain if isinstance(findings, Document) else with_marks(plain, findings)


def codes_shown(texts: Mapping[str, str]) -> set[str]:
    """Return the names of the codes that marks in these texts name."""
    return {code for text in texts.values() for code in _CODE.findall(text)}


def with_marks(text: str, findings: Iterable[Finding]) -> str:
    """Return a text with the marks of findings under its lines."""
    marks = [mark for finding in findings for mark in _marks(finding)]
    lines = text.removesuffix("\n").split("\n")
    for number in range(len(lines), 0, -1):
        lines[number:number] = [mark for line, mark in marks if line == number]
    return "".join(f"{line}\n" for line in [*lines, *(mark for line, mark in marks if not 1 <= line <= len(lines))])


def _unmarked(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not _MARK.fullmatch(line))


def _marks(finding: Finding) -> Iterator[tuple[int, str]]:
    assert all(finding.sentence(translator(language)) for language in Language)
    facts = "".join(f" {name}={fact}" for name, fact in finding.facts.items())
    yield _mark(finding.place, "^", f" {finding.code.name}{facts}")
    for place in finding.related:
        yield _mark(place, "~", "")


def _mark(place: Place, sign: str, words: str) -> tuple[int, str]:
    if place.spot is None:
        return 0, f"{sign}{words}"
    line, column, end_line, end_column = place.spot
    width = max(end_column - column, 1) if line == end_line else 1
    return line, f"{' ' * (column - 1)}{sign * width}{words}{' …' if line < end_line else ''}"
