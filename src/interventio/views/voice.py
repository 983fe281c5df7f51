"""The language of a page: our own words, and the workspace's texts in it or in what stands in for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from interventio.languages.translator import Translator
from interventio.records.text import said_in
from interventio.views.words import DayWords, Words


class Named(Protocol):
    """Whatever carries a name in several languages: a term, a tier, a record."""

    @property
    def name(self) -> dict[str, str]:
        """The name by language."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One language with the others that stand in for it, the workspace's first language first."""

    words: Translator
    languages: tuple[str, ...]

    def says(self, text: Mapping[str, str]) -> Words:
        """Return a text of the workspace in this language, or in the one that stands in for it."""
        said = said_in(dict(text), self.words.language, self.languages)
        return Words(said.words, said.language if said.is_fallback else None)

    def says_if_any(self, text: Mapping[str, str] | None) -> Words | None:
        """Return a text in this language, or None where there is none."""
        return self.says(text) if text else None

    def name(self, id_: str, known: Mapping[str, Named]) -> Words:
        """Return the name that goes with an id; the id itself where nothing is known by it."""
        named = known.get(id_)
        return self.says(named.name) if named else Words(id_)

    def names(self, ids: tuple[str, ...], known: Mapping[str, Named]) -> tuple[Words, ...]:
        """Return the names that go with some ids, in their order."""
        return tuple(self.name(id_, known) for id_ in ids)

    def day(self, value: date) -> DayWords:
        """Return a day in this language."""
        return DayWords(self.words.day(value), value.isoformat())

    def day_if_any(self, value: date | None) -> DayWords | None:
        """Return a day in this language, or None where there is none."""
        return self.day(value) if value else None
