"""Colours as people with each kind of colour blindness see them.

The matrices are those of Machado, Oliveira and Fernandes (2009), *A Physiologically-based Model for Simulation of
Color Vision Deficiency*, for complete loss.
"""

from interventio.colours.oklab import distance, encoded, linear

Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]

ORDINARY: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
PROTANOPIA: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITANOPIA: Matrix = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
SIGHTS = (ORDINARY, PROTANOPIA, DEUTERANOPIA, TRITANOPIA)


def seen(colour: str, sight: Matrix) -> str:
    """Return a colour as it looks to somebody with this sight."""
    light = [linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    parts = (sum(share * part for share, part in zip(row, light, strict=True)) for row in sight)
    return "#" + "".join(f"{round(255 * encoded(part)):02x}" for part in parts)


def apart(one: str, other: str) -> float:
    """Return how far apart two colours are to those who tell them apart least."""
    return min(distance(seen(one, sight), seen(other, sight)) for sight in SIGHTS)
