from interventio.records.stepping import own_stepping
from support.build import stepping


def test_a_ladder_s_own_chart_leaves_nothing_out() -> None:
    assert own_stepping("children") == stepping("children")
