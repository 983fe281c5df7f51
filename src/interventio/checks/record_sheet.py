"""Any record with its path and its words, worked out once for all checks that look at it."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.personal_data import may_hold_a_number, may_hold_an_email
from interventio.findings.place import Place, Route, Step
from interventio.records.base import Part
from interventio.records.pointing import Pointers, pointers_of
from interventio.records.review import Review
from interventio.records.text import UNTOLD
from interventio.records.walk import Words, words_of


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """A record, its path, what it points to and its words."""

    path: str
    record: Part
    review: Review | None
    """When the record was last looked through, if that is told."""
    pointers: Pointers
    """All ids of other records and of the organisation's lists, with their routes."""
    words: list[tuple[Route, Words]]
    """All texts, lines and addresses with their routes."""
    texts: list[tuple[Route, dict[str, str]]]
    """The texts alone: the words that have languages."""
    languages: set[frozenset[str]]
    """In which languages the texts are: one set for all texts that are in the same ones."""
    may_hold_a_number: bool
    """Whether there can be an identity code or a telephone number in the words."""
    may_hold_an_email: bool
    """Whether there can be an e-mail address in the words."""

    def strings(self) -> Iterator[tuple[Route, str]]:
        """Yield every string, a text's in each of its languages."""
        for route, words in self.words:
            if isinstance(words, str):
                yield route, words
            else:
                for language, string in words.items():
                    yield version_route(route, language), string

    def place(self, *route: Step, at_key: bool = False) -> Place:
        """Return a place in the record."""
        return Place(self.path, route, at_key)


def version_route(route: Route, language: str) -> Route:
    """Return the route to one language of a text; words without a language stand at the text itself."""
    return route if language == UNTOLD else (*route, language)


def record_sheets(catalogue: Catalogue) -> Iterator[RecordSheet]:
    """Yield the sheet of every record that was read."""
    for entry in catalogue.entries:
        words = words_of(entry.record)
        texts = [(route, text) for route, text in words if isinstance(text, dict)]
        everything = "\n".join([text if isinstance(text, str) else "\n".join(text.values()) for _, text in words])
        yield RecordSheet(
            path=entry.path,
            record=entry.record,
            review=entry.review,
            pointers=pointers_of(entry.record),
            words=words,
            texts=texts,
            languages={frozenset(text) for _, text in texts},
            may_hold_a_number=may_hold_a_number(everything),
            may_hold_an_email=may_hold_an_email(everything),
        )
