"""The page of the process in which a chart is made, and the list of all charts with a process."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class DecisionTaken:
    """Something that was decided in a phase."""

    what: Words
    decided: DayWords | None


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question that came up in a phase; one that is open has no answer."""

    phase: str
    what: Words
    owner: Words | None
    due: DayWords | None
    is_overdue: bool
    answer: Words | None
    answered: DayWords | None


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """One of the six phases. `state` is done, under-way or to-come; `words` says it."""

    number: int
    name: str
    state: str
    words: str
    starts: DayWords | None
    due: DayWords | None
    """The day by which it is to be done, while it is not."""
    is_overdue: bool
    done: DayWords | None
    what: Words
    """What was done, or is to be done; else what the phase is for."""
    units: int
    """How many units take part."""
    decisions: tuple[DecisionTaken, ...]


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """A unit with the numbers of the phases in which it takes part."""

    unit: Mention
    phases: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ParticipantGroup:
    """The units of a division that take part in any phase."""

    division: Words
    lines: tuple[ParticipantLine, ...]


@dataclass(frozen=True, slots=True)
class SinceReview:
    """What differs since a unit looked the chart through: `how` is changed, come or gone, and `words` says it."""

    how: str
    words: str
    keys: tuple[str, ...]
    """The records, such as `interventions/cool-kids`."""
    records: tuple[Mention, ...]
    """The same by their names, in the order of the alphabet."""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """Where a unit is with looking the chart through."""

    id: str
    unit: Mention
    division: Words
    state: str
    """The state as a word for style: outdated, untraced, not-asked, asked or standing."""
    words: str
    asked: DayWords | None
    reviewed: DayWords | None
    remarks: Words | None
    changes: tuple[SinceReview, ...]
    """What has changed since it looked it through."""
    is_to_be_asked: bool


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """A method on a step, and why it stands there; None where nobody has said."""

    method: Mention
    services: tuple[Words, ...]
    reason: Words | None


@dataclass(frozen=True, slots=True)
class ReasonGroup:
    """The methods of a step with the reasons for their place."""

    number: int
    name: Words
    lines: tuple[ReasonLine, ...]


@dataclass(frozen=True, slots=True)
class EditionLine:
    """An edition in short."""

    name: str
    agreed: DayWords
    by: Words | None
    summary: Words | None
    units: int
    """How many units agreed to it."""


@dataclass(frozen=True, slots=True)
class ProcessPage:
    """How a chart was made and is kept up to date: all that staff may know of it, in one language."""

    id: str
    title: str
    chart: Mention
    owner: Words
    outdated: str
    phases: tuple[PhaseLine, ...]
    """All six; none where the chart tells of no phase."""
    questions: tuple[QuestionLine, ...]
    participants: tuple[ParticipantGroup, ...]
    standing: str
    """How many units have looked through what stands on the chart now, in a sentence."""
    rule: tuple[str, ...]
    reviews: tuple[ReviewLine, ...]
    factors: tuple[Words, ...]
    reasons: tuple[ReasonGroup, ...]
    without_reason: int
    editions: tuple[EditionLine, ...]
    reviewed: Reviewed | None
    kind: Literal["process-page"] = "process-page"


@dataclass(frozen=True, slots=True)
class ProcessLine:
    """A chart with how far it has come, in short."""

    process: Mention
    done: int
    """How many of the six phases are done."""
    current: str
    """The phase under way, or ""."""
    standing: str
    open: int
    """How many questions are open."""
    outdated: str


@dataclass(frozen=True, slots=True)
class ProcessIndex:
    """The charts whose process is told."""

    lines: tuple[ProcessLine, ...]
    kind: Literal["process-index"] = "process-index"
