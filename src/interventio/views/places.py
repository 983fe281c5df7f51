"""Where a team belongs: its units, their divisions and areas."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.roster import is_open
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.team import Delivery, ServiceTeam
from interventio.views.mention import Mention, unit_mention
from interventio.views.order import alphabetical
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit with its division and area; no area: it serves all of them."""

    unit: Mention
    division: Words | None
    area: Words | None


def unit_lines(catalogue: Catalogue, team: ServiceTeam | MultidisciplinaryTeam, voice: Voice) -> tuple[UnitLine, ...]:
    """Return the units of a team."""
    words = catalogue.words
    return tuple(
        UnitLine(
            unit=unit_mention(id_, words.units, voice),
            division=voice.name(unit.division, words.divisions) if unit else None,
            area=voice.name(unit.area, words.areas) if unit and unit.area else None,
        )
        for id_ in team.units
        for unit in (words.units.get(id_),)
    )


def division_of(catalogue: Catalogue, team: str) -> str:
    """Return the division of a team, ""  for teams of several divisions, or where it is not known."""
    record = catalogue.teams.get(team)
    units = [catalogue.words.units.get(id_) for id_ in record.units] if record else []
    divisions = {unit.division for unit in units if unit} & catalogue.words.divisions.keys()
    return next(iter(divisions)) if len(divisions) == 1 else ""


def teams_by_unit(catalogue: Catalogue, voice: Voice) -> dict[str, list[ServiceTeam]]:
    """Return the teams that are at work on the catalogue's day by each of their units, in the order of the alphabet."""
    teams: defaultdict[str, list[ServiceTeam]] = defaultdict(list)
    for team in sorted(catalogue.teams.values(), key=lambda team: alphabetical(voice.says(team.name))):
        if is_open(team, catalogue.day):
            for unit in dict.fromkeys(team.units):
                teams[unit].append(team)
    return dict(teams)


def deliveries_of(catalogue: Catalogue, teams: Sequence[ServiceTeam]) -> Iterator[tuple[ServiceTeam, Delivery]]:
    """Yield what teams deliver on the catalogue's day or are to begin with, of methods that have a record."""
    for team in teams:
        for delivery in team.delivers:
            is_over = delivery.until is not None and delivery.until < catalogue.day
            if delivery.intervention in catalogue.interventions and not is_over:
                yield team, delivery
