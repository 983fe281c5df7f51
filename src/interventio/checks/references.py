"""References: every id that is pointed to exists (family REF)."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Protocol, TypeVar

from interventio.catalogue.catalogue import Catalogue
from interventio.checks import pointers
from interventio.checks.check import Hit, check
from interventio.checks.pointers import Pointer
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, LADDER, ORGANISATION, SETTINGS, TEAM, RecordKind


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_R = TypeVar("_R", bound=_Named)


def _known(catalogue: Catalogue, kind: RecordKind, read: Collection[str]) -> frozenset[str]:
    """Return the ids of a kind of record: of those that were read and of those whose file could not be."""
    return frozenset(read) | {id_ for name, id_ in catalogue.unread if name == kind.name}


def _unknown(pointed: Iterable[Pointer], known: Collection[str], path: str) -> Iterator[Hit]:
    """Yield a hit for each id that is not known, at the first place that points to it; the others are related."""
    places: dict[str, list[Place]] = {}
    for id_, route in pointed:
        if id_ not in known:
            places.setdefault(id_, []).append(Place(path, route, at_key=route[-1] == id_))
    for id_, (first, *others) in places.items():
        yield Hit(first, {"id": id_}, nearest(id_, known), tuple(others))


def _unknown_in(
    kind: RecordKind, records: Iterable[_R], pointed_by: Callable[[_R], Iterator[Pointer]], known: Collection[str]
) -> Iterator[Hit]:
    for record in records:
        yield from _unknown(pointed_by(record), known, kind.path_of(record.id))


@check(
    "REF001",
    "unknown-intervention",
    Severity.ERROR,
    says=N_("There is no method “{id}” in data/interventions."),
    advice=N_("Check the spelling, or add the file data/interventions/{id}.yaml."),
)
def unknown_intervention(catalogue: Catalogue) -> Iterator[Hit]:
    """A team, another method or the settings point to a method that the catalogue does not hold."""
    known = _known(catalogue, INTERVENTION, catalogue.interventions)
    yield from _unknown(pointers.selected_methods(catalogue.settings), known, SETTINGS.path_of(""))
    yield from _unknown_in(INTERVENTION, catalogue.interventions.values(), pointers.related_methods, known)
    yield from _unknown_in(TEAM, catalogue.teams.values(), pointers.methods_of_team, known)


@check(
    "REF002",
    "unknown-ladder",
    Severity.ERROR,
    says=N_("There is no ladder “{id}” in data/tiers."),
    advice=N_("Check the spelling, or add the file data/tiers/{id}.yaml."),
)
def unknown_ladder(catalogue: Catalogue) -> Iterator[Hit]:
    """A method is placed on a ladder that does not exist."""
    known = _known(catalogue, LADDER, catalogue.ladders)
    yield from _unknown_in(INTERVENTION, catalogue.interventions.values(), pointers.ladders_of, known)


@check(
    "REF003",
    "unknown-tier",
    Severity.ERROR,
    says=N_("The ladder “{ladder}” has no tier “{id}”."),
    advice=N_("Check the spelling against data/tiers/{ladder}.yaml, or add the tier there."),
)
def unknown_tier(catalogue: Catalogue) -> Iterator[Hit]:
    """A method is placed on a tier that its ladder does not have."""
    tiers = {ladder.id: {tier.id for tier in ladder.tiers} for ladder in catalogue.ladders.values()}
    for intervention in catalogue.interventions.values():
        for position, placement in enumerate(intervention.placements):
            known = tiers.get(placement.ladder)
            if known is not None and placement.tier not in known:
                place = INTERVENTION.place(intervention.id, "placements", position, "tier")
                yield Hit(place, {"id": placement.tier, "ladder": placement.ladder}, nearest(placement.tier, known))


@check(
    "REF004",
    "unknown-service",
    Severity.ERROR,
    says=N_("There is no service “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the service to the list “services” there."),
    needs=(ORGANISATION,),
)
def unknown_service(catalogue: Catalogue) -> Iterator[Hit]:
    """A unit or a placement names a service that the organisation does not have."""
    known = catalogue.words.services
    yield from _unknown(pointers.services_of_units(catalogue.organisation), known, ORGANISATION.path_of(""))
    yield from _unknown_in(INTERVENTION, catalogue.interventions.values(), pointers.services_of, known)


@check(
    "REF005",
    "unknown-occupation",
    Severity.ERROR,
    says=N_("There is no occupation “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the occupation to the list “occupations” there."),
    needs=(ORGANISATION,),
)
def unknown_occupation(catalogue: Catalogue) -> Iterator[Hit]:
    """A method or a team names an occupation that the organisation does not have."""
    known = catalogue.words.occupations
    yield from _unknown_in(INTERVENTION, catalogue.interventions.values(), pointers.occupations_of, known)
    yield from _unknown_in(TEAM, catalogue.teams.values(), pointers.occupations_of_team, known)


@check(
    "REF006",
    "unknown-theme",
    Severity.ERROR,
    says=N_("There is no theme “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the theme to the list “themes” there."),
    needs=(ORGANISATION,),
)
def unknown_theme(catalogue: Catalogue) -> Iterator[Hit]:
    """A method has a theme that the organisation does not have."""
    known = catalogue.words.themes
    yield from _unknown_in(INTERVENTION, catalogue.interventions.values(), pointers.themes_of, known)


@check(
    "REF007",
    "unknown-unit",
    Severity.ERROR,
    says=N_("There is no unit “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the unit to the list “units” there."),
    needs=(ORGANISATION,),
)
def unknown_unit(catalogue: Catalogue) -> Iterator[Hit]:
    """A team belongs to a unit that the organisation does not have."""
    yield from _unknown_in(TEAM, catalogue.teams.values(), pointers.units_of, catalogue.words.units)


@check(
    "REF008",
    "unknown-division",
    Severity.ERROR,
    says=N_("There is no division “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the division to the list “divisions” there."),
    needs=(ORGANISATION,),
)
def unknown_division(catalogue: Catalogue) -> Iterator[Hit]:
    """A service or a unit belongs to a division that the organisation does not have."""
    pointed = pointers.divisions_in(catalogue.organisation)
    yield from _unknown(pointed, catalogue.words.divisions, ORGANISATION.path_of(""))


@check(
    "REF009",
    "unknown-area",
    Severity.ERROR,
    says=N_("There is no area “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the area to the list “areas” there."),
    needs=(ORGANISATION,),
)
def unknown_area(catalogue: Catalogue) -> Iterator[Hit]:
    """A unit serves an area that the organisation does not have."""
    pointed = pointers.areas_in(catalogue.organisation)
    yield from _unknown(pointed, catalogue.words.areas, ORGANISATION.path_of(""))
