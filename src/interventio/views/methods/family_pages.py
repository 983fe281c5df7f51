"""The pages for children, young people and families: plain words and where to turn to, nothing of staff."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.methods.intervention_page import PlacementLine
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A team that gives help: where, and how to reach it; no areas: it serves all, no contact: it is not known."""

    team: Mention
    areas: tuple[Words, ...]
    contact: Words | None


@dataclass(frozen=True, slots=True)
class FamilyPage:
    """A method told to families."""

    id: str
    name: Words
    text: Words
    is_plain: bool
    """Whether the text was written for families; otherwise it is the one for professionals."""
    themes: tuple[ThemeKey, ...]
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    """Label and what is known under it: for whom, in which form, how much."""
    placements: tuple[PlacementLine, ...]
    not_started: str
    """That nobody new is given it, and whether for good; "" where nothing hinders it."""
    contacts: tuple[ContactLine, ...]
    kind: Literal["family-page"] = "family-page"


@dataclass(frozen=True, slots=True)
class ContactPage:
    """A team told to families: what help it gives and how to reach it."""

    id: str
    name: Words
    summary: Words | None
    units: tuple[Words, ...]
    areas: tuple[Words, ...]
    contact: Words | None
    is_referred: bool
    """Whether one gets there by being referred: then `contact` tells how."""
    for_whom: Words | None
    methods: tuple[Mention, ...]
    kind: Literal["contact-page"] = "contact-page"


@dataclass(frozen=True, slots=True)
class ContactGroup:
    """The teams of an area; None for those that serve all areas."""

    area: Words | None
    lines: tuple[ContactLine, ...]


@dataclass(frozen=True, slots=True)
class ContactIndex:
    """Where to turn to, area by area."""

    groups: tuple[ContactGroup, ...]
    kind: Literal["contact-index"] = "contact-index"
