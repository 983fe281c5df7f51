"""What has changed on each chart since its last edition."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Change:
    """A method that stands elsewhere than before: the numbers of its steps then and now; none: it did not stand."""

    method: Mention
    before: tuple[str, ...]
    """By name, as a step may have had another number then."""
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartChanges:
    """The changes on a chart since an edition, in the order of the alphabet."""

    chart: Mention
    edition: str
    agreed: DayWords
    by: Words | None
    come: tuple[Change, ...]
    gone: tuple[Change, ...]
    moved: tuple[Change, ...]
    unchanged: int
    """How many methods stand where they stood."""


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The changes, chart by chart."""

    charts: tuple[ChartChanges, ...]
    kind: Literal["changes-page"] = "changes-page"
