"""Which numbers of an evaluation are opened to an audience."""

from dataclasses import dataclass

from interventio.measures.evaluations import EvaluationNumbers


@dataclass(frozen=True, slots=True)
class Opened:
    """The places of an evaluation whose numbers are shown; lists are told by their positions in the file."""

    ended: bool = False
    categories: frozenset[int] = frozenset()
    outcomes: frozenset[int] = frozenset()
    unknown: frozenset[int] = frozenset()
    """Outcomes of which it is also told how many are unknown."""
    parts: frozenset[tuple[int, int]] = frozenset()
    """Outcomes and class; the parts of a class are shown together."""
    follow_ups: frozenset[int] = frozenset()
    asked: frozenset[int] = frozenset()
    answered: frozenset[int] = frozenset()
    recommendations: frozenset[int] = frozenset()
    response: bool = False
    scores: frozenset[int] = frozenset()
    costs: frozenset[int] = frozenset()
    """The years by position; −1 is all of them together."""
    prevented: bool = False
    results: frozenset[int] = frozenset()
    """Goals whose result is shown."""
    experts: frozenset[int] = frozenset()


NOTHING = Opened()
"""No number at all."""

ALL_YEARS = -1
"""The position of the costs of all years together."""


def everything(numbers: EvaluationNumbers) -> Opened:
    """Return all places of an evaluation, as coordinators see them."""
    groups = _all(numbers.feedback)
    return Opened(
        ended=True,
        categories=_all(numbers.categories),
        outcomes=_all(numbers.outcomes),
        unknown=_all(numbers.outcomes),
        parts=frozenset((at, of) for at, table in enumerate(numbers.outcomes) for of in range(len(table.classes))),
        follow_ups=_all(numbers.follow_ups),
        asked=groups,
        answered=groups,
        recommendations=groups,
        response=True,
        scores=_all(numbers.scores),
        costs=(_all(numbers.economy.years) if numbers.economy else frozenset()) | {ALL_YEARS},
        prevented=True,
        results=_all(numbers.goals),
        experts=_all(numbers.experts),
    )


def _all(listed: tuple[object, ...]) -> frozenset[int]:
    return frozenset(range(len(listed)))
