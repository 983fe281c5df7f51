"""A competence chart set on paper: how large it is drawn, and where it stands on the sheet."""

from dataclasses import dataclass

from interventio.renderers.flight.flight import Flight
from interventio.renderers.stairs.paper import POINT, Form, Paper

SMALLEST = 15.0
"""The size of the smallest type of the drawing, in its units."""
PER_MILLIMETRE = 4
"""How many units a millimetre has where the chart is set on no paper."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A sheet in millimetres, how many of them a unit is, and how far in units the drawing is moved on it."""

    width: float
    height: float
    unit: float
    x: float
    y: float


def setting_on(flight: Flight, paper: Paper) -> Setting:
    """Return a drawing set in the middle of a sheet, as large as fits.

    Where its smallest type would be smaller than the paper allows, the sheet is larger instead: it is never cut off.
    """
    form = paper.form
    if form is None:
        unit = 1 / PER_MILLIMETRE
        return Setting(flight.width * unit, flight.height * unit, unit, 0, 0)
    unit = max(_fitting(flight, form), form.smallest * POINT / SMALLEST)
    width, height = max(form.width, flight.width * unit), max(form.height, flight.height * unit)
    return Setting(width, height, unit, (width / unit - flight.width) / 2, (height / unit - flight.height) / 2)


def _fitting(flight: Flight, form: Form) -> float:
    """Return how many millimetres a unit has where the drawing just fits: its own margins are margins enough."""
    return min(form.width / flight.width, form.height / flight.height)
