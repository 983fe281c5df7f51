"""What competence levels require of a group, and what builds it: looked up in their record."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.competence import groups_at, required_of
from interventio.records.competence_levels import (
    CompetenceLevel,
    CompetenceLevels,
    OccupationalGroup,
    Requirement,
    Tool,
    ToolState,
)

IN_HAND = (ToolState.AVAILABLE, ToolState.TRIED)
"""The states of tools that can be used now."""


@dataclass(frozen=True, slots=True)
class Required:
    """A requirement with the level that it belongs to, and the groups of which it is required."""

    level: CompetenceLevel
    requirement: Requirement
    groups: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the requirement."""
        return self.requirement.id


def group_named(levels: CompetenceLevels, id_: str) -> OccupationalGroup | None:
    """Return a group by its id; None where there is none."""
    return next((group for group in levels.groups if group.id == id_), None)


def place_of(levels: CompetenceLevels, level: str) -> int | None:
    """Return how many levels are below a level; None where there is no such level."""
    return next((place for place, one in enumerate(levels.levels) if one.id == level), None)


def levels_up_to(levels: CompetenceLevels, level: str) -> tuple[CompetenceLevel, ...]:
    """Return the levels up to one, the basic one first; none where there is no such level."""
    place = place_of(levels, level)
    return () if place is None else levels.levels[: place + 1]


def all_required(levels: CompetenceLevels) -> tuple[Required, ...]:
    """Return every requirement, level by level, with the groups of which it is required."""
    return tuple(
        Required(level, one, required_of(one, expected))
        for level in levels.levels
        for expected in (groups_at(levels, level.id),)
        for one in level.requirements
    )


def required_of_group(levels: CompetenceLevels, group: str) -> tuple[Required, ...]:
    """Return what is required of a group, level by level."""
    return tuple(one for one in all_required(levels) if group in one.groups)


def is_for(tool: Tool, group: str) -> bool:
    """Tell whether a tool is for a group."""
    return not tool.groups or group in tool.groups


def general_tools(levels: CompetenceLevels, level: str, group: str) -> Iterator[Tool]:
    """Yield the tools for a group that build a level in general: they name no requirement that they meet."""
    for tool in levels.tools:
        if level in tool.levels and not tool.requirements and is_for(tool, group) and tool.status in IN_HAND:
            yield tool
