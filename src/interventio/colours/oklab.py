"""Colours as the eye judges them, by Björn Ottosson's OKLab (2020) over sRGB: between two, darker, tinted, apart."""

from math import dist, hypot

Point = tuple[float, float, float]
"""Lightness, green to red and blue to yellow."""

FAINT = 0.02
"""How strong a colour is to have a hue at all."""

EDGE = 0.002
"""How far beyond what a screen can show a colour may lie and look the same."""


def between(first: str, last: str, share: float) -> str:
    """Return the colour that lies at `share` of the way from one to another, as the eye judges."""
    start, end = _oklab(first), _oklab(last)
    lightness, green_red, blue_yellow = (a + (b - a) * share for a, b in zip(start, end, strict=True))
    return _hex((lightness, green_red, blue_yellow))


def with_lightness(colour: str, end: float, share: float) -> str:
    """Return a colour that is darker (`end` is 0) or lighter (1) by a share, and paler only as far as screens need."""
    lightness, green_red, blue_yellow = _oklab(colour)
    return _within((lightness + (end - lightness) * share, green_red, blue_yellow))


def tinted(colour: str, tint: str) -> str:
    """Return a colour that is as light as `colour` and has the hue of `tint`."""
    lightness, *weak = _oklab(colour)
    _, *strong = _oklab(tint)
    share = min(hypot(*weak) / hypot(*strong), 1.0) if hypot(*strong) > FAINT else 0.0
    return _within((lightness, strong[0] * share, strong[1] * share))


def distance(one: str, other: str) -> float:
    """Return how far apart two colours are to the eye: 0 for the same, 1 from black to white."""
    return dist(_oklab(one), _oklab(other))


def _within(point: Point) -> str:
    """Return the colour, as strong as a screen can show it."""
    lightness, a, b = point
    lightness = min(max(lightness, 0.0), 1.0)
    if lightness in {0.0, 1.0}:
        a = b = 0.0
    shares = (share / 32 for share in range(32, -1, -1))
    return next(
        _hex((lightness, a * share, b * share)) for share in shares if _is_shown(lightness, a * share, b * share)
    )


def _is_shown(lightness: float, a: float, b: float) -> bool:
    return (a, b) == (0.0, 0.0) or all(-EDGE <= part <= 1 + EDGE for part in _light((lightness, a, b)))


def linear(part: float) -> float:
    """Return a part of a colour, from 0 to 1, in proportion to the light that it gives."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB's own constant


def _oklab(colour: str) -> Point:
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _hex(point: Point) -> str:
    return "#" + "".join(f"{round(255 * encoded(part)):02x}" for part in _light(point))


def _light(point: Point) -> Point:
    """Return how much red, green and blue light makes a colour; what no screen can show lies outside 0 to 1."""
    lightness, a, b = point
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def encoded(part: float) -> float:
    """Return a part of a colour as screens take it, from 0 to 1; what lies outside is brought to the nearest end."""
    part = min(max(part, 0.0), 1.0)
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055  # noqa: PLR2004 - the same
