"""The charts of a workspace, and which methods stand on which steps of each."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.records.fields import Kind
from interventio.records.intervention import Intervention, Placement
from interventio.records.ladder import Ladder
from interventio.records.statement import AgeRange
from interventio.records.stepping import Stepping, own_stepping
from interventio.records.team import ServiceTeam

_OLDEST = 120


@dataclass(frozen=True, slots=True)
class Standing:
    """A method with the numbers of the steps that it stands on, from 1."""

    method: Intervention
    steps: tuple[int, ...]

    @property
    def is_assessment(self) -> bool:
        """Whether charts draw it apart from care."""
        return self.method.kind is Kind.ASSESSMENT_METHOD


def steppings_of(ladders: Iterable[str], records: Mapping[str, Stepping]) -> dict[str, Stepping]:
    """Return every chart by id, ladder by ladder: first the ladder's own, then those that records add.

    A record that names another ladder than the one whose name it bears is left out; a check tells of it.
    """
    charts: dict[str, Stepping] = {}
    names = tuple(ladders)
    for ladder in names:
        own = records.get(ladder)
        charts[ladder] = own if own and own.ladder == ladder else own_stepping(ladder)
        charts |= {id_: one for id_, one in sorted(records.items()) if one.ladder == ladder and id_ not in names}
    return charts


def standings_on(catalogue: Catalogue, stepping: Stepping) -> tuple[Standing, ...]:
    """Return the methods that a chart shows, each once, in the order of their ids."""
    ladder = catalogue.ladders[stepping.ladder]
    numbers = {tier.id: number for number, tier in enumerate(ladder.tiers, start=1)}
    found = []
    for method in catalogue.interventions.values():
        if _is_meant(method, stepping):
            here = {
                placement.tier
                for placement in method.placements
                if placement.ladder == ladder.id and _is_offered(catalogue, method, placement, stepping)
            }
            if steps := tuple(sorted(numbers[tier] for tier in here & numbers.keys())):
                found.append(Standing(method, steps))
    return tuple(found)


def steps_on(ladder: Ladder, method: Intervention, services: Collection[str] = ()) -> tuple[int, ...]:
    """Return the numbers of the steps of a ladder on which a method stands; with services, of those where they give it.

    Where no placement is said to be for one of these services, all placements count.
    """
    given = [one for one in method.placements if not one.services or {*one.services} & {*services}]
    here = {one.tier for one in (given if services and given else method.placements) if one.ladder == ladder.id}
    return tuple(number for number, tier in enumerate(ladder.tiers, start=1) if tier.id in here)


def teams_in(catalogue: Catalogue, stepping: Stepping) -> tuple[ServiceTeam, ...]:
    """Return the teams that work where a chart looks: in its divisions, areas and services."""
    return tuple(team for team in catalogue.teams.values() if _works_in(catalogue, team, stepping))


def _is_meant(method: Intervention, stepping: Stepping) -> bool:
    """Tell whether a method is for the chart's themes and ages."""
    is_for_theme = not stepping.themes or not set(stepping.themes).isdisjoint(method.themes)
    return is_for_theme and (stepping.ages is None or _meets(method, stepping.ages))


def _meets(method: Intervention, wanted: AgeRange) -> bool:
    """Tell whether any ages stated for a method meet the wanted ones; a method without ages may be for anybody."""
    if not method.ages:
        return True
    lowest, highest = wanted.lowest or 0, _OLDEST if wanted.highest is None else wanted.highest
    return any(
        (ages.lowest or 0) <= highest and (_OLDEST if ages.highest is None else ages.highest) >= lowest
        for ages in method.ages
    )


def _is_offered(catalogue: Catalogue, method: Intervention, placement: Placement, stepping: Stepping) -> bool:
    """Tell whether a method is offered on a tier where the chart looks."""
    services = set(placement.services)
    if stepping.services and services and services.isdisjoint(stepping.services):
        return False
    if stepping.divisions and not _is_of_divisions(catalogue, method, services, stepping):
        return False
    return not stepping.areas or any(
        _serves(catalogue, team, stepping.areas) for team, _ in catalogue.deliveries_of(method.id)
    )


def _is_of_divisions(catalogue: Catalogue, method: Intervention, services: set[str], stepping: Stepping) -> bool:
    """Tell whether a placement is of the chart's divisions: by its services, or where it names none by its teams."""
    if services:
        known = catalogue.words.services
        return any(known[id_].division in stepping.divisions for id_ in services if id_ in known)
    return any(_is_of(catalogue, team, stepping.divisions) for team, _ in catalogue.deliveries_of(method.id))


def _works_in(catalogue: Catalogue, team: ServiceTeam, stepping: Stepping) -> bool:
    return (
        (not stepping.divisions or _is_of(catalogue, team, stepping.divisions))
        and (not stepping.areas or _serves(catalogue, team, stepping.areas))
        and (not stepping.services or _gives(catalogue, team, stepping.services))
    )


def _is_of(catalogue: Catalogue, team: ServiceTeam, divisions: tuple[str, ...]) -> bool:
    return any(unit.division in divisions for unit in catalogue.units_of(team))


def _serves(catalogue: Catalogue, team: ServiceTeam, areas: tuple[str, ...]) -> bool:
    return any(unit.area is None or unit.area in areas for unit in catalogue.units_of(team))


def _gives(catalogue: Catalogue, team: ServiceTeam, services: tuple[str, ...]) -> bool:
    return any(not set(services).isdisjoint(unit.services) for unit in catalogue.units_of(team))
