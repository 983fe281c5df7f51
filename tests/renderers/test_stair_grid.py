from interventio.renderers.stair_grid import STEPS, columns_of_heading, indent, rise, threshold


def test_steps_stand_side_by_side_only_where_each_has_room() -> None:
    assert all(threshold(steps) / steps >= 10.5 for steps in STEPS)
    assert [threshold(steps) for steps in (2, 4, 5, 9)] == [48, 50, 62.5, 97.5]


def test_the_heading_leaves_room_for_the_tall_steps() -> None:
    assert {steps: columns_of_heading(steps) for steps in STEPS} == {2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 2, 8: 3, 9: 3}


def test_more_steps_rise_and_indent_less_each() -> None:
    assert all(rise(steps) * (steps - 1) <= 17 for steps in STEPS)
    assert all(indent(steps) * (steps - 1) <= 2 for steps in STEPS)
    assert [rise(steps) for steps in (2, 5)] == [6, 4.25]
