"""An edition of a chart: what is in it, who agreed to it, and what it changed."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.editions.changes_page import EditionLine
from interventio.views.editions.comparison import Comparison
from interventio.views.mention import Mention
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class EditionTier:
    """A step of the edition, by number and name as it had them, with its methods in the order of the alphabet."""

    name: Words
    methods: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class EditionPage:
    """Everything that is known of an edition."""

    name: Words
    """The chart and the edition."""
    chart: Mention
    line: EditionLine
    units: tuple[Mention, ...]
    """The units that agreed to it; none for readers who are told nothing of units."""
    content: str
    """The fingerprint of what they agreed to; "" where it is not known or the readers have no use for it."""
    tiers: tuple[EditionTier, ...]
    since: Comparison | None
    """What it changed in the edition before; None for the first."""
    earlier: EditionLine | None
    later: EditionLine | None
    has_later_changes: bool
    """Whether anything has changed since, where it is the newest."""
    kind: Literal["edition-page"] = "edition-page"
