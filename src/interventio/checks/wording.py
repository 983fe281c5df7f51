"""The records of a catalogue with their paths, and their words."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.builder import STAND_IN_ORGANISATION, STAND_IN_SETTINGS
from interventio.catalogue.catalogue import Catalogue
from interventio.findings.place import Place, Route
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION, LADDER, ORGANISATION, SETTINGS, TEAM
from interventio.records.ladder import Ladder
from interventio.records.organisation import Organisation
from interventio.records.settings import Settings
from interventio.records.team import ServiceTeam
from interventio.records.text import UNTOLD
from interventio.records.walk import Words, words_of

Reviewed = Organisation | Ladder | Intervention | ServiceTeam
"""A record that is to be looked through from time to time."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one record, read once for all checks of them."""

    path: str
    words: list[tuple[Route, Words]]
    """All texts, lines and addresses with their routes."""
    texts: list[tuple[Route, dict[str, str]]]
    """The texts alone: the words that have languages."""
    languages: set[frozenset[str]]
    """In which languages the texts are: one set for all texts that are in the same ones."""
    everything: str
    """All words in one string, by which a check sees quickly that there is nothing to look for."""

    def strings(self) -> Iterator[tuple[Route, str]]:
        """Yield every string, a text's in each of its languages."""
        for route, words in self.words:
            if isinstance(words, str):
                yield route, words
            else:
                for language, string in words.items():
                    yield version_route(route, language), string

    def place(self, route: Route, *, at_key: bool = False) -> Place:
        """Return a place in the record."""
        return Place(self.path, route, at_key)


def version_route(route: Route, language: str) -> Route:
    """Return the route to one language of a text; words without a language stand at the text itself."""
    return route if language == UNTOLD else (*route, language)


def wordings_of(catalogue: Catalogue) -> Iterator[Wording]:
    """Yield the words of every record that was read."""
    if catalogue.settings is not STAND_IN_SETTINGS:
        yield _wording(SETTINGS.path_of(""), catalogue.settings)
    for path, record in reviewed_records(catalogue):
        yield _wording(path, record)


def reviewed_records(catalogue: Catalogue) -> Iterator[tuple[str, Reviewed]]:
    """Yield every record that was read but the settings, each with its path."""
    if catalogue.organisation is not STAND_IN_ORGANISATION:
        yield ORGANISATION.path_of(""), catalogue.organisation
    for kind, records in (
        (LADDER, catalogue.ladders),
        (INTERVENTION, catalogue.interventions),
        (TEAM, catalogue.teams),
    ):
        for id_, record in records.items():
            yield kind.path_of(id_), record


def _wording(path: str, record: Settings | Reviewed) -> Wording:
    words = words_of(record)
    texts = [(route, text) for route, text in words if isinstance(text, dict)]
    strings = [text if isinstance(text, str) else "\n".join(text.values()) for _, text in words]
    return Wording(path, words, texts, {frozenset(text) for _, text in texts}, "\n".join(strings))
