"""Where help is lacking: a table for each ladder, and each gap in a sentence."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class GapCell:
    """One need. `gap` is what is lacking, by its name in `measures.gaps`; `accepted` if that is, "" if nothing is."""

    gap: str
    words: str
    """A word or two; the number of methods where nothing is lacking."""
    sentence: str
    """What those hear who do not see the table."""


@dataclass(frozen=True, slots=True)
class GapRow:
    """An age group with a cell for each step, or for each area."""

    age_group: Words
    cells: tuple[GapCell, ...]


@dataclass(frozen=True, slots=True)
class GapTheme:
    """The rows of one theme."""

    theme: ThemeKey
    rows: tuple[GapRow, ...]


@dataclass(frozen=True, slots=True)
class GapStep:
    """A step of the ladder, or of the sentence about it."""

    number: int
    name: Words


@dataclass(frozen=True, slots=True)
class GapMatrix:
    """The needs of one ladder: themes and age groups in rows, steps in columns."""

    id: str
    chart: Mention
    steps: tuple[GapStep, ...]
    themes: tuple[GapTheme, ...]


@dataclass(frozen=True, slots=True)
class GapLine:
    """The gaps of one kind that a theme and an age group have on a ladder."""

    theme: ThemeKey
    age_group: Words
    sentence: str
    methods: tuple[Mention, ...]
    """The methods that the sentence is about."""


@dataclass(frozen=True, slots=True)
class GapChart:
    """The gaps of one kind on one ladder."""

    chart: Mention
    lines: tuple[GapLine, ...]


@dataclass(frozen=True, slots=True)
class GapGroup:
    """The gaps of one kind, each in a sentence. `count` is the number of needs, of which a line may hold several."""

    gap: str
    title: str
    why: str
    count: int
    charts: tuple[GapChart, ...]


@dataclass(frozen=True, slots=True)
class AcceptedLine:
    """A gap that is accepted for a time. `areas` is empty where it is one of the whole county."""

    line: GapLine
    chart: Mention
    areas: tuple[Words, ...]
    reason: Words
    by: Words
    until: DayWords


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A need that the county answers, but not every area."""

    theme: ThemeKey
    age_group: Words
    chart: Mention
    step: GapStep
    cells: tuple[GapCell, ...]


@dataclass(frozen=True, slots=True)
class GapKey:
    """A sign of the tables and what it means."""

    gap: str
    words: str


@dataclass(frozen=True, slots=True)
class GapsPage:
    """All needs and gaps. `areas` name the columns of `by_area`."""

    needs: int
    keys: tuple[GapKey, ...]
    matrices: tuple[GapMatrix, ...]
    groups: tuple[GapGroup, ...]
    accepted: tuple[AcceptedLine, ...]
    areas: tuple[Words, ...]
    by_area: tuple[AreaRow, ...]
    rules: tuple[str, ...]
    kind: Literal["gaps-page"] = "gaps-page"
