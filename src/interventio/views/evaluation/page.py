"""The pages of evaluations: all of them, one of them, and those of the same team or method side by side."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.evaluation.parts import (
    EconomyBlock,
    FeedbackLine,
    FollowUpBlock,
    GoalLine,
    OutcomeBlock,
    ScoreLine,
    ShareLine,
    Span,
)
from interventio.views.evaluation.told import Experts, LessonGroup, SidePanel
from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.statements import SourceLine
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class EvaluationPage:
    """An evaluation. What its readers may not see of it, or what is not recorded, is empty."""

    id: str
    name: Words
    summary: Words | None
    of: tuple[Mention, ...]
    span: Span
    method: Words | None
    by: Words | None
    ended: str
    """For how many the work ended; an asterisk where it is hidden."""
    categories: tuple[ShareLine, ...]
    outcomes: tuple[OutcomeBlock, ...]
    follow_ups: tuple[FollowUpBlock, ...]
    feedback: tuple[FeedbackLine, ...]
    scores: tuple[ScoreLine, ...]
    economy: EconomyBlock | None
    goals: tuple[GoalLine, ...]
    sides: tuple[SidePanel, ...]
    """The four sides, or none where nothing was found on any."""
    lessons: tuple[LessonGroup, ...]
    experts: tuple[Experts, ...]
    compared: str
    """The page on which it stands beside the other evaluations of the same team or method, or ""."""
    rules: "Rules"
    hides: bool
    """Whether any number is hidden."""
    hidden_why: str
    """Why, or ""."""
    is_for_staff: bool
    sources: tuple[SourceLine, ...]
    reviewed: Reviewed | None
    kind: Literal["evaluation-page"] = "evaluation-page"


@dataclass(frozen=True, slots=True)
class Rules:
    """How the numbers of each part are counted, and what they cannot show."""

    outcomes: tuple[str, ...]
    follow_ups: tuple[str, ...]
    feedback: tuple[str, ...]
    scores: tuple[str, ...]
    economy: tuple[str, ...]
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """An evaluation in the list: for how many the work ended, and what came of it in a sentence."""

    page: Mention
    span: Span
    ended: str
    headline: Words | None
    goals: str
    """How many of its goals were reached, or ""."""


@dataclass(frozen=True, slots=True)
class EvaluatedGroup:
    """The evaluations of one team or method, the newest first."""

    id: str
    of: tuple[Mention, ...]
    """The team, the method or both; none where the record does not say."""
    lines: tuple[EvaluationLine, ...]
    compared: str


@dataclass(frozen=True, slots=True)
class EvaluationIndex:
    """All evaluations: those of teams first, then those of methods alone."""

    groups: tuple[EvaluatedGroup, ...]
    hides: bool
    is_for_staff: bool
    title: Words
    kind: Literal["evaluation-index"] = "evaluation-index"


@dataclass(frozen=True, slots=True)
class ComparedShare:
    """One outcome over the periods; None where a period does not tell of it."""

    id: str
    name: Words
    sign: str
    sign_told: str
    lines: tuple[ShareLine | None, ...]
    change: str
    """The change between the last two times with its interval, or ""."""


@dataclass(frozen=True, slots=True)
class ComparedBlock:
    """The outcomes of one category over the periods."""

    id: str
    name: Words
    shares: tuple[ComparedShare, ...]


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A number over the periods."""

    name: Words
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvaluationsCompared:
    """The evaluations of one team or method side by side, the oldest first."""

    id: str
    of: tuple[Mention, ...]
    title: Words
    periods: tuple[Mention, ...]
    spans: tuple[Span, ...]
    rows: tuple[ComparedRow, ...]
    outcomes: tuple[ComparedBlock, ...]
    rules: tuple[str, ...]
    hides: bool
    kind: Literal["evaluations-compared"] = "evaluations-compared"
