"""Any record with its path and its words, worked out once for all checks that look at it."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.builder import STAND_IN_ORGANISATION, STAND_IN_SETTINGS
from interventio.catalogue.catalogue import Catalogue
from interventio.checks.personal_data import may_hold_a_number, may_hold_an_email
from interventio.findings.place import Place, Route, Step
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION, LADDER, ORGANISATION, SETTINGS, TEAM
from interventio.records.ladder import Ladder
from interventio.records.organisation import Organisation
from interventio.records.review import Review
from interventio.records.settings import Settings
from interventio.records.team import ServiceTeam
from interventio.records.text import UNTOLD
from interventio.records.walk import Words, words_of

Record = Settings | Organisation | Ladder | Intervention | ServiceTeam


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """A record, its path and its words."""

    path: str
    record: Record
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

    @property
    def review(self) -> Review | None:
        """When the record was last looked through, if that is told."""
        return None if isinstance(self.record, Settings) else self.record.review

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
    for path, record in _records(catalogue):
        words = words_of(record)
        texts = [(route, text) for route, text in words if isinstance(text, dict)]
        everything = "\n".join([text if isinstance(text, str) else "\n".join(text.values()) for _, text in words])
        yield RecordSheet(
            path=path,
            record=record,
            words=words,
            texts=texts,
            languages={frozenset(text) for _, text in texts},
            may_hold_a_number=may_hold_a_number(everything),
            may_hold_an_email=may_hold_an_email(everything),
        )


def _records(catalogue: Catalogue) -> Iterator[tuple[str, Record]]:
    if catalogue.settings is not STAND_IN_SETTINGS:
        yield SETTINGS.path_of(""), catalogue.settings
    if catalogue.organisation is not STAND_IN_ORGANISATION:
        yield ORGANISATION.path_of(""), catalogue.organisation
    for kind, records in (
        (LADDER, catalogue.ladders),
        (INTERVENTION, catalogue.interventions),
        (TEAM, catalogue.teams),
    ):
        for id_, record in records.items():
            yield kind.path_of(id_), record
