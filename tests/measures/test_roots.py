from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.roots import root_above


@given(st.fractions(min_value=0, max_value=10**9), st.integers(1, 20))
def test_a_root_lies_less_than_one_last_decimal_above_the_truth(square: Fraction, digits: int) -> None:
    root = root_above(square, digits)
    assert root**2 >= square
    assert root == 0 or (root - Fraction(1, 10**digits)) ** 2 < square


@given(st.integers(0, 10**6))
def test_the_root_of_a_square_is_exact(root: int) -> None:
    assert root_above(Fraction(root, 1000) ** 2) == Fraction(root, 1000)
