"""What codes mean and how to put them right, in the words of one language."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from interventio.findings.code import Code, Severity
from interventio.findings.families import FAMILIES
from interventio.languages.pages import ExampleFile, page_of
from interventio.languages.translator import Translator


@dataclass(frozen=True, slots=True)
class ToldCode:
    """A code, told: what it means, why it matters, an example that is flagged and the same put right."""

    id: str
    name: str
    severity: Severity
    title: str
    why: tuple[str, ...]
    """Paragraphs."""
    flagged: tuple[ExampleFile, ...]
    mended: tuple[ExampleFile, ...]
    address: str = ""
    """Where the same stands on the web, or "" where nobody has said."""

    @property
    def command(self) -> str:
        """What shows the same in a terminal."""
        return f"interventio explain {self.id}"


@dataclass(frozen=True, slots=True)
class CodeFamily:
    """Codes that are about the same matter."""

    id: str
    """The three letters that its codes begin with."""
    name: str
    codes: tuple[ToldCode, ...]


@dataclass(frozen=True, slots=True)
class CodeBook:
    """Codes, told family by family."""

    language: str
    families: tuple[CodeFamily, ...]
    kind: Literal["code-book"] = "code-book"

    @property
    def codes(self) -> tuple[ToldCode, ...]:
        """The codes of all its families."""
        return tuple(code for family in self.families for code in family.codes)


def code_book(codes: Iterable[Code], words: Translator) -> CodeBook:
    """Return the book of `codes`, each once and in the order in which they are given."""
    families = groupby(dict.fromkeys(codes), key=lambda code: code.family)
    return CodeBook(words.language, tuple(_family(family, members, words) for family, members in families))


def told_code(id_: str, name: str, severity: Severity, words: Translator) -> ToldCode:
    """Return a code, told by its page, which is read for it."""
    page = page_of(id_)
    told = page.explanations[words.language] if page else None
    return ToldCode(
        id=id_,
        name=name,
        severity=severity,
        title=told.title if told else name,
        why=told.why if told else (),
        flagged=page.flagged if page else (),
        mended=page.mended if page else (),
    )


def _family(family: str, members: Iterable[Code], words: Translator) -> CodeFamily:
    return CodeFamily(
        family, words(FAMILIES[family]), tuple(told_code(code.id, code.name, code.severity, words) for code in members)
    )
