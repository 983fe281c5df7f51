"""What stands on a competence chart, flattened."""

from collections.abc import Iterator
from itertools import combinations

from interventio.renderers.flight.flight import Flight, Slab
from interventio.renderers.measuring import width
from interventio.renderers.stairs.boxes import Box, Passage
from renderers.stairs.parts import GRAIN, overlap, within

LEAST = 30
"""No margin is narrower; treads reach out into it."""


def passages(flight: Flight) -> Iterator[Passage]:
    """Yield all passages of a drawing."""
    yield from flight.heading.passages if flight.heading else ()
    for slab in flight.slabs:
        yield from slab.passages
        yield from (badge.name for badge in slab.badges)
        yield from (slab.empty,) if slab.empty else ()
    yield flight.direction
    yield from (flight.imprint,) if flight.imprint else ()


def above(slab: Slab) -> list[Box]:
    """Return what stands on a slab."""
    return [*(badge.box for badge in slab.badges), *([slab.empty.box] if slab.empty else [])]


def assert_orderly(flight: Flight) -> None:
    """Assert that nothing overlaps, nothing leaves its place, and every line fits."""
    beneath = [flight.direction.box, *([flight.imprint.box] if flight.imprint else [])]
    heading = [flight.heading.box] if flight.heading else []
    boxes = [*heading, *beneath, *(box for slab in flight.slabs for box in (slab.box, *above(slab)))]
    sheet = Box(LEAST, LEAST, flight.width - 2 * LEAST, flight.height - 2 * LEAST)
    assert [box for box in boxes if not within(box, sheet)] == []
    assert [pair for pair in combinations(boxes, 2) if overlap(*pair)] == []
    for slab in flight.slabs:
        inner = [passage.box for passage in slab.passages]
        assert [box for box in inner if not within(box, slab.box)] == []
        assert [pair for pair in combinations(inner, 2) if overlap(*pair)] == []
        assert [box for box in inner[1:] if overlap(box, slab.tread)] == []
        for badge in slab.badges:
            assert within(badge.figure, badge.box)
            assert within(badge.name.box, badge.box)
            assert not overlap(badge.figure, badge.name.box)
    for passage in passages(flight):
        widths = [width(line, passage.face.size, passage.face.weight) for line in passage.lines]
        assert [across for across in widths if across > passage.box.width + GRAIN] == []
