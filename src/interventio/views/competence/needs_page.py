"""What people say they need to learn: who answered, the needs by level and group, and what to propose."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from interventio.disclosure.shown import State
from interventio.views.competence.tool_lines import RoundToCome, ToolLine
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class NeedFigure:
    """A share in words: `52 %`; a dash where there is no number, an asterisk where it is hidden."""

    state: State
    percent: str
    parts: str
    """`26 / 50`, or ""."""
    share: Fraction | None
    sentence: str
    """What those hear who do not see the table."""


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A level or a requirement with a figure for each group, None where it is not asked of the group, and in all."""

    number: int
    name: Words
    cells: tuple[NeedFigure | None, ...]
    total: NeedFigure


@dataclass(frozen=True, slots=True)
class NeedBlock:
    """A level with what it requires."""

    level: NeedRow
    rows: tuple[NeedRow, ...]


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """A group or a place: how many answered, and of places how much they need."""

    of: Mention
    response: NeedFigure
    need: NeedFigure | None = None


@dataclass(frozen=True, slots=True)
class GroupFigure:
    """A group for which something is proposed, and how many of it need it."""

    of: Mention
    figure: NeedFigure


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """What is proposed about a requirement. `place` is its rank, None where it has none."""

    place: int | None
    level: int
    what: Words
    step: str
    """What is proposed, by its name in `measures.proposals`."""
    step_name: str
    figure: NeedFigure
    groups: tuple[GroupFigure, ...]
    tools: tuple[ToolLine, ...]
    rounds: tuple[RoundToCome, ...]


@dataclass(frozen=True, slots=True)
class PlaceTable:
    """Needs by municipality or by unit, for coordinators."""

    id: str
    title: str
    first: str
    rows: tuple[ResponseRow, ...]


@dataclass(frozen=True, slots=True)
class NeedsPage:
    """The needs of some levels by their newest survey."""

    id: str
    name: Words
    """The name of the survey."""
    levels: Mention
    opened: DayWords
    closed: DayWords | None
    by: Words | None
    note: Words | None
    lead: str
    response: NeedFigure
    responses: tuple[ResponseRow, ...]
    groups: tuple[Mention, ...]
    blocks: tuple[NeedBlock, ...]
    totals: tuple[NeedFigure | None, ...]
    hides: bool
    unmet: tuple[ProposalRow, ...]
    ranked: tuple[ProposalRow, ...]
    places: tuple[PlaceTable, ...]
    rules: tuple[str, ...]
    kind: Literal["needs-page"] = "needs-page"
