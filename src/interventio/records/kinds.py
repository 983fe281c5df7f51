"""The kinds of record, and where each stands in a workspace."""

from dataclasses import dataclass

from interventio.findings.place import Place, Step
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder
from interventio.records.organisation import Organisation
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.team import ServiceTeam


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record. `folder` is a folder of records, or one file where `is_single`."""

    name: str
    folder: str
    model: type[Part]
    is_single: bool = False

    def path_of(self, id_: str) -> str:
        """Return the path of the record with this id."""
        return self.folder if self.is_single else f"{self.folder}/{id_}.yaml"

    def place(self, id_: str, *route: Step, at_key: bool = False) -> Place:
        """Return a place in the record with this id."""
        return Place(self.path_of(id_), route, at_key)


SETTINGS = RecordKind("settings", "interventio.yaml", Settings, is_single=True)
ORGANISATION = RecordKind("organisation", "data/organisation.yaml", Organisation, is_single=True)
LADDER = RecordKind("ladder", "data/tiers", Ladder)
INTERVENTION = RecordKind("intervention", "data/interventions", Intervention)
TEAM = RecordKind("team", "data/teams", ServiceTeam)
STEPPING = RecordKind("stepping", "data/steppings", Stepping)

KINDS = (SETTINGS, ORGANISATION, LADDER, INTERVENTION, TEAM, STEPPING)
