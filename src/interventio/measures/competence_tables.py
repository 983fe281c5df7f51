"""Competence coverage by level, group, unit, municipality or area, and where nobody has been counted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import expected_ranks, ranks_of
from interventio.measures.competence import (
    Competence,
    CompetenceCell,
    competence_cells,
    competence_of,
    latest_counts,
)
from interventio.measures.roster import is_open, roster_on
from interventio.records.competence_levels import CompetenceLevels

Key = str | None
"""What a row stands for, by its id; None for what belongs to no municipality or area."""
Rows = tuple[tuple[Key, Competence], ...]


class CompetenceBy(StrEnum):
    """By what competence is grouped."""

    LEVEL = "level"
    GROUP = "group"
    UNIT = "unit"
    MUNICIPALITY = "municipality"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class CompetenceStanding:
    """The competence that the units of a county have, by one record of levels, on a day.

    By level it is told who has that level, of all of whom it is expected. By all else, and in `total`, it is told who
    has the level expected of their own group.
    """

    levels: CompetenceLevels
    cells: tuple[CompetenceCell, ...]
    total: Competence
    rows: Mapping[CompetenceBy, Rows]
    by_level_and_group: Mapping[tuple[str, str], Competence]
    by_unit_and_group: Mapping[tuple[str, str], Competence]
    uncounted: tuple[str, ...]
    """Units without a count where occupations of the groups work."""


def standings_of(catalogue: Catalogue) -> tuple[CompetenceStanding, ...]:
    """Return what is known of each record of levels, in the order of their ids."""
    counts, staff = latest_counts(catalogue, catalogue.day), _occupations_by_unit(catalogue, catalogue.day)
    return tuple(
        _standing(
            catalogue, levels, competence_cells(levels, counts.get(id_, {})), _without(staff, counts.get(id_, {}))
        )
        for id_, levels in sorted(catalogue.competence.items())
    )


def _standing(
    catalogue: Catalogue,
    levels: CompetenceLevels,
    cells: tuple[CompetenceCell, ...],
    uncounted: Mapping[str, frozenset[str]],
) -> CompetenceStanding:
    own = [cell for cell in cells if cell.is_own]
    wanted = {occupation for group in levels.groups for occupation in group.occupations}
    return CompetenceStanding(
        levels=levels,
        cells=cells,
        total=competence_of(own),
        rows={by: _rows(catalogue, levels, cells if by is CompetenceBy.LEVEL else own, by) for by in CompetenceBy},
        by_level_and_group=_gathered((cell.level, cell.group, cell) for cell in cells),
        by_unit_and_group=_gathered((cell.unit, cell.group, cell) for cell in own),
        uncounted=tuple(unit for unit, occupations in uncounted.items() if occupations & wanted),
    )


def _gathered(
    cells: Iterable[tuple[str, str, CompetenceCell]],
) -> dict[tuple[str, str], Competence]:
    gathered: defaultdict[tuple[str, str], list[CompetenceCell]] = defaultdict(list)
    for one, other, cell in cells:
        gathered[one, other].append(cell)
    return {key: competence_of(members) for key, members in gathered.items()}


def _rows(catalogue: Catalogue, levels: CompetenceLevels, cells: Iterable[CompetenceCell], by: CompetenceBy) -> Rows:
    gathered: defaultdict[Key, list[CompetenceCell]] = defaultdict(list)
    for cell in cells:
        gathered[_key(catalogue, cell, by)].append(cell)
    places = {key: place for place, key in enumerate(_known(catalogue, levels, by))}
    keys = sorted(gathered, key=lambda key: (key is None, places.get(key or "", len(places)), key or ""))
    return tuple((key, competence_of(gathered[key])) for key in keys)


def _key(catalogue: Catalogue, cell: CompetenceCell, by: CompetenceBy) -> Key:
    unit = catalogue.words.units.get(cell.unit)
    match by:
        case CompetenceBy.LEVEL:
            return cell.level
        case CompetenceBy.GROUP:
            return cell.group
        case CompetenceBy.UNIT:
            return cell.unit
        case CompetenceBy.MUNICIPALITY:
            return unit.municipality if unit else None
        case CompetenceBy.AREA:
            return unit.area if unit else None


def _known(catalogue: Catalogue, levels: CompetenceLevels, by: CompetenceBy) -> Iterable[str]:
    words = catalogue.words
    match by:
        case CompetenceBy.LEVEL:
            return ranks_of(levels)
        case CompetenceBy.GROUP:
            return expected_ranks(levels)
        case CompetenceBy.UNIT:
            return words.units
        case CompetenceBy.MUNICIPALITY:
            return words.municipalities
        case CompetenceBy.AREA:
            return words.areas


def _occupations_by_unit(catalogue: Catalogue, day: date) -> dict[str, frozenset[str]]:
    """Return the occupations that work in each unit, by the latest snapshots of its own teams."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for team in catalogue.teams.values():
        if is_open(team, day) and team.bought_from is None:
            counted = {row.occupation for row in roster_on(team, day).rows if row.headcount}
            for unit in team.units:
                found[unit] |= counted
    return {unit: frozenset(found[unit]) for unit in catalogue.words.units if unit in found}


def _without(staff: Mapping[str, frozenset[str]], counted: Mapping[str, object]) -> dict[str, frozenset[str]]:
    return {unit: occupations for unit, occupations in staff.items() if unit not in counted}
