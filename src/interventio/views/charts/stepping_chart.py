"""A stepped-care chart (*porrastus*): the tiers of a ladder with the methods that stand on each."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from interventio.disclosure.shown import ShownShare
from interventio.views.charts.own_look import PLAIN_LOOK, OwnLook
from interventio.views.words import Words


class Several(StrEnum):
    """How a picture shows a method that stands on several steps."""

    SPANNING = "spanning"
    """As one card over steps beside one another; on steps apart from these it is repeated."""
    REPEATED = "repeated"
    """As a card on each step."""


@dataclass(frozen=True, slots=True)
class ThemeKey:
    """A theme in the key of the chart. `look` is the number of its colour and shape, from 0."""

    id: str
    name: Words
    look: int
    count: int
    """How many methods of the chart it is the first theme of."""


@dataclass(frozen=True, slots=True)
class Card:
    """A method on a step."""

    id: str
    name: Words
    theme: ThemeKey | None
    quiet: str
    """The line under the name: ages and forms, such as `7–17 v · ryhmä`."""
    also_on: tuple[int, ...]
    """The numbers of the other steps on which the same method stands."""
    is_selected: bool
    """Whether the coverage target is for this method."""


@dataclass(frozen=True, slots=True)
class Step:
    """A tier of the ladder: number 1 is the lightest."""

    number: int
    id: str
    name: Words
    facts: tuple[tuple[str, Words], ...]
    """Label and words, such as `Kenelle` and whose need it answers."""
    cards: tuple[Card, ...]
    """Its methods, by theme and then by name, so that one colour stands at about one height on every step."""
    coverage: ShownShare | None
    """The training coverage of its selected methods; None where none of them is selected."""


@dataclass(frozen=True, slots=True)
class SteppingChart:
    """Everything that a drawing of the chart needs, in one language."""

    id: str
    language: str
    organisation: Words
    notice: Words | None
    title: Words
    subtitle: Words | None
    model: Words
    owner: Words
    edition: str
    """Edition and day, such as `Luonnos 0.3 · 1.11.2026`; "" where the ladder has neither."""
    factors: tuple[Words, ...]
    themes: tuple[ThemeKey, ...]
    steps: tuple[Step, ...]
    assessments: tuple[Card, ...]
    """Assessment methods that are placed on the ladder: they are drawn apart from care."""
    target: str
    """The coverage target as written in the language, such as `70 %`."""
    target_share: Fraction
    """The coverage target as a share, for the mark on a bar."""
    as_of: date
    shows_coverage: bool = True
    """Whether its readers see how many are trained, and what the target is."""
    look: OwnLook = PLAIN_LOOK
    guidance: Words | None = None
    """What the organisation says that the chart is not; None where our words stand."""
    kind: Literal["stepping-chart"] = "stepping-chart"
    several: Several = Several.SPANNING
    """How pictures show methods that stand on several steps; pages and lists always repeat them."""
    outdated: Words | None = None
    """Why the chart is outdated, as far as its readers are told; None where it is not."""
    process: str | None = None
    """The page that tells how the chart was made, relative to the pages of a language; None where there is none."""
    address: str | None = None
    """Where the chart is on the web, for the QR code on paper; None where it is not published."""
