"""Support teams on a day: what they are about, who has a seat in them, and which units use which methods."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.decisions import has_ended
from interventio.records.support_team import Seat, SeatRole, SupportTeam
from interventio.records.team import Delivery, ServiceTeam


def methods_by_team(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return the methods that each support team is about: those that it names, else all those of its themes."""
    of_theme = methods_by_theme(catalogue)
    return {id_: _methods(team, of_theme) for id_, team in catalogue.support_teams.items()}


def methods_by_theme(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return the methods of each theme that have not ended."""
    found: dict[str, list[str]] = {}
    for id_, method in catalogue.interventions.items():
        for theme in () if has_ended(method, catalogue.day) else dict.fromkeys(method.themes):
            found.setdefault(theme, []).append(id_)
    return found


def units_using(catalogue: Catalogue) -> dict[str, dict[str, None]]:
    """Return by method the units of the teams that are to deliver it on the catalogue's day."""
    found: dict[str, dict[str, None]] = {}
    for team in catalogue.teams.values():
        if _holds(team, catalogue.day):
            for delivery in team.delivers:
                if _holds(delivery, catalogue.day):
                    found.setdefault(delivery.intervention, {}).update(dict.fromkeys(team.units))
    return found


def is_at_work(team: SupportTeam, day: date) -> bool:
    """Tell whether a support team is at work on `day`; its first and last days belong to it."""
    return _holds(team, day)


def seats_on(team: SupportTeam, day: date) -> Iterator[tuple[str, SeatRole]]:
    """Yield the units and roles that take part in a support team on `day`."""
    for seat in team.seats:
        if _holds(seat, day):
            yield seat.unit, seat.role


def _holds(one: SupportTeam | Seat | ServiceTeam | Delivery, day: date) -> bool:
    return (one.since is None or one.since <= day) and (one.until is None or day <= one.until)


def _methods(team: SupportTeam, of_theme: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    named = team.interventions or (method for theme in team.themes for method in of_theme.get(theme, ()))
    return tuple(dict.fromkeys(named))
