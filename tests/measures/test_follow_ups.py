from datetime import date
from fractions import Fraction

import pytest

from interventio.measures.count import Count
from interventio.measures.follow_ups import FollowUpShares, FollowUpStanding, follow_ups_of
from support.build import evaluation

NOW = [{"id": "home", "name": "At home", "count": 9}, {"id": "placed", "name": "Placed", "count": 3}]
WORSE = {
    "classes": [{"id": "worse", "name": "Worse", "count": 16, "parts": [{"id": "away", "name": "A", "count": 12}]}]
}


def follow_up(day: str = "2026-06-01", outcomes: object = (), **fields: object) -> FollowUpShares:
    known = {name: value for name, value in fields.items() if value is not None}
    told = evaluation(ended=20, outcomes=outcomes, follow_ups=[{"months": 6, "status": "done", **known}])
    (found,) = follow_ups_of(told, date.fromisoformat(day))
    return found


@pytest.mark.parametrize(
    ("fields", "day", "standing"),
    [
        ({"status": "planned", "due": "2026-06-01"}, "2026-06-01", FollowUpStanding.PLANNED),
        ({"status": "planned", "due": "2026-06-01"}, "2026-06-02", FollowUpStanding.OVERDUE),
        ({"status": "planned"}, "2026-06-02", FollowUpStanding.PLANNED),
        ({"status": "done", "done": "2026-06-03", "due": "2026-06-01"}, "2026-06-02", FollowUpStanding.OVERDUE),
        ({"status": "done", "done": "2026-06-03"}, "2026-06-03", FollowUpStanding.DONE),
        ({"status": "cancelled", "due": "2026-06-01"}, "2026-06-02", FollowUpStanding.CANCELLED),
    ],
)
def test_how_a_follow_up_stands(fields: dict[str, object], day: str, standing: FollowUpStanding) -> None:
    assert follow_up(day, **fields).standing is standing


def test_before_it_is_done_nothing_is_known() -> None:
    found = follow_up("2026-06-02", done="2026-06-03", classes=NOW)
    assert (found.reached, found.classes, found.attrition, found.is_small, found.done) == (None, (), None, None, None)


@pytest.mark.parametrize(
    ("of", "whole", "not_reached"),
    [
        (None, None, Fraction(8, 20)),  # all whose work ended
        ("worse", None, Fraction(4, 16)),
        ("away", None, 0),
        ("away", 15, Fraction(3, 15)),  # as recorded
        ("away", 11, None),  # more were reached than there were
        ("nobody", None, None),
    ],
)
def test_of_whom_how_many_were_not_reached(of: str | None, whole: int | None, not_reached: Fraction | None) -> None:
    found = follow_up(outcomes=[WORSE], classes=NOW, of=of, whole=whole)
    assert found.reached == Count(12)
    assert (found.attrition and found.attrition.fraction()) == not_reached


def test_a_class_that_stands_twice_has_no_count() -> None:
    found = follow_up(outcomes=[WORSE, WORSE], of="worse", classes=NOW)
    assert (found.followed.count, found.whole, found.attrition) == (None, None, None)
