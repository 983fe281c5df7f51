"""From what is counted of competence to the page by unit, municipality and area, for coordinators."""

from collections.abc import Mapping
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.competence import ShownStanding
from interventio.measures.competence_tables import CompetenceBy
from interventio.records.competence_levels import CompetenceLevels
from interventio.views.competence.competence import competence_table
from interventio.views.competence.page import CompetenceUnits, LevelGrid, LevelRow, UnitsOfLevels
from interventio.views.competence.words import competence_figure, rules_of_competence
from interventio.views.competence_places import name_of_group
from interventio.views.mention import levels_mention, unit_mention
from interventio.views.voice import Voice
from interventio.views.words import Words


def competence_units(catalogue: Catalogue, standings: Mapping[str, ShownStanding], voice: Voice) -> CompetenceUnits:
    """Return the competence of units by each record of levels."""
    return CompetenceUnits(
        Words(voice.words("Competence by unit")),
        tuple(
            _levels(catalogue, catalogue.competence[id_], standing, voice)
            for id_, standing in sorted(standings.items())
        ),
    )


def _levels(catalogue: Catalogue, levels: CompetenceLevels, standing: ShownStanding, voice: Voice) -> UnitsOfLevels:
    return UnitsOfLevels(
        id=levels.id,
        of=levels_mention(levels.id, catalogue, voice),
        target=standing.target,
        grid=_grid(catalogue, levels, standing, voice),
        tables=tuple(
            competence_table(catalogue, levels, standing, by, voice)
            for by in (CompetenceBy.MUNICIPALITY, CompetenceBy.AREA)
        ),
        uncounted=tuple(unit_mention(unit, catalogue.words.units, voice) for unit in standing.uncounted),
        rules=tuple(rules_of_competence(standing, catalogue, voice.words)),
    )


def _grid(catalogue: Catalogue, levels: CompetenceLevels, standing: ShownStanding, voice: Voice) -> LevelGrid:
    groups = [key for key, _ in standing.rows[CompetenceBy.GROUP] if key]
    cells, words = standing.by_unit_and_group, voice.words
    return LevelGrid(
        groups=tuple(name_of_group(levels, group, voice) for group in groups),
        rows=tuple(
            LevelRow(
                of=unit_mention(unit, catalogue.words.units, voice),
                number=None,
                counted=voice.day_if_any(_counted(standing, unit, groups)),
                cells=tuple(
                    competence_figure(cell, words) if (cell := cells.get((unit, group))) else None for group in groups
                ),
                total=competence_figure(total, words),
            )
            for unit, total in standing.rows[CompetenceBy.UNIT]
            if unit
        ),
    )


def _counted(standing: ShownStanding, unit: str, groups: list[str]) -> date | None:
    """Return the day of a unit's counts."""
    found = (standing.by_unit_and_group.get((unit, group)) for group in groups)
    return next((cell.newest for cell in found if cell and cell.newest), None)
