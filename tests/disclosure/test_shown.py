"""What readers see in place of a true count."""

from datetime import date
from fractions import Fraction

import pytest

from interventio.disclosure.shown import (
    ShownBounds,
    ShownShare,
    State,
    hidden_bounds,
    hidden_share,
    shown_bounds,
    shown_share,
)
from interventio.measures.count import Count
from interventio.measures.coverage import coverage_of
from interventio.measures.people import Bounds
from support.tables import SNAPSHOT, cell

TARGET = Fraction(70, 100)


@pytest.mark.parametrize(
    ("number", "seen"),
    [
        (
            "6996/10000",
            ShownShare(
                State.EXACT,
                6996,
                10000,
                Fraction(6996, 10000),
                seats=4,
                is_reached=False,
                oldest=SNAPSHOT,
                newest=SNAPSHOT,
            ),
        ),
        (
            "7/10",
            ShownShare(State.EXACT, 7, 10, Fraction(7, 10), seats=0, is_reached=True, oldest=SNAPSHOT, newest=SNAPSHOT),
        ),
        ("0/0", ShownShare(State.NOBODY)),
        ("?", ShownShare(State.UNKNOWN, unknown=1)),
    ],
)
def test_a_share_is_shown_with_all_that_is_made_of_it(number: str, seen: ShownShare) -> None:
    assert shown_share(coverage_of([cell("harju", "icdp", "nurse", number)]), TARGET) == seen


def test_nobody_and_unknown_together_are_unknown() -> None:
    cells = [cell("harju", "icdp", "nurse", "0/0"), cell("harju", "icdp", "psychologist", "?")]
    assert shown_share(coverage_of(cells), TARGET) == ShownShare(State.UNKNOWN, unknown=1)


def test_of_a_hidden_share_only_the_unknown_and_the_days_are_told() -> None:
    coverage = coverage_of([cell("harju", "icdp", "nurse", "2/10"), cell("ranta", "icdp", "nurse", "?")])
    assert hidden_share(coverage) == ShownShare(
        State.HIDDEN, unknown=1, oldest=date(2026, 3, 1), newest=date(2026, 3, 1)
    )


@pytest.mark.parametrize(
    ("whole", "unknown", "seen"),
    [
        (10, 1, ShownBounds(State.EXACT, 4, 7, 10, unknown=1)),
        (0, 0, ShownBounds(State.NOBODY)),
        (0, 2, ShownBounds(State.UNKNOWN, unknown=2)),
    ],
)
def test_bounds_are_shown_with_their_whole(whole: int, unknown: int, seen: ShownBounds) -> None:
    lowest, highest = (4, 7) if whole else (0, 0)
    bounds = Bounds(Count(lowest), Count(highest), Count(whole), unknown)
    assert shown_bounds(bounds) == seen
    assert hidden_bounds(bounds) == ShownBounds(State.HIDDEN, unknown=unknown)
