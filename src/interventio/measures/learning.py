"""What somebody of an occupation should learn next, level by level, and what exists for it.

It is told of an occupational group and never of a person: which level somebody has is asked, and kept nowhere.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import tools_by_requirement
from interventio.catalogue.learning import (
    IN_HAND,
    Required,
    all_required,
    general_tools,
    is_for,
    levels_up_to,
    place_of,
    required_of_group,
)
from interventio.measures.proposals import Seats, rounds_by_method, rounds_of_tools
from interventio.measures.training_actions import free_seats
from interventio.records.competence_levels import CompetenceLevel, CompetenceLevels, OccupationalGroup, Tool, ToolKind
from interventio.records.support_team import SupportTeam
from interventio.records.training_round import TrainingRound

Rounds = Mapping[str, tuple[TrainingRound, ...]]
"""By method, the rounds to come in which it is learnt."""

BACKING = (ToolKind.SUPERVISION, ToolKind.PEERS)
"""The kinds of tools that keep up what has been learnt."""


@dataclass(frozen=True, slots=True)
class ToolRounds:
    """A tool and the rounds to come in which it is learnt."""

    tool: Tool
    rounds: tuple[Seats, ...]


@dataclass(frozen=True, slots=True)
class ToLearn:
    """A requirement and what strengthens it."""

    required: Required
    tools: tuple[ToolRounds, ...]


@dataclass(frozen=True, slots=True)
class LevelToLearn:
    """A level that is expected of a group, what it requires of the group, and what builds it in general."""

    level: CompetenceLevel
    number: int
    to_learn: tuple[ToLearn, ...]
    general: tuple[ToolRounds, ...]


@dataclass(frozen=True, slots=True)
class Learning:
    """What a group is to learn up to its level, from the lowest level that is not there yet."""

    levels: CompetenceLevels
    group: OccupationalGroup
    has: str | None
    steps: tuple[LevelToLearn, ...]
    """Empty where the level that is there is the expected one, or above it."""
    above: tuple[LevelToLearn, ...]
    """The next level above the expected one, for those who have that; empty for others."""
    support: tuple[SupportTeam, ...]
    """Support teams in which the unit has a seat; without a unit, those that are about a method to learn."""
    backing: tuple[Tool, ...]
    """Supervision and peers for the group, on the levels to learn and below."""


def groups_of_occupation(
    catalogue: Catalogue, occupation: str
) -> tuple[tuple[CompetenceLevels, OccupationalGroup], ...]:
    """Return the groups that an occupation belongs to, each with its levels."""
    return tuple(
        (levels, group)
        for levels in catalogue.competence.values()
        for group in levels.groups
        if occupation in group.occupations
    )


def learning_of(
    catalogue: Catalogue,
    levels: CompetenceLevels,
    group: OccupationalGroup,
    unit: str | None = None,
    has: str | None = None,
    *,
    rounds: Rounds | None = None,
) -> Learning:
    """Return what a group is to learn, all of it or what comes after the level that somebody has.

    Who asks for many groups gives the rounds to come by method, so that they are looked up once.
    """
    expected = levels_up_to(levels, group.level)
    place = place_of(levels, has) if has else None
    begin = 0 if place is None else place + 1
    rounds, after = rounds_by_method(catalogue) if rounds is None else rounds, max(begin, len(expected))
    steps = _steps(levels, group.id, range(begin, len(expected)), required_of_group(levels, group.id), rounds)
    is_there = begin >= len(expected) and after < len(levels.levels)
    next_one = range(after, after + 1) if is_there else range(0)
    above = _steps(levels, group.id, next_one, all_required(levels), rounds)
    return Learning(
        levels=levels,
        group=group,
        has=has,
        steps=steps,
        above=above,
        support=support_for(catalogue, unit, _methods((*steps, *above))),
        backing=tuple(backing_for(levels, group.id, {level.id for level in expected})),
    )


def _steps(
    levels: CompetenceLevels,
    group: str,
    places: Iterable[int],
    required: tuple[Required, ...],
    rounds: Rounds,
) -> tuple[LevelToLearn, ...]:
    tools = tools_by_requirement(levels)

    def found(those: Iterable[Tool]) -> tuple[ToolRounds, ...]:
        return tuple(
            ToolRounds(tool, tuple(Seats(one, free_seats(one)) for one in rounds_of_tools((tool,), rounds)))
            for tool in those
        )

    def to_learn(one: Required) -> ToLearn:
        fitting = (tool for tool in tools.get(one.id, ()) if is_for(tool, group) and tool.status in IN_HAND)
        return ToLearn(one, found(fitting))

    return tuple(
        LevelToLearn(
            level,
            place + 1,
            tuple(to_learn(one) for one in required if one.level.id == level.id),
            found(general_tools(levels, level.id, group)),
        )
        for place in places
        for level in (levels.levels[place],)
    )


def _methods(steps: Iterable[LevelToLearn]) -> frozenset[str]:
    """Return the methods that are learnt on some levels."""
    tools = [one.tool for step in steps for one in step.general]
    tools += [one.tool for step in steps for learnt in step.to_learn for one in learnt.tools]
    return frozenset(tool.intervention for tool in tools if tool.intervention)


def support_for(catalogue: Catalogue, unit: str | None, methods: frozenset[str]) -> tuple[SupportTeam, ...]:
    """Return the support teams that meet now and in which a unit has a seat; without a unit, those about `methods`."""
    day = catalogue.day

    def fits(team: SupportTeam) -> bool:
        if unit is None:
            return not methods.isdisjoint(team.interventions)
        return any(seat.unit == unit and (seat.until is None or seat.until >= day) for seat in team.seats)

    open_now = (one for one in catalogue.support_teams.values() if one.until is None or one.until >= day)
    return tuple(one for one in open_now if (one.since is None or one.since <= day) and fits(one))


def backing_for(levels: CompetenceLevels, group: str, wanted: set[str]) -> Iterable[Tool]:
    """Yield the supervision and the peers that a group has on some levels."""
    for tool in levels.tools:
        if tool.kind in BACKING and tool.status in IN_HAND and is_for(tool, group) and wanted & set(tool.levels):
            yield tool
