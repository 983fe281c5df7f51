"""Parts of evaluations' pages for tests of their drawing."""

from fractions import Fraction

from interventio.views.evaluation.parts import (
    BreakEven,
    EffectLine,
    FeedbackLine,
    Flow,
    FlowState,
    OpinionPart,
    ScoreLine,
    ShareLine,
)
from interventio.views.words import Words


def share_line(
    share: Fraction | None, low: Fraction | None = None, high: Fraction | None = None, name: str = "Better"
) -> ShareLine:
    """Return a line with a share and its interval."""
    return ShareLine(Words(name), "", "", "", "", "", share, low, high, is_part=False)


def flow(whole: int, *counts: int) -> Flow:
    """Return a follow-up of `whole` clients in which so many are in each state."""
    marks = ("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 2)[: len(counts)]
    states = [FlowState(mark, count, share_line(None)) for mark, count in zip(marks, counts, strict=True)]
    return Flow(whole, sum(counts), tuple(states))


def break_even(
    cost: int, case: tuple[int, int, int], prevented: tuple[int, int, int] | None, pays_at: int | None
) -> BreakEven:
    """Return the line of a saving."""
    return BreakEven(cost, case, prevented, pays_at)


def score_line(first: Fraction, last: Fraction, *effects: tuple[Fraction, Fraction, Fraction]) -> ScoreLine:
    """Return scores before and after with effect sizes, each with the ends of its interval."""
    told = tuple(EffectLine("", "", "", size, low, high) for size, low, high in effects)
    return ScoreLine(Words("SDQ"), None, "", "", "", "", "", first, last, told, "")


def feedback_line(at: Fraction, low: Fraction, high: Fraction, *counts: int) -> FeedbackLine:
    """Return a score with its bounds, and so many promoters, passives and detractors."""
    whole = sum(counts)
    parts = tuple(
        OpinionPart(id_, id_, str(count), Fraction(count, whole) if whole else None)
        for id_, count in zip(("promoters", "passives", "detractors"), counts, strict=False)
    )
    return FeedbackLine("young-people", Words("Young people"), "", "", "", at, low, high, parts, "")
