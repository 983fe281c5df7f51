"""The organisation's own look: its colours where they stand in place of ours, and its logo."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.colours.contrast import SHAPES, WORDS, readable
from interventio.colours.grounds import DARK
from interventio.records.look import Shades
from interventio.sources.pictures import Picture
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour on light ground and on dark ground, such as `#0b5394` and `#8cc4ff`."""

    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture at the head of every page. `kind` is svg or png; `says` is what it says to those who do not see it."""

    kind: str
    content: bytes
    says: Words | None


@dataclass(frozen=True, slots=True)
class OwnLook:
    """How the organisation's pages look where they look otherwise than ours."""

    accent: Pair | None = None
    steps: str | None = None
    """The hue of the steps, as a colour that has it."""
    themes: tuple[Pair | None, ...] = ()
    """By the number of a theme."""
    logo: Logo | None = None


PLAIN_LOOK = OwnLook()
"""Ours."""


def own_look(catalogue: Catalogue, voice: Voice) -> OwnLook:
    """Return the look that the settings ask for."""
    look = catalogue.settings.look
    return OwnLook(
        accent=_pair(look.accent, WORDS) if look.accent else None,
        steps=look.steps,
        themes=tuple(
            _pair(look.themes[theme], SHAPES) if theme in look.themes else None for theme in catalogue.words.themes
        ),
        logo=_logo(catalogue, voice),
    )


def _pair(shades: Shades, least: float) -> Pair:
    return Pair(shades.light, shades.dark or readable(shades.light, DARK, least))


def _logo(catalogue: Catalogue, voice: Voice) -> Logo | None:
    if not isinstance(catalogue.logo, Picture):
        return None
    return Logo(catalogue.logo.kind, catalogue.logo.content, voice.says_if_any(catalogue.settings.look.logo_alt))
