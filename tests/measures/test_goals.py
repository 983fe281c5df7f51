import pytest

from interventio.measures.goals import by_side, goals_of
from interventio.records.evaluation import Side
from support.build import evaluation


@pytest.mark.parametrize(
    ("fields", "is_reached"),
    [
        ({"target": 4, "result": 4}, True),
        ({"target": 4, "result": 3.9}, False),
        ({"target": 4, "result": 4, "better": "lower"}, True),
        ({"target": 4, "result": 4.1, "better": "lower"}, False),
        ({"target": 4}, None),
        ({"result": 4}, None),
    ],
)
def test_whether_a_goal_is_reached(fields: dict[str, object], *, is_reached: bool | None) -> None:
    (goal,) = goals_of(evaluation(goals=[{"id": "x", "what": "X", **fields}]))
    assert goal.is_reached is is_reached


def test_all_four_sides_are_told() -> None:
    told = [{"side": "effect", "what": "A"}, {"side": "staff", "what": "B"}, {"side": "effect", "what": "C"}]
    found = by_side(evaluation(observations=told).observations)
    assert {side: len(ones) for side, ones in found.items()} == {
        Side.STAFF: 1,
        Side.CLIENTS: 0,
        Side.EFFECT: 2,
        Side.PRODUCTIVITY: 0,
    }
