"""Look: the organisation's colours can be read, and its logo can be shown (family LOO)."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.colours.contrast import SHAPES, WORDS, least_contrast, readable
from interventio.colours.grounds import DARK, LIGHT
from interventio.colours.sight import apart
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_, Fact
from interventio.records.kinds import SETTINGS
from interventio.records.look import Look, Shades
from interventio.sources.pictures import MOST_BYTES, Flaw, FlawedPicture, Picture

NEAR = 0.06
"""How far apart two colours are to be for those who tell fewest colours apart."""


@check(
    "LOO001",
    "colour-too-faint",
    Severity.ERROR,
    says=N_("“{colour}” stands out from its ground by {contrast} : 1; {least} : 1 is needed."),
    advice=N_("Use one that stands out more, such as “{readable}”."),
)
def colour_too_faint(catalogue: Catalogue) -> Iterator[Hit]:
    """A colour of the settings could not be read, or not be seen, on the ground that it is used on."""
    for route, shades, least in _colours(catalogue.settings.look):
        for shade, colour, grounds in (("light", shades.light, LIGHT), ("dark", shades.dark, DARK)):
            if colour and least_contrast(colour, grounds) < least:
                yield _too_faint((*route, shade), colour, grounds, least)


@check(
    "LOO002",
    "colours-alike",
    Severity.HINT,
    says=N_("The colours of “{theme}” and “{other}” look alike to some readers."),
    advice=N_("Choose colours that differ in how light they are, not in their hue alone. Shapes tell them apart too."),
)
def colours_alike(catalogue: Catalogue) -> Iterator[Hit]:
    """The colours of two themes are hard to tell apart, in ordinary sight or in colour blindness."""
    for (one, shades), (other, others) in combinations(catalogue.settings.look.themes.items(), 2):
        if apart(shades.light, others.light) < NEAR:
            yield Hit(SETTINGS.place("", "look", "themes", other), {"theme": other, "other": one})


@check(
    "LOO003",
    "logo-not-found",
    Severity.ERROR,
    says=N_("The logo {path} cannot be read."),
    advice=N_("Check the spelling, and put the file itself there: not a link to it."),
)
def logo_not_found(catalogue: Catalogue) -> Iterator[Hit]:
    """The file that the settings name as the logo is not there."""
    yield from _logo_with(catalogue, Flaw.ABSENT)


@check(
    "LOO004",
    "logo-unfit",
    Severity.ERROR,
    says=N_("The logo {path} is neither SVG nor PNG, or it is larger than {most} kB."),
    advice=N_("Save it anew as SVG with few details, or as PNG at most 4000 pixels wide and high."),
)
def logo_unfit(catalogue: Catalogue) -> Iterator[Hit]:
    """The file of the logo is no picture that pages can show."""
    yield from _logo_with(catalogue, Flaw.NO_PICTURE, Flaw.TOO_LARGE)


@check(
    "LOO005",
    "logo-unsafe",
    Severity.ERROR,
    says=N_("The logo {path} holds “{held}” on line {line}, which is more than drawing."),
    advice=N_("Save it anew as plain SVG, without scripts, links and pictures in it, or as PNG."),
)
def logo_unsafe(catalogue: Catalogue) -> Iterator[Hit]:
    """The logo could run something or fetch something when a reader opens it."""
    yield from _logo_with(catalogue, Flaw.UNSAFE)


@check(
    "LOO006",
    "logo-with-letters",
    Severity.WARNING,
    says=N_("The logo {path} has text on line {line}, which each reader sees in another font, or not at all on paper."),
    advice=N_("Turn the letters into outlines in your drawing program and save it anew, or save it as PNG."),
)
def logo_with_letters(catalogue: Catalogue) -> Iterator[Hit]:
    """The logo has letters that are text and not drawn."""
    logo = catalogue.logo
    if isinstance(logo, Picture) and logo.letters:
        facts: dict[str, Fact] = {"path": catalogue.settings.look.logo or "", "line": logo.letters}
        yield Hit(SETTINGS.place("", "look", "logo"), facts)


def _colours(look: Look) -> Iterator[tuple[Route, Shades, float]]:
    """Yield where colours stand, and how much they are to stand out: words in the accent, shapes in the themes."""
    if look.accent:
        yield ("look", "accent"), look.accent, WORDS
    for theme, shades in look.themes.items():
        yield ("look", "themes", theme), shades, SHAPES


def _too_faint(route: Route, colour: str, grounds: tuple[str, ...], least: float) -> Hit:
    tenths = Decimal(int(least_contrast(colour, grounds) * 10)) / 10
    facts: dict[str, Fact] = {
        "colour": colour,
        "contrast": tenths,
        "least": Decimal(str(least)),
        "readable": readable(colour, grounds, least),
    }
    return Hit(SETTINGS.place("", *route), facts)


def _logo_with(catalogue: Catalogue, *flaws: Flaw) -> Iterator[Hit]:
    logo = catalogue.logo
    if isinstance(logo, FlawedPicture) and logo.flaw in flaws:
        path = catalogue.settings.look.logo or ""
        facts: dict[str, Fact] = {"path": path, "held": logo.held, "line": logo.line, "most": MOST_BYTES // 1024}
        yield Hit(SETTINGS.place("", "look", "logo"), facts)
