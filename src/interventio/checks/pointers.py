"""What records point to: the ids in their fields, each with where it stands."""

from collections.abc import Iterator

from interventio.findings.place import Route
from interventio.records.intervention import Intervention
from interventio.records.organisation import Organisation
from interventio.records.settings import Settings
from interventio.records.team import ServiceTeam

Pointer = tuple[str, Route]
"""An id and the route to it. Where the route ends with the id itself, the id is a key."""


def selected_methods(settings: Settings) -> Iterator[Pointer]:
    """Yield the methods that the coverage target is for."""
    for position, id_ in enumerate(settings.coverage.methods):
        yield id_, ("coverage", "methods", position)


def related_methods(intervention: Intervention) -> Iterator[Pointer]:
    """Yield the methods that a method names beside itself."""
    for position, relation in enumerate(intervention.related):
        yield relation.intervention, ("related", position, "intervention")


def methods_of_team(team: ServiceTeam) -> Iterator[Pointer]:
    """Yield the methods that a team is to deliver, is trained in, or has used."""
    for position, delivery in enumerate(team.delivers):
        yield delivery.intervention, ("delivers", position, "intervention")
    for number, snapshot in enumerate(team.staffing):
        for row, staff in enumerate(snapshot.staff):
            for id_ in staff.trained:
                yield id_, ("staffing", number, "staff", row, "trained", id_)
            for id_ in staff.active:
                yield id_, ("staffing", number, "staff", row, "active", id_)


def ladders_of(intervention: Intervention) -> Iterator[Pointer]:
    """Yield the ladders that a method is placed on."""
    for position, placement in enumerate(intervention.placements):
        yield placement.ladder, ("placements", position, "ladder")


def services_of(intervention: Intervention) -> Iterator[Pointer]:
    """Yield the services that a method's placements name."""
    for number, placement in enumerate(intervention.placements):
        for position, id_ in enumerate(placement.services):
            yield id_, ("placements", number, "services", position)


def services_of_units(organisation: Organisation) -> Iterator[Pointer]:
    """Yield the services that units give."""
    for number, unit in enumerate(organisation.units):
        for position, id_ in enumerate(unit.services):
            yield id_, ("units", number, "services", position)


def occupations_of(intervention: Intervention) -> Iterator[Pointer]:
    """Yield the occupations that may deliver a method."""
    for position, id_ in enumerate(intervention.delivered_by):
        yield id_, ("delivered_by", position)


def occupations_of_team(team: ServiceTeam) -> Iterator[Pointer]:
    """Yield the occupations that a team names for its methods, and those that work in it."""
    for number, delivery in enumerate(team.delivers):
        for position, id_ in enumerate(delivery.occupations):
            yield id_, ("delivers", number, "occupations", position)
    for number, snapshot in enumerate(team.staffing):
        for row, staff in enumerate(snapshot.staff):
            yield staff.occupation, ("staffing", number, "staff", row, "occupation")


def themes_of(intervention: Intervention) -> Iterator[Pointer]:
    """Yield what a method is for."""
    for position, id_ in enumerate(intervention.themes):
        yield id_, ("themes", position)


def units_of(team: ServiceTeam) -> Iterator[Pointer]:
    """Yield the units that a team belongs to."""
    for position, id_ in enumerate(team.units):
        yield id_, ("units", position)


def divisions_in(organisation: Organisation) -> Iterator[Pointer]:
    """Yield the divisions that services and units belong to."""
    for position, service in enumerate(organisation.services):
        if service.division:
            yield service.division, ("services", position, "division")
    for position, unit in enumerate(organisation.units):
        yield unit.division, ("units", position, "division")


def areas_in(organisation: Organisation) -> Iterator[Pointer]:
    """Yield the areas that units serve."""
    for position, unit in enumerate(organisation.units):
        if unit.area:
            yield unit.area, ("units", position, "area")
