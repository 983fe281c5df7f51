"""Facts as a page tells them: each statement with its basis, its note and the number of its source."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interventio.records.statement import Source, Statement
from interventio.views.labels import basis_name
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Told:
    """One statement. `source` is the number of the source on the page; None where the record names none."""

    text: Words
    basis: str = ""
    note: Words | None = None
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known under one label; no statements: it is not known."""

    label: str
    statements: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in the list at the foot of a page."""

    number: int
    title: str
    publisher: str
    address: str
    published: DayWords | None
    read: DayWords | None


def told(statement: Statement, text: Words | str, numbers: Mapping[str, int], voice: Voice) -> Told:
    """Return a statement with its words."""
    return Told(
        text=Words(text) if isinstance(text, str) else text,
        basis=basis_name(statement.basis, voice.words),
        note=voice.says_if_any(statement.note),
        source=numbers.get(statement.source or ""),
    )


def source_numbers(sources: Iterable[Source]) -> dict[str, int]:
    """Return the number of each source by its id; of two with one id the first counts."""
    numbers: dict[str, int] = {}
    for number, source in enumerate(sources, start=1):
        numbers.setdefault(source.id, number)
    return numbers


def source_lines(sources: Iterable[Source], voice: Voice) -> tuple[SourceLine, ...]:
    """Return the sources of a record, numbered from 1."""
    return tuple(
        SourceLine(
            number=number,
            title=source.title,
            publisher=source.publisher or "",
            address=followed(source.address or ""),
            published=voice.day_if_any(source.published),
            read=voice.day_if_any(source.read),
        )
        for number, source in enumerate(sources, start=1)
    )


def followed(address: str) -> str:
    """Return an address that a page may link to, or "": records hold no other, and no page relies on that."""
    return address if address.startswith(("https://", "http://")) else ""
