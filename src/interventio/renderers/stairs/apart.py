"""A sheet of assessment methods alone, for charts that have too many to stand under the steps."""

from interventio.renderers.stairs.draft import MARGIN
from interventio.renderers.stairs.ground import ground_of
from interventio.renderers.stairs.heading import heading_of
from interventio.renderers.stairs.key import key_of
from interventio.renderers.stairs.paper import Form, Paper
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.sheet import Sheet
from interventio.views.charts.stepping_chart import SteppingChart

BEFORE_KEY, BEFORE_BAND = 16, 14


def has_place(chart: SteppingChart, said: Said, form: Form) -> bool:
    """Tell whether a chart without steps fits on one sheet of paper."""
    return apart(chart, said, Paper.SCREEN, form, form.widths[-1:]) is not None


def apart(chart: SteppingChart, said: Said, paper: Paper, form: Form, widths: tuple[int, ...]) -> Sheet | None:
    """Return a chart without steps on one sheet of the first width in units on which it fits; None if on none."""
    for width in widths:
        height, room = form.high(width), width - 2 * MARGIN
        heading = heading_of(chart, MARGIN, MARGIN, room, said)
        key = key_of(chart, MARGIN, heading.box.bottom + BEFORE_KEY, room, said)
        ground = ground_of(chart, MARGIN, key.box.bottom + BEFORE_BAND, room, said)
        if ground.box.bottom + MARGIN <= height:
            turn = (said.turn.number, said.turn.count) if said.turn else ()
            return Sheet(chart, paper, width, height, heading, key, (), None, ground, *turn)
    return None
