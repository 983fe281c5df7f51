"""The network on one page: which units use which methods, and where support teams bring divisions together."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.words import Words


class Togetherness(StrEnum):
    """Whether those who use a method are brought together."""

    JOINED = "joined"
    """Several divisions use it, and a support team brings at least two of them together."""
    APART = "apart"
    """Several divisions use it, and no support team brings them together."""
    ALONE = "alone"
    """One division alone uses it."""


@dataclass(frozen=True, slots=True)
class UnitsOf:
    """The units of a division that use a method."""

    division: Words
    units: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class TeamSeats:
    """A support team about a method, and the divisions among the method's users that have a seat in it."""

    team: Mention
    divisions: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """A method with its users."""

    method: Mention
    theme: ThemeKey | None
    """Its first theme, which gives its mark."""
    uses: tuple[UnitsOf, ...]
    teams: tuple[TeamSeats, ...]
    standing: Togetherness
    verdict: str
    """The standing in words; "" where one division alone uses it."""
    advice: str
    """What to do about a method whose users are apart; "" for all others."""
    columns: tuple[int, ...]
    """The numbers of the units that use it among all units of the picture, from 0."""


@dataclass(frozen=True, slots=True)
class NetworkDivision:
    """A division with all its units: the columns of the picture."""

    name: Words
    units: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class LoneRow:
    """A unit in which one person alone is trained in a method, and the support teams that are about the method."""

    unit: Mention
    method: Mention
    teams: tuple[Mention, ...]
    support: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class NetworkPage:
    """Who uses the same methods."""

    lead: str
    rows: tuple[NetworkRow, ...]
    """All methods in use, theme by theme."""
    apart: tuple[NetworkRow, ...]
    """Those whose users no support team brings together, those of most units in front."""
    divisions: tuple[NetworkDivision, ...]
    themes: tuple[ThemeKey, ...]
    """The themes of the methods: the key of the picture."""
    lone: tuple[LoneRow, ...] | None
    """None for those who are not told."""
    lone_rule: str
    rules: tuple[str, ...]
    kind: Literal["network-page"] = "network-page"
