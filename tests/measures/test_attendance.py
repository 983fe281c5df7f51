import pytest

from interventio.measures.attendance import Came, came_to
from interventio.measures.count import Count
from support.meetings import meeting


def test_who_came_is_counted_by_unit_and_what_nobody_said_stays_unknown() -> None:
    assert came_to(meeting("2026-03-10").meeting) == (
        Came("harju", Count(1), Count(2), None),
        Came("ranta", None, Count(0), Count(3)),
    )
    assert came_to(meeting("2026-09-15").meeting) == ()


def test_the_counts_cannot_be_printed() -> None:
    with pytest.raises(TypeError):
        f"{came_to(meeting('2026-03-10').meeting)[0].supervisors}"
