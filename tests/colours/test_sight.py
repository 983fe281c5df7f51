from interventio.colours.oklab import distance
from interventio.colours.sight import DEUTERANOPIA, ORDINARY, PROTANOPIA, apart, seen


def test_ordinary_sight_changes_nothing() -> None:
    assert [seen(colour, ORDINARY) for colour in ("#000000", "#7a1f5c", "#ffffff")] == ["#000000", "#7a1f5c", "#ffffff"]


def test_greys_are_grey_to_all() -> None:
    assert {seen("#808080", sight) for sight in (PROTANOPIA, DEUTERANOPIA)} == {"#808080"}


def test_red_and_green_come_near_each_other_to_some() -> None:
    red, green = "#b04a2c", "#6f7a1c"
    assert distance(red, green) > 0.14
    assert apart(red, green) < 0.06
    assert apart("#0b5394", "#9f3901") > 0.2
