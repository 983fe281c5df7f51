"""What has changed on each chart since its last edition, and the editions that it has had."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.editions.comparison import Comparison
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class EditionLine:
    """An edition in the list of all that a chart has had, with its page."""

    edition: Mention
    agreed: DayWords
    by: Words | None
    summary: Words | None


@dataclass(frozen=True, slots=True)
class ChartChanges:
    """What has changed on a chart since the last of its editions, and these, the newest first."""

    chart: Mention
    last: EditionLine
    since: Comparison
    editions: tuple[EditionLine, ...]


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The changes, chart by chart."""

    charts: tuple[ChartChanges, ...]
    kind: Literal["changes-page"] = "changes-page"
