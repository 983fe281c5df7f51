"""A chart in pieces that each fit on a sheet: whole steps, or a part of the methods of one; and which go together."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from interventio.views.charts.stepping_chart import Card, Step, SteppingChart

STEP_WEIGHT = 4
"""As how many cards a step counts when sheets are to be about equally full."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A step with all or some of its cards, or some assessment methods."""

    step: Step | None
    assessments: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """Its cards."""
        return self.step.cards if self.step else self.assessments

    @property
    def weight(self) -> int:
        """About how much of a sheet it fills."""
        return STEP_WEIGHT + len(self.cards) if self.step else 1 + len(self.cards) // 2

    def with_cards(self, cards: tuple[Card, ...]) -> "Piece":
        """Return the same with these cards alone."""
        return Piece(replace(self.step, cards=cards)) if self.step else Piece(None, cards)


Pieces = tuple[Piece, ...]
Fits = Callable[[Pieces], bool]


def whole_pieces(chart: SteppingChart) -> Pieces:
    """Return the steps of a chart, each whole, and its assessment methods together."""
    return (*map(Piece, chart.steps), *([Piece(None, chart.assessments)] if chart.assessments else []))


def pieces_of(chart: SteppingChart, fits: Fits) -> Pieces:
    """Return the fewest pieces of a chart, in its order, none if not even a single card fits on a sheet."""
    parted = [_parts(piece, fits) for piece in whole_pieces(chart)]
    return tuple(part for parts in parted for part in parts) if all(parted) else ()


def _parts(piece: Piece, fits: Fits) -> Pieces:
    """Return a piece in the fewest parts of about one size that all fit, none if there are no such parts."""
    if fits((piece,)):
        return (piece,)
    if not fits((piece.with_cards(piece.cards[:1]),)):
        return ()
    cuts = (tuple(piece.with_cards(cards) for cards in _cut(piece.cards, count)) for count in _counts(piece))
    return next((parts for parts in cuts if all(fits((part,)) for part in parts)), ())


def _counts(piece: Piece) -> range:
    return range(2, len(piece.cards) + 1)


def _cut(cards: tuple[Card, ...], count: int) -> Iterator[tuple[Card, ...]]:
    ends = [len(cards) * number // count for number in range(count + 1)]
    yield from (cards[start:end] for start, end in pairwise(ends))


def grouped(pieces: Pieces, fits: Fits) -> list[Pieces]:
    """Return pieces in the fewest groups that fit on a sheet each, and of these the most equally full."""

    @cache
    def holds(start: int, end: int) -> bool:
        return end - start == 1 or fits(pieces[start:end])

    total = sum(piece.weight for piece in pieces)
    fewest = len(_filled(pieces, holds, total))
    most = sorted({sum(one.weight for one in pieces[a:b]) for b in range(len(pieces) + 1) for a in range(b)})
    groups = (_filled(pieces, holds, limit) for limit in most if limit * fewest >= total)
    return next(group for group in groups if len(group) == fewest)


def _filled(pieces: Pieces, holds: Callable[[int, int], bool], limit: int) -> list[Pieces]:
    """Return pieces in groups, each filled as far as it fits and weighs no more than `limit`."""
    groups: list[Pieces] = []
    start = 0
    for end in range(1, len(pieces) + 1):
        weighs = sum(piece.weight for piece in pieces[start:end])
        if end - start > 1 and (weighs > limit or not holds(start, end)):
            groups.append(pieces[start : end - 1])
            start = end - 1
    return [*groups, pieces[start:]]


def part_of(chart: SteppingChart, pieces: Pieces) -> SteppingChart:
    """Return the chart with these pieces alone, and with the themes that are on them."""
    steps: dict[str, Step] = {}
    for step in (piece.step for piece in pieces if piece.step):
        before = steps[step.id].cards if step.id in steps else ()
        steps[step.id] = replace(step, cards=(*before, *step.cards))
    used = {card.theme for step in steps.values() for card in step.cards}
    return replace(
        chart,
        steps=tuple(steps.values()),
        assessments=tuple(card for piece in pieces for card in piece.assessments),
        themes=tuple(theme for theme in chart.themes if theme in used),
    )
