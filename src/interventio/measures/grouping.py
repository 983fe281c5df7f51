"""By what coverage is grouped: the keys of a cell, and the order in which they stand."""

from collections.abc import Iterable
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell

Key = str | None
"""The id of a group; a tier's is `ladder/tier`. None gathers what is in no group, such as a unit without an area."""


class By(StrEnum):
    """What a table's rows or columns stand for."""

    TEAM = "team"
    UNIT = "unit"
    DIVISION = "division"
    AREA = "area"
    SERVICE = "service"
    OCCUPATION = "occupation"
    INTERVENTION = "intervention"
    TIER = "tier"
    THEME = "theme"


OF_PEOPLE = (By.TEAM, By.UNIT, By.DIVISION, By.AREA, By.SERVICE, By.OCCUPATION)
"""The groups that tell people apart, not methods."""


def keys_of(catalogue: Catalogue, by: By, cell: Cell) -> frozenset[Key]:
    """Return the groups that a cell belongs to: one or more, never none."""
    match by:
        case By.TEAM:
            return frozenset({cell.team})
        case By.OCCUPATION:
            return frozenset({cell.occupation})
        case By.INTERVENTION:
            return frozenset({cell.intervention})
        case By.TIER | By.THEME:
            return _of_method(catalogue, by, cell.intervention)
        case _:
            return _of_units(catalogue, by, catalogue.teams[cell.team].units)


def _of_method(catalogue: Catalogue, by: By, id_: str) -> frozenset[Key]:
    method = catalogue.interventions.get(id_)
    if method is None:
        return _groups(())
    if by is By.THEME:
        return _groups(method.themes)
    return _groups(f"{placement.ladder}/{placement.tier}" for placement in method.placements)


def _of_units(catalogue: Catalogue, by: By, ids: tuple[str, ...]) -> frozenset[Key]:
    units = [unit for id_ in ids if (unit := catalogue.words.units.get(id_))]
    match by:
        case By.DIVISION:
            return _groups(unit.division for unit in units)
        case By.AREA:
            return _groups(unit.area for unit in units)
        case By.SERVICE:
            return _groups(service for unit in units for service in unit.services)
        case _:
            return _groups(ids)


def _groups(keys: Iterable[Key]) -> frozenset[Key]:
    return frozenset(keys) or frozenset({None})


def in_order(catalogue: Catalogue, by: By, keys: Iterable[Key]) -> tuple[Key, ...]:
    """Return keys in the order of the vocabularies and ladders; unknown ones by id behind them, None last."""
    places = {key: place for place, key in enumerate(_known(catalogue)[by])}
    return tuple(sorted(set(keys), key=lambda key: (key is None, places.get(key or "", len(places)), key or "")))


def _known(catalogue: Catalogue) -> dict[By, Iterable[str]]:
    words = catalogue.words
    return {
        By.TEAM: catalogue.teams,
        By.UNIT: words.units,
        By.DIVISION: words.divisions,
        By.AREA: words.areas,
        By.SERVICE: words.services,
        By.OCCUPATION: words.occupations,
        By.INTERVENTION: catalogue.interventions,
        By.TIER: [f"{ladder.id}/{tier.id}" for ladder in catalogue.ladders.values() for tier in ladder.tiers],
        By.THEME: words.themes,
    }
