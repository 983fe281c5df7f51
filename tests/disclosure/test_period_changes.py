from fractions import Fraction

import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluations import shown_evaluations
from interventio.disclosure.period_changes import ShownPeriodChange, shown_period_changes
from interventio.disclosure.shown import State
from interventio.measures.evaluations import evaluations_on
from interventio.measures.period_changes import period_changes
from interventio.records.evaluation import Evaluation
from support.build import catalogue, evaluation

SEEN = [Audience.MANAGER, Audience.PROFESSIONAL, Audience.CLIENT]


def year(number: int, better: int, worse: int, detractors: int = 6) -> Evaluation:
    counts = {"better": better, "worse": worse}
    said = {"promoters": 12, "passives": 6, "detractors": detractors}
    return evaluation(
        f"in-{number}",
        team="families",
        starts=f"{number}-01-01",
        ends=f"{number}-12-31",
        ended=better + worse,
        outcomes=[{"classes": [{"id": id_, "name": id_, "count": count} for id_, count in counts.items()]}],
        feedback=[{"id": "young", "name": "Young", **said}],
    )


def change(audience: Audience, *evaluations: Evaluation) -> ShownPeriodChange:
    numbers = evaluations_on(catalogue(*evaluations))
    shown = {one.id: one for one in shown_evaluations(numbers, audience, 5)}
    (found,) = shown_period_changes(period_changes(numbers), shown)
    return found


@pytest.mark.parametrize("audience", SEEN)
def test_what_is_shown_of_both_times_is_compared(audience: Audience) -> None:
    found = change(audience, year(2024, 10, 30), year(2025, 30, 10))
    assert [(one.before, one.after, one.change, one.is_clear) for one in found.classes] == [
        (Fraction(1, 4), Fraction(3, 4), Fraction(1, 2), True),
        (Fraction(3, 4), Fraction(1, 4), Fraction(-1, 2), True),
    ]
    assert [(one.before, one.after) for one in found.recommending] == [(25, 25)]


@pytest.mark.parametrize("audience", SEEN)
def test_what_is_hidden_of_either_time_is_not_compared(audience: Audience) -> None:
    found = change(audience, year(2024, 36, 4), year(2025, 30, 10, detractors=2))
    assert {(one.state, one.before, one.after, one.change, one.interval) for one in found.classes} == {
        (State.HIDDEN, None, None, None, None)
    }
    assert {(one.is_clear, one.is_small) for one in found.classes} == {(None, None)}
    assert [(one.state, one.before, one.after) for one in found.recommending] == [(State.HIDDEN, None, None)]


def test_coordinators_see_all_changes() -> None:
    found = change(Audience.COORDINATOR, year(2024, 36, 4), year(2025, 30, 10, detractors=2))
    assert {one.state for one in (*found.classes, *found.recommending)} == {State.EXACT}
