"""What an audience may know of those who came to a meeting."""

from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.attendance import ShownCame, sees_roles, shown_attendance
from interventio.disclosure.audience import Audience
from interventio.measures.attendance import Came, came_to
from interventio.measures.count import Count
from support.meetings import meeting

COUNTS = st.none() | st.integers(0, 40).map(Count)
CAME = came_to(meeting("2026-03-10").meeting)
OTHERS = [Audience.MANAGER, Audience.PROFESSIONAL]


def test_coordinators_are_told_how_many_came() -> None:
    assert shown_attendance(CAME, Audience.COORDINATOR) == (
        ShownCame("harju", 1, 2, None),
        ShownCame("ranta", None, 0, 3),
    )


@given(st.lists(st.tuples(COUNTS, COUNTS, COUNTS), min_size=3, max_size=3), st.sampled_from(OTHERS))
def test_others_are_told_the_units_whatever_the_counts(
    counts: list[tuple[Count | None, Count | None, Count | None]], audience: Audience
) -> None:
    came = [Came(unit, *row) for unit, row in zip(("ranta", "harju", "ranta"), counts, strict=True)]
    assert shown_attendance(came, audience) == (ShownCame("ranta"), ShownCame("harju"))


def test_clients_are_told_nothing() -> None:
    assert shown_attendance(CAME, Audience.CLIENT) == ()


def test_as_what_units_take_part_is_for_coordinators() -> None:
    assert [one for one in Audience if sees_roles(one)] == [Audience.COORDINATOR]
