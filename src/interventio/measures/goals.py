"""Goals of an evaluation, and its findings on the four sides of the four-way goal (*nelimaali*)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from interventio.records.evaluation import Evaluation, Goal, Observation, Side
from interventio.records.fields import Better
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class GoalStanding:
    """A goal with its target and its result; None: not known."""

    id: str
    what: Text
    target: Fraction | None
    result: Fraction | None
    better: Better
    measured_in: Text | None
    is_reached: bool | None
    """Whether the result is at the target or better; None where either is not known."""


def goals_of(evaluation: Evaluation) -> tuple[GoalStanding, ...]:
    """Return the goals of an evaluation in the order of the file."""
    return tuple(goal_standing(one) for one in evaluation.goals)


def goal_standing(goal: Goal) -> GoalStanding:
    """Return a goal and whether it is reached: at the target is enough.

    >>> goal_standing(Goal(id="less", what="Fewer placements", target=10, result=12,
    ...     better=Better.LOWER)).is_reached
    False
    """
    return GoalStanding(goal.id, goal.what, goal.target, goal.result, goal.better, goal.measured_in, is_reached(goal))


def is_reached(goal: Goal) -> bool | None:
    """Tell whether a goal's result is at its target or better, exactly; None where either is not known.

    >>> is_reached(Goal(id="four", what="Prevent four placements", target=4, result=8))
    True
    """
    if goal.target is None or goal.result is None:
        return None
    return goal.result >= goal.target if goal.better is Better.HIGHER else goal.result <= goal.target


def by_side(observations: Iterable[Observation]) -> Mapping[Side, tuple[Observation, ...]]:
    """Return the findings by side, all four sides in their order, also the ones on which nothing was found.

    >>> found = by_side([Observation(side=Side.EFFECT, what="Fewer placements")])
    >>> [len(found[side]) for side in Side]
    [0, 0, 1, 0]
    """
    listed = tuple(observations)
    return {side: tuple(one for one in listed if one.side is side) for side in Side}
