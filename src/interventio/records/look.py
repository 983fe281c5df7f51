"""How the organisation's own pages look and what they say: a part of the settings."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from interventio.findings.place import Route
from interventio.records import forms
from interventio.records.base import Part
from interventio.records.fields import ThemeId
from interventio.records.text import Text

_COLOUR = re.compile(forms.COLOUR)


def _colour(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not _COLOUR.fullmatch(value):
        raise PydanticCustomError("colour_form", "colour form")
    digits = value[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))  # noqa: PLR2004 - two for each of three


Colour = Annotated[
    str,
    BeforeValidator(_colour),
    WithJsonSchema({"type": "string", "pattern": forms.COLOUR, "examples": ["#0b5394"]}),
]
"""A colour in quotation marks: `"#0b5394"`. Without the marks YAML takes what follows `#` for a comment."""


def _shades(value: object) -> object:
    return {"light": _colour(value)} if isinstance(value, str) else value


def _picture(value: str) -> str:
    if not re.fullmatch(forms.PICTURE, value, re.ASCII):
        raise PydanticCustomError("picture_form", "picture form")
    return value


class Shades(Part):
    """A colour on light ground and on dark ground; a colour alone is the one on light ground."""

    light: Colour
    """The colour on light ground, such as `"#0b5394"`."""
    dark: Colour | None = None
    """The colour on dark ground; left out, a lighter one is made of the other."""


Tint = Annotated[Shades, BeforeValidator(_shades, json_schema_input_type=Colour | Shades)]
"""A colour, or two: `{light: "#0b5394", dark: "#8cc4ff"}`."""

Picture = Annotated[
    str,
    StringConstraints(max_length=200),
    AfterValidator(_picture),
    Field(examples=["templates/logo.svg"], json_schema_extra={"pattern": forms.PICTURE}),
]
"""A picture in the folder templates of the workspace, as SVG or PNG."""


def is_colour(route: Route) -> bool:
    """Tell whether a field of the settings holds a colour; one that seems empty is likely to begin with a bare #."""
    match route:
        case ("look", "accent" | "steps", *_) | ("look", "themes", _, *_):
            return True
        case _:
            return False


class Look(Part):
    """How pages and charts look: the organisation's logo and colours."""

    logo: Picture | None = None
    """The logo at the head of every page: a file such as `templates/logo.svg`."""
    logo_alt: Text | None = None
    """What the logo says, for those who do not see it; left out, the organisation's name beside it says it."""
    accent: Tint | None = None
    """The colour of links, numerals and lines; words in it must be readable."""
    steps: Colour | None = None
    """The hue of the steps of care; how light each step is stays as it is, so that its words can be read."""
    themes: dict[ThemeId, Tint] = Field(default_factory=dict)
    """The colours of themes by their id; the others keep ours."""


class OwnTexts(Part):
    """What the organisation says in its own words; what is left out is said in ours."""

    home_title: Text | None = None
    """The heading of the first page."""
    home_lead: Text | None = None
    """The sentence under it: what these pages are for."""
    guidance: Text | None = None
    """What a chart is not: the line under each of them that tells it from a clinical guideline."""
    about: Text | None = None
    """What is told about these pages first, on the page about them."""
    contact: Text | None = None
    """Where to ask and where to send feedback: a role or a service, on the page about these pages."""
    footer: Text | None = None
    """A line at the foot of every page."""
