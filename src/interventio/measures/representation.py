"""Who is represented in support teams, of those who use the methods; and what no support team is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.support import is_at_work, methods_by_team, methods_by_theme, seats_on, units_using
from interventio.records.support_team import SeatRole, SupportTeam


@dataclass(frozen=True, slots=True)
class Representation:
    """Which units have a seat in a support team on a day, and which use its methods; all by ids."""

    team: str
    seated: tuple[str, ...]
    """The units with a seat, in the order of the organisation."""
    users: tuple[str, ...]
    """The units of teams that are to deliver a method of the support team."""
    divisions: tuple[str, ...]
    """The divisions of the units that use the methods."""
    divisions_seated: tuple[str, ...]
    """Those of them that have a seat, be it for a unit that uses none of the methods."""
    supervisor: bool
    """Whether anybody has a seat as a supervisor."""
    trained_worker: bool

    @property
    def represented(self) -> tuple[str, ...]:
        """The units that use the methods and have a seat."""
        seated = {*self.seated}
        return tuple(unit for unit in self.users if unit in seated)

    @property
    def missing(self) -> tuple[str, ...]:
        """The units that use the methods and have no seat."""
        seated = {*self.seated}
        return tuple(unit for unit in self.users if unit not in seated)

    @property
    def divisions_missing(self) -> tuple[str, ...]:
        """The divisions that use the methods and have no seat at all."""
        seated = {*self.divisions_seated}
        return tuple(division for division in self.divisions if division not in seated)


def representations(catalogue: Catalogue) -> dict[str, Representation]:
    """Return who is represented in each support team on the catalogue's day, by the id of the team."""
    using, methods = units_using(catalogue), methods_by_team(catalogue)
    return {
        id_: _representation(catalogue, team, _users(methods[id_], using))
        for id_, team in catalogue.support_teams.items()
    }


def themes_without_team(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the themes that methods have and that no support team at work names, in the order of the organisation."""
    day = catalogue.day
    named = {theme for team in catalogue.support_teams.values() if is_at_work(team, day) for theme in team.themes}
    having = methods_by_theme(catalogue)
    return tuple(theme for theme in catalogue.words.themes if theme in having and theme not in named)


def _users(methods: Iterable[str], using: Mapping[str, Iterable[str]]) -> set[str]:
    return {unit for method in methods for unit in using.get(method, ())}


def _representation(catalogue: Catalogue, team: SupportTeam, users: set[str]) -> Representation:
    units, seats = catalogue.words.units, [*seats_on(team, catalogue.day)]
    seated, roles = {unit for unit, _ in seats}, {role for _, role in seats}
    used_in = {units[unit].division for unit in users if unit in units}
    sat_in = {units[unit].division for unit in seated if unit in units}
    divisions = tuple(division for division in catalogue.words.divisions if division in used_in)
    return Representation(
        team=team.id,
        seated=tuple(unit for unit in units if unit in seated),
        users=tuple(unit for unit in units if unit in users),
        divisions=divisions,
        divisions_seated=tuple(division for division in divisions if division in sat_in),
        supervisor=SeatRole.SUPERVISOR in roles,
        trained_worker=SeatRole.TRAINED_WORKER in roles,
    )
