"""Sheets of plans in a line or two; what a test leaves out is plain."""

from datetime import date
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, State
from interventio.views.plan.sheet import PlanBy, PlanMonth, PlanRow, PlanSheet

HALF = Fraction(1, 2)
CERTAINTIES = (HALF, Fraction(95, 100))


def month(iso: str, label: str, expected: Fraction | int, band: tuple[int, int], seats: int = 0) -> PlanMonth:
    """Return a month with its shares in per cent, and an even chance of the target."""
    low, high = (Fraction(edge, 100) for edge in band)
    return PlanMonth(iso, label, Fraction(expected, 100), low, high, HALF, seats)


def row(*months: PlanMonth, seats: tuple[int | None, ...] = (0, 4)) -> PlanRow:
    """Return the forecast of a method."""
    today = ShownShare(State.EXACT, 6, 10, Fraction(6, 10), 1, is_reached=False)
    return PlanRow("cool-kids", None, "Cool Kids", today, months, seats)


def sheet(total: PlanRow, *assumptions: str) -> PlanSheet:
    """Return a sheet about a single method."""
    return PlanSheet(
        language="en",
        as_of=date(2026, 6, 1),
        until="2026-07",
        until_words="Jul 2026",
        stage="completed",
        methods=("cool-kids",),
        target=Fraction(70, 100),
        turnover=Fraction(12, 100),
        turnover_of=(),
        completion=Fraction(90, 100),
        extra_month="2026-07",
        certainties=CERTAINTIES,
        by=PlanBy.TOTAL,
        first="",
        rows=(),
        total=total,
        rounds=(),
        spreads=(),
        assumptions=assumptions,
    )
