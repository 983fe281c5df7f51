"""Methods on several steps: which of them are drawn as one card over these, and how high that card stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from interventio.renderers.chart_words import runs_of
from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.cards import CardBox, Density, Stand, card_box
from interventio.renderers.stairs.columns import EDGE, STAND, Column
from interventio.views.charts.stepping_chart import Card, Several, Step, SteppingChart
from interventio.views.order import alphabetical

STRIP, OVER_STRIP = 4, 3
POST = 4

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Span:
    """A method on steps that are neighbours, from the place `first` to `last` on the sheet, from 0."""

    card: Card
    first: int
    last: int
    steps: tuple[int, ...]
    """The numbers of these steps."""

    @property
    def places(self) -> range:
        """The places of its steps on the sheet."""
        return range(self.first, self.last + 1)


@dataclass(frozen=True, slots=True)
class Sorted:
    """The cards of a sheet: those of one step alone, a row for each step, and those that span."""

    own: tuple[tuple[Card, ...], ...]
    spans: tuple[Span, ...]

    def is_bare(self, place: int) -> bool:
        """Tell whether nothing at all stands on a step."""
        return not self.own[place] and all(place not in span.places for span in self.spans)


def sorted_out(chart: SteppingChart) -> Sorted:
    """Return the cards of a chart: a method on neighbouring steps spans them, if the chart wants it so."""
    if chart.several is Several.REPEATED:
        return Sorted(tuple(step.cards for step in chart.steps), ())
    spans = tuple(sorted(_spans(chart.steps), key=_in_chart_order))
    spanning = {(place, span.card.id) for span in spans for place in span.places}
    own = tuple(
        tuple(card for card in step.cards if (place, card.id) not in spanning) for place, step in enumerate(chart.steps)
    )
    return Sorted(own, spans)


def _spans(steps: Sequence[Step]) -> list[Span]:
    spans: list[Span] = []
    for place, step in enumerate(steps):
        for card in step.cards:
            run = _run(card, step.number, steps)
            if len(run) > 1 and run[0] == step.number:
                spans.append(Span(card, place, place + len(run) - 1, run))
    return spans


def _run(card: Card, number: int, steps: Sequence[Step]) -> tuple[int, ...]:
    """Return the numbers of the neighbouring steps of a sheet, `number` among them, on which a method stands."""
    here = {step.number for step in steps if step.number in card.also_on and _has(step, card.id)}
    first, last = next(run for run in runs_of(tuple(sorted({number, *here}))) if run[0] <= number <= run[1])
    return tuple(range(first, last + 1))


def _has(step: Step, id_: str) -> bool:
    return any(card.id == id_ for card in step.cards)


def _in_chart_order(span: Span) -> tuple[float, tuple[str, str], int]:
    card = span.card
    return (card.theme.look if card.theme else float("inf"), alphabetical(card.name), span.first)


@dataclass(frozen=True, slots=True)
class Skyline:
    """How high above the ground things reach, step by step, and what each spanning card stands on, likewise."""

    reach: tuple[float, ...]
    bottoms: tuple[float, ...]
    below: tuple[tuple[float, ...], ...]


def skyline(
    treads: Sequence[float], stacks: Sequence[float], spans: Sequence[Span], heights: Sequence[float], between: float
) -> Skyline:
    """Return how high spanning cards stand on stacks (0 where there is none), the last of them lowest."""
    free = [tread + STAND + (stack + between if stack else 0) for tread, stack in zip(treads, stacks, strict=True)]
    tops = [tread + STAND + stack if stack else tread for tread, stack in zip(treads, stacks, strict=True)]
    bottoms: list[float] = [0.0] * len(spans)
    below: list[tuple[float, ...]] = [()] * len(spans)
    for number in range(len(spans) - 1, -1, -1):
        places = spans[number].places
        bottoms[number] = max(free[place] for place in places)
        below[number] = tuple(tops[place] for place in places)
        for place in places:
            tops[place] = bottoms[number] + heights[number]
            free[place] = tops[place] + between
    return Skyline(tuple(tops), tuple(bottoms), tuple(below))


def span_box(span: Span, columns: Sequence[Column], bottom: float, density: Density) -> CardBox:
    """Return the card of a span over its columns, standing on `bottom`; it has no posts yet."""
    held = columns[span.first : span.last + 1]
    x, room = held[0].x + EDGE, held[-1].x + held[-1].width - held[0].x - 2 * EDGE
    height = card_box(span.card, x, 0, room, density, spans=span.steps).box.height + OVER_STRIP + STRIP
    made = card_box(span.card, x, bottom - height, room, density, spans=span.steps)
    return replace(made, box=replace(made.box, height=height))


def with_posts(made: CardBox, span: Span, columns: Sequence[Column], below: Sequence[Point]) -> CardBox:
    """Return a spanning card with a strip for each step, and a post from there down to a point on what is below it."""
    held = zip(span.steps, columns[span.first : span.last + 1], below, strict=True)
    return replace(made, stands=tuple(_stand(number, made.box, column, point) for number, column, point in held))


def _stand(number: int, card: Box, column: Column, below: Point) -> Stand:
    strip = Box(column.x + EDGE + 8, card.bottom - STRIP, column.width - 2 * EDGE - 16, STRIP)
    post = Box(below[0] - POST / 2, card.bottom, POST, below[1] - card.bottom)
    return Stand(number, strip, post)
