"""Where a team belongs: its units, their divisions and areas."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.records.team import ServiceTeam
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit with its division and area; no area: it serves all of them."""

    name: Words
    division: Words | None
    area: Words | None


def unit_lines(catalogue: Catalogue, team: ServiceTeam, voice: Voice) -> tuple[UnitLine, ...]:
    """Return the units of a team."""
    words = catalogue.words
    return tuple(
        UnitLine(
            name=voice.name(id_, words.units),
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
