from fractions import Fraction

import pytest

from interventio.measures.count import Share, TrueCountError, share
from interventio.measures.period_changes import ClassChange, class_change


def change(before: Share, after: Share) -> ClassChange:
    found = class_change(None, "better", {"en": "Better"}, before, after)
    assert found
    return found


def test_a_change_of_many_is_clear() -> None:
    found = change(share(10, 40), share(30, 40))
    assert (found.change, found.is_clear, found.is_small) == (Fraction(1, 2), True, False)


@pytest.mark.parametrize(("before", "after"), [(share(4, 9), share(5, 9)), (share(40, 90), share(5, 9))])
def test_a_change_of_few_is_not_clear_and_says_that_it_is_small(before: Share, after: Share) -> None:
    found = change(before, after)
    assert (found.change, found.is_clear, found.is_small) == (Fraction(1, 9), False, True)


def test_of_nobody_there_is_no_change() -> None:
    assert class_change(None, "better", {"en": "Better"}, share(0, 0), share(5, 9)) is None
    assert class_change(None, "better", {"en": "Better"}, share(5, 9), share(0, 0)) is None


def test_a_change_cannot_be_printed() -> None:
    with pytest.raises(TrueCountError):
        str(change(share(4, 9), share(5, 9)))
