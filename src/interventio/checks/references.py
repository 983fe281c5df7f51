"""References: every id that is pointed to exists (family REF)."""

from collections.abc import Collection, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, method_check, record_check
from interventio.checks.method_sheet import MethodSheet
from interventio.checks.record_sheet import RecordSheet
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_
from interventio.records.kinds import (
    COMPETENCE_LEVELS,
    INTERVENTION,
    LADDER,
    MULTIDISCIPLINARY_TEAM,
    ORGANISATION,
    TEAM,
)

MOST_RELATED = 9


def _unknown(sheet: RecordSheet, listed: str, known: Collection[str]) -> Iterator[Hit]:
    """Yield a hit for each id of a list that is not known, where it first stands; the other places are related."""
    places: dict[str, list[Place]] = {}
    for id_, route in sheet.pointers.get(listed, ()):
        if id_ not in known:
            places.setdefault(id_, []).append(sheet.place(*route, at_key=route[-1] == id_))
    for id_, (first, *others), meant in with_suggestions(places.items(), known):
        yield Hit(first, {"id": id_}, meant, tuple(others[:MOST_RELATED]))


@record_check(
    "REF001",
    "unknown-intervention",
    Severity.ERROR,
    says=N_("There is no method “{id}” in data/interventions."),
    advice=N_("Check the spelling, or add the file data/interventions/{id}.yaml."),
)
def unknown_intervention(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team, another method or the settings point to a method that the catalogue does not hold."""
    for hit in _unknown(sheet, "interventions", catalogue.interventions):
        if not catalogue.is_unread(INTERVENTION, str(hit.facts["id"])):
            yield hit


@record_check(
    "REF002",
    "unknown-ladder",
    Severity.ERROR,
    says=N_("There is no ladder “{id}” in data/tiers."),
    advice=N_("Check the spelling, or add the file data/tiers/{id}.yaml."),
)
def unknown_ladder(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method is placed on a ladder, or a chart draws one, that does not exist."""
    for hit in _unknown(sheet, "ladders", catalogue.ladders):
        if not catalogue.is_unread(LADDER, str(hit.facts["id"])):
            yield hit


@method_check(
    "REF003",
    "unknown-tier",
    Severity.ERROR,
    says=N_("The ladder “{ladder}” has no tier “{id}”."),
    advice=N_("Check the spelling against data/tiers/{ladder}.yaml, or add the tier there."),
)
def unknown_tier(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method is placed on a tier that its ladder does not have."""
    for position, placement in enumerate(sheet.method.placements):
        ladder = catalogue.ladders.get(placement.ladder)
        known = [tier.id for tier in ladder.tiers] if ladder else [placement.tier]
        if placement.tier not in known:
            place = sheet.place("placements", position, "tier")
            yield Hit(place, {"id": placement.tier, "ladder": placement.ladder}, nearest(placement.tier, known))


@record_check(
    "REF004",
    "unknown-service",
    Severity.ERROR,
    says=N_("There is no service “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the service to the list “services” there."),
    needs=(ORGANISATION,),
)
def unknown_service(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A unit, a placement or a chart names a service that the organisation does not have."""
    return _unknown(sheet, "services", catalogue.words.services)


@record_check(
    "REF005",
    "unknown-occupation",
    Severity.ERROR,
    says=N_("There is no occupation “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the occupation to the list “occupations” there."),
    needs=(ORGANISATION,),
)
def unknown_occupation(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method or a team names an occupation that the organisation does not have."""
    return _unknown(sheet, "occupations", catalogue.words.occupations)


@record_check(
    "REF006",
    "unknown-theme",
    Severity.ERROR,
    says=N_("There is no theme “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the theme to the list “themes” there."),
    needs=(ORGANISATION,),
)
def unknown_theme(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method, a chart or the settings name a theme that the organisation does not have."""
    return _unknown(sheet, "themes", catalogue.words.themes)


@record_check(
    "REF007",
    "unknown-unit",
    Severity.ERROR,
    says=N_("There is no unit “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the unit to the list “units” there."),
    needs=(ORGANISATION,),
)
def unknown_unit(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A team belongs to a unit that the organisation does not have."""
    return _unknown(sheet, "units", catalogue.words.units)


@record_check(
    "REF008",
    "unknown-division",
    Severity.ERROR,
    says=N_("There is no division “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the division to the list “divisions” there."),
    needs=(ORGANISATION,),
)
def unknown_division(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A service, a unit or a chart belongs to a division that the organisation does not have."""
    return _unknown(sheet, "divisions", catalogue.words.divisions)


@record_check(
    "REF009",
    "unknown-area",
    Severity.ERROR,
    says=N_("There is no area “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the area to the list “areas” there."),
    needs=(ORGANISATION,),
)
def unknown_area(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A unit serves an area, or a chart is of one, that the organisation does not have."""
    return _unknown(sheet, "areas", catalogue.words.areas)


@record_check(
    "REF013",
    "unknown-team",
    Severity.ERROR,
    says=N_("There is no service team “{id}” in data/teams."),
    advice=N_("Check the spelling, or add the file data/teams/{id}.yaml."),
)
def unknown_team(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A training round or a log of periods names a team that the catalogue does not hold."""
    for hit in _unknown(sheet, "teams", catalogue.teams):
        if not catalogue.is_unread(TEAM, str(hit.facts["id"])):
            yield hit


@record_check(
    "REF014",
    "unknown-municipality",
    Severity.ERROR,
    says=N_("There is no municipality “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the municipality to the list “municipalities” there."),
    needs=(ORGANISATION,),
)
def unknown_municipality(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A unit, a survey or a trial names a municipality that the organisation does not have."""
    return _unknown(sheet, "municipalities", catalogue.words.municipalities)


@record_check(
    "REF015",
    "unknown-competence-levels",
    Severity.ERROR,
    says=N_("There are no competence levels “{id}” in data/competence."),
    advice=N_("Check the spelling, or add the file data/competence/{id}.yaml with “kind: levels”."),
)
def unknown_competence_levels(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A survey, counts or a trial are about competence levels that the catalogue does not hold."""
    for hit in _unknown(sheet, "competence", catalogue.competence):
        if not catalogue.is_unread(COMPETENCE_LEVELS, str(hit.facts["id"])):
            yield hit


@record_check(
    "REF016",
    "unknown-client-team",
    Severity.ERROR,
    says=N_("There is no service team and no multidisciplinary team “{id}” in data/teams."),
    advice=N_("Check the spelling, or add the file data/teams/{id}.yaml."),
)
def unknown_client_team(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """An evaluation names a team that the catalogue does not hold, or one that meets no clients."""
    for hit in _unknown(sheet, "client_teams", {**catalogue.teams, **catalogue.multidisciplinary_teams}):
        id_ = str(hit.facts["id"])
        if not any(catalogue.is_unread(kind, id_) for kind in (TEAM, MULTIDISCIPLINARY_TEAM)):
            yield hit


@record_check(
    "REF017",
    "unknown-instrument",
    Severity.ERROR,
    says=N_("There is no outcome measure “{id}” in data/organisation.yaml."),
    advice=N_("Check the spelling, or add the outcome measure to the list “instruments” there."),
    needs=(ORGANISATION,),
)
def unknown_instrument(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """Scores are of an outcome measure that the organisation does not have."""
    return _unknown(sheet, "instruments", catalogue.words.instruments)
