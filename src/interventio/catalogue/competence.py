"""What is required of whom: levels in their order, and their requirements by group."""

from collections.abc import Mapping

from interventio.records.competence_levels import CompetenceLevels, Requirement, Tool


def ranks_of(levels: CompetenceLevels) -> dict[str, int]:
    """Return the place of each level, the basic one 0; of two with one id the first counts."""
    ranks: dict[str, int] = {}
    for rank, level in enumerate(levels.levels):
        ranks.setdefault(level.id, rank)
    return ranks


def expected_ranks(levels: CompetenceLevels) -> dict[str, int]:
    """Return the place of the level expected of each group; groups that expect an unknown level are left out."""
    ranks, expected = ranks_of(levels), dict[str, int]()
    for group in levels.groups:
        if group.level in ranks:
            expected.setdefault(group.id, ranks[group.level])
    return expected


def groups_at(levels: CompetenceLevels, level: str) -> tuple[str, ...]:
    """Return the groups of which a level is expected: those whose own it is, and those whose own is higher."""
    order = list(dict.fromkeys(one.id for one in levels.levels))
    expected = order[order.index(level) :] if level in order else []
    return tuple(dict.fromkeys(group.id for group in levels.groups if group.level in expected))


def required_of(requirement: Requirement, expected: tuple[str, ...]) -> tuple[str, ...]:
    """Return the groups that must meet a requirement of a level that is expected of some groups."""
    named = frozenset(requirement.groups)
    return tuple(group for group in expected if not named or group in named)


def tools_by_requirement(levels: CompetenceLevels) -> Mapping[str, tuple[Tool, ...]]:
    """Return by requirement the tools that say that they meet it, in their order."""
    found: dict[str, list[Tool]] = {}
    for tool in levels.tools:
        for requirement in dict.fromkeys(tool.requirements):
            found.setdefault(requirement, []).append(tool)
    return {requirement: tuple(tools) for requirement, tools in found.items()}
