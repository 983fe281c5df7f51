"""What an audience may know of the trained against other denominators."""

from fractions import Fraction

import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.denominators import ShownOf, shown_of
from interventio.measures.count import Count
from interventio.measures.denominators import Denominator, TrainedOf

ROWS = (
    TrainedOf("cool-kids", "north", Count(3), 1, Denominator(4)),
    TrainedOf("icdp", None, None, 2, None),
)


def test_coordinators_see_numbers() -> None:
    assert shown_of(ROWS, Audience.COORDINATOR) == (
        ShownOf("cool-kids", "north", 3, Denominator(4), Fraction(3, 4), 1, 1),
        ShownOf("icdp", None, None, None, None, None, 2),
    )


@pytest.mark.parametrize("audience", [Audience.MANAGER, Audience.PROFESSIONAL, Audience.CLIENT])
def test_others_see_nothing(audience: Audience) -> None:
    assert shown_of(ROWS, audience) == ()
