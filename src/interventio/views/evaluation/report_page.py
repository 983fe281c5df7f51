"""An evaluation for decision makers as a file of its own shows it: headline numbers, then section by section."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from interventio.views.statements import SourceLine
from interventio.views.words import Words


class Tone(StrEnum):
    """What a bar stands for; the words beside it say the same."""

    GOOD = "good"
    PLAIN = "plain"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class ReportBar:
    """A number as a bar on an axis that runs from 0 to 1, with its interval and a mark if it has any."""

    start: Fraction
    """Where the bar begins: 0, or the middle of a scale that runs both ways."""
    end: Fraction
    lowest: Fraction | None
    highest: Fraction | None
    mark: Fraction | None
    """Where a target or the break-even lies."""
    tone: Tone
    told: str
    """What the bar shows, for those who cannot see it."""


class Unit(StrEnum):
    """What a number is in."""

    SHARE = "share"
    EUROS = "euros"
    SCORE = "score"
    DEVIATIONS = "deviations"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class ExactNumber:
    """A number that is shown, exact, with its interval; None: there is none, or it is not shown."""

    unit: Unit
    value: Fraction | None = None
    lowest: Fraction | None = None
    highest: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A number in words: what it is of, the number, what it is made of, between what it lies, and a remark."""

    name: Words
    number: str
    of: str = ""
    """`8 / 25`, or ""."""
    between: str = ""
    note: Words | None = None
    exact: ExactNumber | None = None
    bar: ReportBar | None = None
    is_part: bool = False
    """Whether it tells of some of those in the row above."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Numbers of one kind under one another, with the rule that they follow."""

    title: Words | None
    headings: tuple[str, str, str, str]
    """Over what it is, the number, what it is made of, and between what it lies."""
    axis: str
    """From where to where the bars run; "" where there are none."""
    rows: tuple[ReportRow, ...]
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportGrid:
    """Numbers of several times side by side, the earliest first."""

    title: Words
    heading: str
    """Over the names of the rows."""
    times: tuple[str, ...]
    rows: tuple[tuple[Words, tuple[str, ...]], ...]
    """Each with a cell for every time."""


@dataclass(frozen=True, slots=True)
class ReportPanel:
    """Findings that belong together, under a heading."""

    title: str
    lines: tuple[tuple[str, Words], ...]
    """Each with a word on what it speaks for, or ""."""


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A part of the report under a heading."""

    id: str
    title: str
    sentences: tuple[Words, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    grids: tuple[ReportGrid, ...] = ()
    panels: tuple[ReportPanel, ...] = ()
    notes: tuple[str, ...] = ()
    """What is to be known of it, such as why something is left out."""


@dataclass(frozen=True, slots=True)
class Headline:
    """One of the few numbers that are told first."""

    label: str
    number: str
    between: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """An evaluation for decision makers: what, when and by whom, the numbers, findings, lessons and limits."""

    language: str
    day: date
    as_of: str
    id: str
    audience: str
    internal: str
    """That it is for coordinators alone, or ""."""
    organisation: Words
    notice: Words | None
    name: Words
    facts: tuple[tuple[str, Words], ...]
    """Label and words: what is evaluated, when, by whom."""
    summary: Words | None
    headlines: tuple[Headline, ...]
    sections: tuple[ReportSection, ...]
    sources: tuple[SourceLine, ...]
    kind: Literal["evaluation-report"] = "evaluation-report"

    @property
    def title(self) -> Words:
        """The heading of the file."""
        return self.name
