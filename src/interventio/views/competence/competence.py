"""From the records of levels and what is counted of them to the pages of competence."""

from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import groups_at, required_of, tools_by_requirement
from interventio.disclosure.audience import Audience
from interventio.disclosure.competence import ShownStanding
from interventio.disclosure.shown import State
from interventio.measures.competence_tables import CompetenceBy
from interventio.records.competence_levels import CompetenceLevel, CompetenceLevels
from interventio.views.competence.charted_levels import competence_chart
from interventio.views.competence.indicators import indicator_lines
from interventio.views.competence.learning_words import needs_mention, sheet_mentions
from interventio.views.competence.page import (
    CompetenceIndex,
    CompetencePage,
    LevelBlock,
    LevelGrid,
    LevelRow,
    LevelsLine,
    RequirementLine,
)
from interventio.views.competence.paths import trials_path
from interventio.views.competence.words import (
    HEADINGS,
    competence_figure,
    competence_mention,
    level_mention,
    rules_of_competence,
    told_in_all,
)
from interventio.views.competence_places import BY_UNIT, name_of_group, name_of_level
from interventio.views.coverage.table import CoverageRow, CoverageTable
from interventio.views.mention import levels_mention
from interventio.views.reviewed import reviewed
from interventio.views.statements import source_lines
from interventio.views.voice import Voice


def competence_index(catalogue: Catalogue, standings: Mapping[str, ShownStanding], voice: Voice) -> CompetenceIndex:
    """Return the list of all records of levels."""
    return CompetenceIndex(
        tuple(
            LevelsLine(
                of=levels_mention(id_, catalogue, voice),
                summary=voice.says_if_any(levels.summary),
                levels=len(levels.levels),
                total=competence_figure(standings[id_].total, voice.words),
            )
            for id_, levels in sorted(catalogue.competence.items())
        )
    )


def competence_page(
    catalogue: Catalogue, levels: CompetenceLevels, standing: ShownStanding, voice: Voice
) -> CompetencePage:
    """Return the page of one record of levels."""
    is_open = standing.audience is Audience.COORDINATOR
    is_counted = standing.total.state is not State.NOBODY
    return CompetencePage(
        id=levels.id,
        name=voice.says(levels.name),
        summary=voice.says_if_any(levels.summary),
        model=voice.says(levels.model),
        owner=voice.says(levels.owner),
        levels=_blocks(levels, voice),
        groups=tuple(voice.says(group.name) for group in levels.groups),
        target=standing.target,
        total=competence_figure(standing.total, voice.words),
        sentence=told_in_all(standing, voice.words),
        grid=_grid(levels, standing, voice) if is_open and is_counted else None,
        by_group=competence_table(catalogue, levels, standing, CompetenceBy.GROUP, voice) if is_counted else None,
        hides=standing.hides,
        by_unit=BY_UNIT if is_open else "",
        rules=tuple(rules_of_competence(standing, catalogue, voice.words)),
        indicators=indicator_lines(levels, catalogue.day, voice),
        needs=needs_mention(catalogue, levels, voice),
        sheets=sheet_mentions(levels, voice),
        sources=source_lines(levels.sources, voice),
        reviewed=reviewed(levels.review, catalogue, voice),
        is_alone=len(catalogue.competence) == 1,
        chart=competence_chart(catalogue, levels, voice.words),
        trials=trials_path(levels.id) if any(one.levels == levels.id for one in catalogue.trials.values()) else "",
    )


def _blocks(levels: CompetenceLevels, voice: Voice) -> tuple[LevelBlock, ...]:
    met = tools_by_requirement(levels)
    return tuple(_block(levels, number, level, met, voice) for number, level in enumerate(levels.levels, start=1))


def _block(
    levels: CompetenceLevels, number: int, level: CompetenceLevel, met: Mapping[str, object], voice: Voice
) -> LevelBlock:
    return LevelBlock(
        id=level.id,
        number=number,
        level=level_mention(levels, level, voice),
        summary=voice.says_if_any(level.summary),
        for_example=voice.says_if_any(level.for_example),
        groups=tuple(voice.says(group.name) for group in levels.groups if group.level == level.id),
        requirements=_requirements(levels, level, met, voice),
    )


def _requirements(
    levels: CompetenceLevels, level: CompetenceLevel, met: Mapping[str, object], voice: Voice
) -> tuple[RequirementLine, ...]:
    expected = groups_at(levels, level.id)
    return tuple(
        RequirementLine(
            id=one.id,
            what=voice.says(one.what),
            is_required=tuple(group.id in required for group in levels.groups),
            is_met=one.id in met,
        )
        for one in level.requirements
        for required in [frozenset(required_of(one, expected))]
    )


def _grid(levels: CompetenceLevels, standing: ShownStanding, voice: Voice) -> LevelGrid:
    """Return the levels by the groups that have been counted."""
    groups = [key for key, _ in standing.rows[CompetenceBy.GROUP] if key]
    totals = dict(standing.rows[CompetenceBy.LEVEL])
    cells, words = standing.by_level_and_group, voice.words
    return LevelGrid(
        groups=tuple(name_of_group(levels, group, voice) for group in groups),
        rows=tuple(
            LevelRow(
                of=level_mention(levels, level, voice),
                number=number,
                counted=None,
                cells=tuple(
                    competence_figure(cell, words) if (cell := cells.get((level.id, group))) else None
                    for group in groups
                ),
                total=competence_figure(totals[level.id], words),
            )
            for number, level in enumerate(levels.levels, start=1)
            if level.id in totals
        ),
    )


def competence_table(
    catalogue: Catalogue, levels: CompetenceLevels, standing: ShownStanding, by: CompetenceBy, voice: Voice
) -> CoverageTable:
    """Return the coverage by one grouping, told; beside a group stands the level expected of it."""
    title, first = HEADINGS[by]
    expected = {group.id: group.level for group in levels.groups} if by is CompetenceBy.GROUP else {}
    return CoverageTable(
        id=f"by-{by}",
        title=voice.words(title),
        first=voice.words(first),
        rows=tuple(
            CoverageRow(
                of=competence_mention(catalogue, levels, by, key, voice),
                figure=competence_figure(shown, voice.words),
                beside=(name_of_level(levels, expected[key], voice),) if key in expected else (),
            )
            for key, shown in standing.rows[by]
        ),
    )
