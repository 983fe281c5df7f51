"""What records point to: the ids in their fields, each with where it stands."""

from collections.abc import Iterator

from interventio.findings.place import Route
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.organisation import Organisation
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.team import ServiceTeam

Pointer = tuple[str, Route]
"""An id and the route to it. Where the route ends with the id itself, the id is a key."""


def methods_in(record: Part) -> Iterator[Pointer]:
    """Yield the methods that are selected, related, delivered, trained or active."""
    match record:
        case Settings():
            for position, id_ in enumerate(record.coverage.methods):
                yield id_, ("coverage", "methods", position)
        case Intervention():
            for position, relation in enumerate(record.related):
                yield relation.intervention, ("related", position, "intervention")
        case ServiceTeam():
            for position, delivery in enumerate(record.delivers):
                yield delivery.intervention, ("delivers", position, "intervention")
            yield from _methods_of_staff(record)
        case _:
            pass


def _methods_of_staff(team: ServiceTeam) -> Iterator[Pointer]:
    for number, snapshot in enumerate(team.staffing):
        for row, staff in enumerate(snapshot.staff):
            for id_ in staff.trained:
                yield id_, ("staffing", number, "staff", row, "trained", id_)
            for id_ in staff.active:
                yield id_, ("staffing", number, "staff", row, "active", id_)


def ladders_in(record: Part) -> Iterator[Pointer]:
    """Yield the ladders that a method is placed on, and the one that a chart draws."""
    match record:
        case Intervention():
            for position, placement in enumerate(record.placements):
                yield placement.ladder, ("placements", position, "ladder")
        case Stepping():
            yield record.ladder, ("ladder",)
        case _:
            pass


def services_in(record: Part) -> Iterator[Pointer]:
    """Yield the services that units give and that placements and charts name."""
    match record:
        case Organisation():
            for number, unit in enumerate(record.units):
                for position, id_ in enumerate(unit.services):
                    yield id_, ("units", number, "services", position)
        case Intervention():
            for number, placement in enumerate(record.placements):
                for position, id_ in enumerate(placement.services):
                    yield id_, ("placements", number, "services", position)
        case Stepping():
            yield from _listed(record.services, "services")
        case _:
            pass


def occupations_in(record: Part) -> Iterator[Pointer]:
    """Yield the occupations that may deliver a method, are to deliver it in a team, or work there."""
    match record:
        case Intervention():
            yield from _listed(record.delivered_by, "delivered_by")
        case ServiceTeam():
            for number, delivery in enumerate(record.delivers):
                for position, id_ in enumerate(delivery.occupations):
                    yield id_, ("delivers", number, "occupations", position)
            for number, snapshot in enumerate(record.staffing):
                for row, staff in enumerate(snapshot.staff):
                    yield staff.occupation, ("staffing", number, "staff", row, "occupation")
        case _:
            pass


def themes_in(record: Part) -> Iterator[Pointer]:
    """Yield what a method or a chart is for, and the themes that the settings have colours for."""
    if isinstance(record, Intervention | Stepping):
        yield from _listed(record.themes, "themes")
    elif isinstance(record, Settings):
        yield from ((id_, ("look", "themes", id_)) for id_ in record.look.themes)


def units_in(record: Part) -> Iterator[Pointer]:
    """Yield the units that a team belongs to."""
    if isinstance(record, ServiceTeam):
        yield from _listed(record.units, "units")


def divisions_in(record: Part) -> Iterator[Pointer]:
    """Yield the divisions that services and units belong to, and those that a chart is of."""
    match record:
        case Organisation():
            for position, service in enumerate(record.services):
                if service.division:
                    yield service.division, ("services", position, "division")
            for position, unit in enumerate(record.units):
                yield unit.division, ("units", position, "division")
        case Stepping():
            yield from _listed(record.divisions, "divisions")
        case _:
            pass


def areas_in(record: Part) -> Iterator[Pointer]:
    """Yield the areas that units serve, and those that a chart is of."""
    match record:
        case Organisation():
            for position, unit in enumerate(record.units):
                if unit.area:
                    yield unit.area, ("units", position, "area")
        case Stepping():
            yield from _listed(record.areas, "areas")
        case _:
            pass


def _listed(ids: tuple[str, ...], field: str) -> Iterator[Pointer]:
    for position, id_ in enumerate(ids):
        yield id_, (field, position)
