"""What trainings to propose, by what people say they need: use what there is, plan a round, or make something new.

For a requirement the groups of which it is required are put together by what there is for them. A tool meets a
requirement if it names it, is for the group, and is available or being tried.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import tools_by_requirement
from interventio.catalogue.learning import IN_HAND, Required, is_for
from interventio.catalogue.rounds import TEACHING
from interventio.measures.count import Count
from interventio.measures.needs import Needs, NeedsBy
from interventio.measures.ratio import Ratio, ratio_of
from interventio.measures.training_actions import free_seats, rounds_to_book
from interventio.records.competence_levels import Tool, ToolKind, ToolState
from interventio.records.training_round import TrainingRound


class Proposed(StrEnum):
    """What is proposed."""

    USE = "use"
    """Use what there is."""
    PLAN_ROUND = "plan-round"
    """Plan a training round: there is a training, and its planned rounds have too little room."""
    MAKE = "make"
    """Make something new: nothing in hand meets it."""


@dataclass(frozen=True, slots=True)
class GroupNeed:
    """How many of a group need what is required."""

    group: str
    need: Ratio


@dataclass(frozen=True, slots=True)
class Seats:
    """A round to come in which a tool is learnt; `free` is None where nobody has said how many seats are free."""

    training: TrainingRound
    free: Count | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to do about a requirement for some groups, for whom the same tools are there."""

    required: Required
    step: Proposed
    groups: tuple[GroupNeed, ...]
    need: Ratio
    """The same over all these groups."""
    tools: tuple[Tool, ...]
    """What meets it, or where nothing in hand does, what is proposed."""
    rounds: tuple[Seats, ...]
    """The rounds to come of the methods that the tools are trainings in, the next one first."""


def proposals_of(catalogue: Catalogue, needs: Needs) -> tuple[Proposal, ...]:
    """Return what to propose, where most people need it first, then the highest share, then the lowest level.

    Where nobody has told how many need it, it stands last.
    """
    by_group = needs.need(NeedsBy.REQUIREMENT, NeedsBy.GROUP)
    rounds, tools, nothing = rounds_by_method(catalogue), tools_by_requirement(needs.levels), ratio_of(())
    found = [
        _proposal(required, [GroupNeed(id_, by_group.get((required.id, id_), nothing)) for id_ in ids], meeting, rounds)
        for required in needs.required
        for meeting, ids in _by_tools(required, tools.get(required.id, ()))
    ]
    return tuple(sorted(found, key=lambda one: _rank(one.need)))


def _rank(need: Ratio) -> tuple[bool, int, int]:
    """Return what sorts needs; of two with as many people the smaller whole has the higher share."""
    return not need.known, -need.part.value, need.whole.value


def _by_tools(required: Required, tools: Iterable[Tool]) -> Iterable[tuple[tuple[Tool, ...], list[str]]]:
    """Return the groups of which it is required, by the tools that meet it for them."""
    listed = tuple(tools)
    found: dict[tuple[str, ...], tuple[tuple[Tool, ...], list[str]]] = {}
    for group in required.groups:
        meeting = tuple(tool for tool in listed if is_for(tool, group))
        found.setdefault(tuple(tool.id for tool in meeting), (meeting, []))[1].append(group)
    return found.values()


def _proposal(
    required: Required,
    groups: list[GroupNeed],
    tools: Iterable[Tool],
    rounds: Mapping[str, tuple[TrainingRound, ...]],
) -> Proposal:
    need = sum_of_needs(one.need for one in groups)
    in_hand = tuple(one for one in tools if one.status in IN_HAND)
    seats = tuple(Seats(one, free_seats(one)) for one in rounds_of_tools(in_hand, rounds))
    return Proposal(
        required=required,
        step=step_of(in_hand, seats, need.part),
        groups=tuple(groups),
        need=need,
        tools=in_hand or tuple(one for one in tools if one.status is ToolState.PROPOSED),
        rounds=seats,
    )


def sum_of_needs(needs: Iterable[Ratio]) -> Ratio:
    """Return the need of several groups: the sum of the parts over the sum of the wholes."""
    listed = list(needs)
    return Ratio(
        sum((one.part for one in listed), Count(0)),
        sum((one.whole for one in listed), Count(0)),
        sum(one.known for one in listed),
        sum(one.unknown for one in listed),
    )


def step_of(in_hand: tuple[Tool, ...], seats: tuple[Seats, ...], people: Count) -> Proposed:
    """Return what to propose for so many people.

    A round is planned where a method's own training is all that there is, and planned rounds are known to have fewer
    free seats than people need it.
    """
    if not in_hand:
        return Proposed.MAKE
    is_open = not all(hangs_on_rounds(tool) for tool in in_hand) or any(one.free is None for one in seats)
    if is_open or people == Count(0):
        return Proposed.USE
    free = sum(one.free.value for one in seats if one.free)
    return Proposed.USE if free >= people.value else Proposed.PLAN_ROUND


def hangs_on_rounds(tool: Tool) -> bool:
    """Tell whether a tool is learnt in the training rounds of a method, and in no other way."""
    return tool.kind is ToolKind.TRAINING and tool.intervention is not None


def rounds_by_method(catalogue: Catalogue) -> Mapping[str, tuple[TrainingRound, ...]]:
    """Return the rounds to come that teach each method and have not begun, the next one first."""
    found: defaultdict[str, list[TrainingRound]] = defaultdict(list)
    for one in rounds_to_book(catalogue):
        if one.purpose in TEACHING:
            found[one.intervention].append(one)
    return {method: tuple(rounds) for method, rounds in found.items()}


def rounds_of_tools(
    tools: Iterable[Tool], rounds: Mapping[str, tuple[TrainingRound, ...]]
) -> tuple[TrainingRound, ...]:
    """Return the rounds to come of the methods that some tools are trainings in, each once, the next one first."""
    methods = dict.fromkeys(tool.intervention for tool in tools if tool.intervention)
    found = (one for method in methods for one in rounds.get(method, ()))
    return tuple(sorted(found, key=lambda one: (min(one.days), one.id)))
