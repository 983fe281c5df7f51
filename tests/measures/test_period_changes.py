from fractions import Fraction

from interventio.measures.evaluations import evaluations_on
from interventio.measures.period_changes import PeriodChange, period_changes
from interventio.records.evaluation import Evaluation
from support.build import catalogue, evaluation


def year(number: int, better: int, worse: int, promoters: int, **fields: object) -> Evaluation:
    counts = {"better": better, "worse": worse, f"only-{number}": 10}
    said = {"promoters": promoters, "passives": 4, "detractors": 2}
    plain = {
        "team": "families",
        "starts": f"{number}-01-01",
        "ends": f"{number}-12-31",
        "outcomes": [{"classes": [{"id": id_, "name": id_, "count": count} for id_, count in counts.items()]}],
        "feedback": [{"id": "young", "name": "Young", **said}],
    }
    return evaluation(f"in-{number}", **plain | fields)


def changes(*evaluations: Evaluation) -> tuple[PeriodChange, ...]:
    return period_changes(evaluations_on(catalogue(*evaluations)))


def test_what_both_times_name_is_compared() -> None:
    (found,) = changes(year(2024, 10, 30, 4), year(2025, 30, 10, 14))
    assert (found.before, found.after) == ("in-2024", "in-2025")
    assert [(one.id, one.change, one.is_clear, one.is_small) for one in found.classes] == [
        ("better", Fraction(2, 5), True, False),
        ("worse", Fraction(-2, 5), True, False),
    ]
    assert [(one.id, one.before, one.after) for one in found.recommending] == [("young", Fraction(20), Fraction(60))]


def test_a_change_of_few_is_not_clear_and_says_that_it_is_small() -> None:
    (found,) = changes(year(2024, 4, 5, 4), year(2025, 5, 4, 4))
    assert [(one.is_clear, one.is_small) for one in found.classes] == [(False, True), (False, True)]


def test_times_that_overlap_are_not_compared() -> None:
    assert changes(year(2024, 10, 30, 4), year(2025, 30, 10, 14, starts="2024-12-31")) == ()
