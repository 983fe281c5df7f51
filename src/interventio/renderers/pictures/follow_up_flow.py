"""A follow-up as a flow: those who were to be followed, those of them who were reached, and how they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from interventio.renderers.measuring import width
from interventio.views.evaluation.parts import Flow

WIDTH, TALL, BETWEEN = 640.0, 38.0, 34.0
"""Across all; how tall a bar is, and how far the next one stands below it."""
LABEL = 22.0
"""The largest size of its words: they are set larger where the window is narrow."""
PAD = 8.0
"""The least room beside a word in its bar."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar: who they are (`whole`, `reached`, `lost` or `state`), and what stands in it if it fits."""

    kind: str
    x: float
    y: float
    width: float
    label: str
    is_even: bool
    """Whether every second one, so that neighbours can be told apart."""

    @property
    def middle(self) -> float:
        """Where its words stand."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class Ribbon:
    """From a part of a bar to the same clients in the bar below."""

    left: float
    right: float
    top: float
    to_left: float
    to_right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class FlowDrawing:
    """The pieces and what joins them."""

    pieces: tuple[Piece, ...]
    ribbons: tuple[Ribbon, ...]
    height: float
    width: float = WIDTH
    tall: float = TALL


def follow_up_flow(flow: Flow) -> FlowDrawing:
    """Return a flow in its place: every client is as wide in one bar as in the next.

    Where more were reached than were to be followed, which cannot be, the reached fill the width and nobody is lost.
    """
    across = max(flow.whole, flow.reached, 1)
    counts = [state.count for state in flow.states]
    top = [_piece("whole", 0, flow.whole, across, 0, str(flow.whole))]
    middle = [_piece("reached", 0, flow.reached, across, 1, str(flow.reached))]
    lost = flow.whole - flow.reached
    if lost > 0:
        middle.append(_piece("lost", flow.reached, lost, across, 1, str(lost)))
    labels = [(f"{state.mark} {state.count}", state.mark) for state in flow.states]
    bottom = [
        _piece("state", begun, count, across, 2, *label, is_even=bool(number % 2))
        for number, (begun, count, label) in enumerate(zip(_begun(counts), counts, labels, strict=True))
    ]
    followed = top[0]
    return FlowDrawing(
        pieces=tuple(piece for piece in (*top, *middle, *bottom) if piece.width),
        ribbons=(*_ribbons(middle, followed.width), *_ribbons(bottom, middle[0].width)),
        height=3 * TALL + 2 * BETWEEN,
    )


def _begun(counts: Sequence[int]) -> list[int]:
    return list(accumulate(counts, initial=0))[:-1]


def _piece(kind: str, begun: int, count: int, across: int, row: int, *labels: str, is_even: bool = False) -> Piece:
    """Return a piece with the first of some labels that fits it."""
    room = WIDTH * count / across
    fitting = (label for label in labels if width(label, LABEL, 600) + PAD <= room)
    y = row * (TALL + BETWEEN)
    return Piece(kind, WIDTH * begun / across, y, room, next(fitting, ""), is_even)


def _ribbons(pieces: Sequence[Piece], above: float) -> list[Ribbon]:
    """Return what joins pieces with the bar above them, as far as that reaches."""
    return [
        Ribbon(piece.x, min(piece.x + piece.width, above), piece.y - BETWEEN, piece.x, piece.x + piece.width, piece.y)
        for piece in pieces
        if piece.width and piece.x < above
    ]
