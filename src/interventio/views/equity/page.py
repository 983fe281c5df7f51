"""Equal access on one page: how far coverage lies apart between areas and between divisions."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class EquityEnd:
    """The lowest or the highest share, and where it is."""

    share: Fraction
    percent: str
    names: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class EquityRow:
    """How far the coverage of a method lies apart. `lowest` and `highest` are None where too few shares are shown."""

    of: Mention
    lowest: EquityEnd | None
    highest: EquityEnd | None
    range: str
    """In percentage points, or ""."""
    reached: str
    """`2 / 5`: at the target of those that have a share; "" where none has."""
    notes: tuple[str, ...]
    """What the range leaves out."""
    lacking: tuple[Words, ...]
    """The areas where no team is to deliver it."""


@dataclass(frozen=True, slots=True)
class EquityTable:
    """Equity by one grouping: a row for each selected method, and one for all together."""

    id: str
    title: str
    reached: str
    """The heading of the column that tells how many are at the target."""
    has_lacking: bool
    """Whether it is told where a method lacks altogether."""
    rows: tuple[EquityRow, ...]
    together: EquityRow


@dataclass(frozen=True, slots=True)
class EquityPage:
    """Equal access to the selected methods."""

    sentence: str
    range: str
    """How far all together lies apart between areas; "" where too few shares are shown."""
    tables: tuple[EquityTable, ...]
    """Those that show anything."""
    left_out: tuple[str, ...]
    """Which tables show nothing, and why."""
    rule: tuple[str, ...]
    kind: Literal["equity-page"] = "equity-page"
