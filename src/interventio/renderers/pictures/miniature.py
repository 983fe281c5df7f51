"""A stepped-care chart so small that only its steps and the colours of its methods are left: the sign on a door."""

from dataclasses import dataclass

from interventio.views.charts.stepping_chart import Step, SteppingChart, ThemeKey

WIDTH = 240.0
LOWEST = 12.0
RISE = 48.0
PITCH = 11.0
"""From one dot to the next, in both directions."""


@dataclass(frozen=True, slots=True)
class Block:
    """The block of a step."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A method, by the upper left corner of its mark."""

    x: float
    y: float
    theme: ThemeKey | None


@dataclass(frozen=True, slots=True)
class Miniature:
    """Blocks and dots in a picture of this width and height."""

    width: float
    height: float
    blocks: tuple[Block, ...]
    dots: tuple[Dot, ...]
    methods: int


def miniature(chart: SteppingChart) -> Miniature:
    """Return the chart as blocks and dots."""
    room = WIDTH / len(chart.steps)
    across = max(1, int((room - 4) // PITCH))
    rises = [LOWEST + RISE * number / (len(chart.steps) - 1) for number in range(len(chart.steps))]
    stacks = [-(-len(step.cards) // across) * PITCH for step in chart.steps]
    height = max(rise + stack for rise, stack in zip(rises, stacks, strict=True)) + 8
    blocks = tuple(Block(number * room, height - rise, room, rise) for number, rise in enumerate(rises))
    return Miniature(
        width=WIDTH,
        height=height,
        blocks=blocks,
        dots=tuple(dot for step, block in zip(chart.steps, blocks, strict=True) for dot in _dots(step, block, across)),
        methods=len({card.id for step in chart.steps for card in step.cards}),
    )


def _dots(step: Step, block: Block, across: int) -> tuple[Dot, ...]:
    """Return the dots above a block, the first card at the top as on the chart, each row from the left."""
    rows = -(-len(step.cards) // across)
    return tuple(
        Dot(
            x=block.x + (block.width - min(across, len(step.cards)) * PITCH) / 2 + number % across * PITCH + 1,
            y=block.y - 3 - (rows - number // across) * PITCH,
            theme=card.theme,
        )
        for number, card in enumerate(step.cards)
    )
