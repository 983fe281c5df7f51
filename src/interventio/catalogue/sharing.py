"""Who uses the same method: its units division by division, and the support teams that bring them together."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.support import is_at_work, methods_by_team, seats_on, units_using

TWO = 2
"""So many divisions share a method, and so many must have a seat in a support team that brings them together."""


@dataclass(frozen=True, slots=True)
class DivisionUnits:
    """The units of a division that use a method, in the order of the organisation; by ids."""

    division: str
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SupportSeats:
    """A support team at work that is about a method, and the divisions among its users that have a seat in it."""

    team: str
    divisions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """A method with the units that use it on the day, and the support teams that are about it."""

    intervention: str
    uses: tuple[DivisionUnits, ...]
    """By division, in the order of the organisation."""
    teams: tuple[SupportSeats, ...]

    @property
    def is_shared(self) -> bool:
        """Whether units of different divisions use it."""
        return len(self.uses) >= TWO

    @property
    def is_joined(self) -> bool:
        """Whether a support team about it has seats of at least two of these divisions."""
        return any(len(one.divisions) >= TWO for one in self.teams)

    @property
    def is_apart(self) -> bool:
        """Whether different divisions use it, and no support team brings any two of them together."""
        return self.is_shared and not self.is_joined


def sharings_of(catalogue: Catalogue) -> tuple[Sharing, ...]:
    """Return who uses each method that any unit uses on the catalogue's day, in the order of their ids."""
    teams = _teams(catalogue)
    return tuple(
        _sharing(catalogue, method, units, teams.get(method, {}))
        for method, units in sorted(units_using(catalogue).items())
    )


def methods_apart(catalogue: Catalogue) -> tuple[Sharing, ...]:
    """Return the methods that different divisions use without a common support team; none before there is any team.

    A county without support teams has not forgotten one: it works in another way.
    """
    if not catalogue.support_teams:
        return ()
    return tuple(one for one in sharings_of(catalogue) if one.is_apart)


def _teams(catalogue: Catalogue) -> dict[str, dict[str, frozenset[str]]]:
    """Return by method the support teams at work that are about it, each with the divisions that have a seat in it."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    methods, units = methods_by_team(catalogue), catalogue.words.units
    for id_, team in catalogue.support_teams.items():
        if is_at_work(team, catalogue.day):
            seated = frozenset(units[unit].division for unit, _ in seats_on(team, catalogue.day) if unit in units)
            for method in methods[id_]:
                found.setdefault(method, {})[id_] = seated
    return found


def _sharing(catalogue: Catalogue, method: str, units: dict[str, None], teams: dict[str, frozenset[str]]) -> Sharing:
    using = _by_division(catalogue, units)
    uses = tuple(
        DivisionUnits(division, tuple(using[division])) for division in catalogue.words.divisions if division in using
    )
    seats = (
        SupportSeats(team, tuple(one.division for one in uses if one.division in seated))
        for team, seated in teams.items()
    )
    return Sharing(method, uses, tuple(seats))


def _by_division(catalogue: Catalogue, units: dict[str, None]) -> dict[str, list[str]]:
    """Return the units that are known, by division, in the order of the organisation."""
    found: dict[str, list[str]] = {}
    for id_, unit in catalogue.words.units.items():
        if id_ in units:
            found.setdefault(unit.division, []).append(id_)
    return found
