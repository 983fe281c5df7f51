"""What competence levels require of a group, and what builds it: looked up in their record."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
    """Return every requirement, level by level, with the groups of which it is required.

    It is required of the groups that it names, or else of all of whom its level or a higher one is expected.
    """
    expected = {group.id: place_of(levels, group.level) for group in levels.groups}
    found: list[Required] = []
    for place, level in enumerate(levels.levels):
        reached = [id_ for id_, highest in expected.items() if highest is not None and highest >= place]
        found += (Required(level, one, _of_whom(one, reached)) for one in level.requirements)
    return tuple(found)


def _of_whom(requirement: Requirement, reached: list[str]) -> tuple[str, ...]:
    named = set(requirement.groups)
    return tuple(id_ for id_ in reached if not named or id_ in named)


def required_of(levels: CompetenceLevels, group: str) -> tuple[Required, ...]:
    """Return what is required of a group, level by level."""
    return tuple(one for one in all_required(levels) if group in one.groups)


def is_for(tool: Tool, group: str) -> bool:
    """Tell whether a tool is for a group."""
    return not tool.groups or group in tool.groups


def tools_by_requirement(levels: CompetenceLevels) -> Mapping[str, list[Tool]]:
    """Return the tools that name each requirement, whatever their state and whoever they are for."""
    found: defaultdict[str, list[Tool]] = defaultdict(list)
    for tool in levels.tools:
        for id_ in dict.fromkeys(tool.requirements):
            found[id_].append(tool)
    return found


def general_tools(levels: CompetenceLevels, level: str, group: str) -> Iterator[Tool]:
    """Yield the tools for a group that build a level in general: they name no requirement that they meet."""
    for tool in levels.tools:
        if level in tool.levels and not tool.requirements and is_for(tool, group) and tool.status in IN_HAND:
            yield tool
