"""The page of a multidisciplinary team: what it is, of which professions, and what its clients need."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from interventio.disclosure.shown import State
from interventio.views.mention import Mention
from interventio.views.places import UnitLine
from interventio.views.reviewed import Reviewed
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class TailoringLine:
    """When a profession belongs to the team of a family."""

    occupation: Words
    when: Words


@dataclass(frozen=True, slots=True)
class PostSegment:
    """The posts of one profession in a composition. `change` is "more" or "fewer" than before, or ""."""

    letter: str
    """By which the picture names the profession."""
    posts: Fraction
    change: str


@dataclass(frozen=True, slots=True)
class CompositionLine:
    """A composition: when it held, its posts, and why and how it was changed."""

    since: DayWords
    until: DayWords | None
    """None for the one that holds."""
    posts: str
    segments: tuple[PostSegment, ...]
    changes: tuple[str, ...]
    """What is different from the one before, a sentence for each profession."""
    capacity: str
    """How many clients the team can have at a time, or a dash."""
    reason: Words | None
    by: Words | None


@dataclass(frozen=True, slots=True)
class ProfessionRow:
    """The posts of a profession in each composition, the oldest first; a dash where it did not belong to it."""

    letter: str
    name: Words
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartFigure:
    """A part of clients in words; `share` is None where it is hidden or not known."""

    state: State
    percent: str
    parts: str
    share: Fraction | None


@dataclass(frozen=True, slots=True)
class NeedLine:
    """How many needed a profession in a time."""

    time: str
    needing: PartFigure
    lacking: PartFigure
    posts: str
    per_post: str
    says: str
    """That it was rarely needed or short, or ""."""


@dataclass(frozen=True, slots=True)
class NeedGroup:
    """A profession through the times, the oldest first."""

    name: Words
    lines: tuple[NeedLine, ...]


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The clients of a team in a time beside its posts and its capacity."""

    time: str
    clients: str
    posts: str
    per_post: str
    at_a_time: str
    capacity: str


@dataclass(frozen=True, slots=True)
class MultidisciplinaryPage:
    """Everything that readers may know of one multidisciplinary team, in one language."""

    id: str
    name: Words
    summary: Words | None
    since: DayWords | None
    until: DayWords | None
    for_whom: Words | None
    referral: Words | None
    stays_responsible: Words | None
    stay: str
    units: tuple[UnitLine, ...]
    themes: tuple[Words, ...]
    methods: tuple[Mention, ...]
    tailoring: tuple[TailoringLine, ...]
    compositions: tuple[CompositionLine, ...]
    """Those that have begun, the oldest first."""
    professions: tuple[ProfessionRow, ...]
    times: tuple[TimeLine, ...]
    needs: tuple[NeedGroup, ...]
    findings: tuple[str, ...]
    """What the numbers say about the composition."""
    rare: Fraction
    """Below this share of the clients a profession is rarely needed."""
    short: Fraction
    """Above this share of those who need it there is too little of it."""
    limits: str
    """The two limits in words."""
    rule: tuple[str, ...]
    evaluations: tuple[Mention, ...]
    reviewed: Reviewed | None
    kind: Literal["multidisciplinary-page"] = "multidisciplinary-page"
