"""The imprint of a sheet: whose model it shows, who answers for it, what it is not, and where it is on the web."""

from dataclasses import dataclass

from interventio.renderers.chart_words import credits_of, guidance
from interventio.renderers.stairs.boxes import Box, Face, Passage, passage
from interventio.renderers.stairs.code import Code, code_of
from interventio.renderers.stairs.said import Said
from interventio.views.charts.stepping_chart import SteppingChart

SMALL = Face(12.5, 400, 17, "quiet")
SMALL_STRONG = Face(12.5, 600, 17, "ink")

MODEL_SHARE = 0.54
BESIDE = 40
"""The room between the model and the credits, and half as much before the code."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """The imprint in its place."""

    box: Box
    model: Passage | None
    credits: Passage
    guidance: Passage
    web: Passage | None
    """What the address is."""
    address: Passage | None
    code: Code | None
    """The address for cameras. It, the address and the model stand on the first sheet of several."""


def imprint_of(chart: SteppingChart, x: float, y: float, room: float, said: Said) -> Imprint:
    """Return the imprint from x, y."""
    if not said.is_first:
        credit = passage(credits_of(chart, said.words), SMALL, x, y, room)
        warning = passage(guidance(said.words, chart.guidance), SMALL_STRONG, x, credit.box.bottom, room)
        return Imprint(Box(x, y, room, warning.box.bottom - y), None, credit, warning, None, None, None)
    code = code_of(chart.address, x + room, y) if chart.address else None
    beside = room - (code.box.width + BESIDE / 2 if code else 0)
    left = beside * MODEL_SHARE
    model = passage(chart.model, SMALL, x, y, left - BESIDE)
    credit = passage(credits_of(chart, said.words), SMALL, x + left, y, beside - left)
    warning = passage(guidance(said.words, chart.guidance), SMALL_STRONG, x + left, credit.box.bottom, beside - left)
    web, address = _web(chart, Box(x + left, warning.box.bottom + 6, beside - left, 0), said)
    lowest = max(part.box.bottom for part in (model, warning, address, code) if part)
    return Imprint(Box(x, y, room, lowest - y), model, credit, warning, web, address, code)


def _web(chart: SteppingChart, box: Box, said: Said) -> tuple[Passage | None, Passage | None]:
    if chart.address is None:
        return None, None
    web = passage(said.words("This chart on the web"), SMALL_STRONG, box.x, box.y, box.width)
    return web, passage(chart.address, SMALL, box.x, web.box.bottom, box.width)
