"""What somebody of an occupation should learn next, and the sheet for a development discussion."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.views.competence.needs_page import NeedFigure
from interventio.views.competence.tool_lines import ToolLine
from interventio.views.mention import Mention
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class LearnLine:
    """Something that is required, what strengthens it, and how many of the group say that they need it."""

    id: str
    what: Words
    tools: tuple[ToolLine, ...]
    need: NeedFigure | None
    """None where nobody was asked."""


@dataclass(frozen=True, slots=True)
class LearnLevel:
    """A level with what it requires and what builds it in general."""

    id: str
    number: int
    name: Words
    summary: Words | None
    lines: tuple[LearnLine, ...]
    general: tuple[ToolLine, ...]
    is_expected: bool
    """Whether it is the level expected of the group."""


@dataclass(frozen=True, slots=True)
class SupportLine:
    """A support team that one can join, and what it is for."""

    id: str
    team: Words
    summary: Words | None


@dataclass(frozen=True, slots=True)
class LearnSheet:
    """What somebody of a group should learn next. It is of an occupation, never of a person."""

    language: str
    organisation: Words
    notice: Words | None
    as_of: str
    day: date
    levels: Words
    levels_id: str
    group_id: str
    group: Words
    occupation: Words
    unit: Words | None
    expected: Words
    has: Words | None
    sentence: str
    steps: tuple[LearnLevel, ...]
    above: tuple[LearnLevel, ...]
    """What comes after the expected level, for those who have it."""
    support: tuple[SupportLine, ...]
    backing: tuple[ToolLine, ...]
    rules: tuple[str, ...]
    kind: Literal["learn-sheet"] = "learn-sheet"


@dataclass(frozen=True, slots=True)
class DiscussionPage:
    """The sheet for a development discussion (*kehityskeskustelu*) of a group; it is filled in by hand."""

    id: str
    levels_id: str
    title: Words
    """What the search finds it by."""
    group: Words
    language: str
    organisation: Words
    levels: Words
    summary: Words | None
    expected: Words
    number: int
    """The number of the expected level."""
    steps: tuple[LearnLevel, ...]
    support: tuple[SupportLine, ...]
    backing: tuple[ToolLine, ...]
    trail: Mention
    as_of: str
    day: date
    kind: Literal["discussion-page"] = "discussion-page"
