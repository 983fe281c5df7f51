"""References: every id that is pointed to exists (family REF)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, TEAM


@check(
    "REF001",
    "unknown-intervention",
    Severity.ERROR,
    says=N_("There is no method “{id}” in data/interventions."),
    advice=N_("Check the spelling, or add the file data/interventions/{id}.yaml."),
)
def unknown_intervention(catalogue: Catalogue) -> Iterator[Hit]:
    """A team delivers a method that the catalogue does not hold."""
    for team in catalogue.teams.values():
        for position, delivery in enumerate(team.delivers):
            id_ = delivery.intervention
            if id_ not in catalogue.interventions and not catalogue.is_unread(INTERVENTION, id_):
                place = TEAM.place(team.id, "delivers", position, "intervention")
                yield Hit(place, {"id": id_}, nearest(id_, catalogue.interventions))
