from datetime import date

import pytest

from interventio.catalogue.evaluated import ended_of, open_follow_ups, outcome_sizes
from interventio.records.evaluation import Evaluation
from support.build import evaluation

CATEGORIES = [{"id": "children", "name": "Children", "ended": 14}, {"id": "youth", "name": "Youth", "ended": 11}]
WORSE = {"id": "worse", "name": "Worse", "count": 6, "parts": [{"id": "placed", "name": "Placed", "count": 2}]}
BETTER = {"id": "better", "name": "Better", "count": 8}


@pytest.mark.parametrize(
    ("told", "category", "ended"),
    [
        (evaluation(ended=25), None, 25),
        (evaluation(ended=30, categories=CATEGORIES), None, 30),
        (evaluation(categories=CATEGORIES), None, 25),
        (evaluation(), None, None),
        (evaluation(ended=25, categories=CATEGORIES), "youth", 11),
        (evaluation(ended=25, categories=CATEGORIES), "adults", None),
    ],
)
def test_how_many_ended_is_told_or_follows_from_the_categories(
    told: Evaluation, category: str | None, ended: int | None
) -> None:
    assert ended_of(told, category) == ended


def test_a_class_and_its_parts_have_a_size_each_unless_their_id_stands_twice() -> None:
    told = evaluation(outcomes=[{"of": "children", "classes": [BETTER, WORSE]}, {"of": "youth", "classes": [BETTER]}])
    assert outcome_sizes(told) == {"better": None, "worse": 6, "placed": 2}


def test_open_are_the_planned_ones_that_have_a_day() -> None:
    told = evaluation(
        follow_ups=[
            {"months": 6, "status": "done", "due": "2026-06-30"},
            {"months": 12, "status": "planned", "due": "2026-12-31"},
            {"months": 18, "status": "planned"},
            {"months": 24, "status": "cancelled", "due": "2027-12-31"},
        ]
    )
    assert [(position, one.months, due) for position, one, due in open_follow_ups(told)] == [
        (1, 12, date(2026, 12, 31))
    ]
