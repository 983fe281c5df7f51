import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count, TrueCountError
from interventio.measures.difference import Difference, difference


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
def test_differences_add_up(one: int, two: int, three: int) -> None:
    way = difference(Count(one), Count(two)) + difference(Count(two), Count(three))
    assert way == difference(Count(one), Count(three))
    assert way - difference(Count(two), Count(three)) == difference(Count(one), Count(two))
    assert len({way, Difference(three - one)}) == 1


@pytest.mark.parametrize("told", [str, repr, "{}".format, "{:+d}".format, json.dumps])
def test_a_difference_cannot_be_printed(told: object) -> None:
    assert callable(told)
    with pytest.raises((TrueCountError, TypeError)):
        told(Difference(3))
