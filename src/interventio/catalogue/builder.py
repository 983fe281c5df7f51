"""From single records to a catalogue."""

from collections.abc import Iterable
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import entries_of
from interventio.catalogue.steppings import steppings_of
from interventio.catalogue.vocabulary import vocabulary_of
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder
from interventio.records.organisation import Organisation, Term
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.team import ServiceTeam


def catalogue_of(records: Iterable[Part], unread: frozenset[tuple[str, str]], day: date) -> Catalogue:
    """Return the catalogue of `records` as it is on `day`.

    Where the settings or the vocabularies could not be read, plain ones stand in, so that the
    other records can still be looked at.
    """
    known = tuple(records)
    settings, organisation = STAND_IN_SETTINGS, STAND_IN_ORGANISATION
    ladders: dict[str, Ladder] = {}
    interventions: dict[str, Intervention] = {}
    teams: dict[str, ServiceTeam] = {}
    steppings: dict[str, Stepping] = {}
    for record in known:
        match record:
            case Intervention():
                interventions[record.id] = record
            case ServiceTeam():
                teams[record.id] = record
            case Ladder():
                ladders[record.id] = record
            case Stepping():
                steppings[record.id] = record
            case Organisation():
                organisation = record
            case Settings():
                settings = record
            case _:
                raise TypeError(record)
    return Catalogue(
        day=day,
        entries=entries_of(known),
        settings=settings,
        organisation=organisation,
        words=vocabulary_of(organisation),
        ladders=dict(sorted(ladders.items())),
        interventions=dict(sorted(interventions.items())),
        teams=dict(sorted(teams.items())),
        steppings=steppings_of(sorted(ladders), steppings),
        unread=unread,
    )


STAND_IN_SETTINGS = Settings(schema_version=1, name={"und": "–"})
STAND_IN_ORGANISATION = Organisation(divisions=(Term(id="unread", name={"und": "–"}),))
