"""The parts of an evaluation's page in numbers: outcomes, follow-ups, feedback, scores, economy and goals."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class ShareLine:
    """Clients of whom something is told, with their share. The fractions are None unless the share is shown."""

    name: Words
    sign: str
    """`improved`, `unchanged` or `worsened`, `unknown` for those of whom nothing is known, or ""."""
    sign_told: str
    count: str
    """`8 / 25`; an asterisk where it is hidden."""
    percent: str
    interval: str
    """`17–51 %`, or ""."""
    share: Fraction | None
    low: Fraction | None
    high: Fraction | None
    is_part: bool
    """Whether it is a part of the line before it, told apart."""


@dataclass(frozen=True, slots=True)
class OutcomeBlock:
    """How the clients of one category, or all, turned out."""

    id: str
    name: Words
    whole: str
    """Of how many the outcome is known, and of how many it is not."""
    note: str
    """That the numbers are small, or hidden; or ""."""
    lines: tuple[ShareLine, ...]


@dataclass(frozen=True, slots=True)
class FlowState:
    """A state in which some are found; `mark` is its letter in the drawing."""

    mark: str
    count: int
    line: ShareLine


@dataclass(frozen=True, slots=True)
class Flow:
    """From those who were to be followed to those who were reached, and how they are."""

    whole: int
    reached: int
    states: tuple[FlowState, ...]


@dataclass(frozen=True, slots=True)
class FollowUpBlock:
    """A follow-up: planned, done or cancelled."""

    id: str
    name: str
    """When it is, such as `6 months later`."""
    of: Words | None
    """Who is followed; None for all whose work ended."""
    standing: str
    standing_told: str
    """That it is planned, overdue, done or cancelled, and by when or when."""
    whole: str
    """How many were to be followed, or ""."""
    reached: str
    lost: str
    """How many were not reached, or ""."""
    flow: Flow | None
    """None before it is done, and where its numbers are not shown."""
    lines: tuple[ShareLine, ...]
    note: str
    told: Words | None
    """What else should be known."""


@dataclass(frozen=True, slots=True)
class OpinionPart:
    """Promoters, passives or detractors; `share` is their share of those who answered."""

    id: str
    name: str
    count: str
    share: Fraction | None


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """What one group answered. The fractions are None unless the score is shown."""

    id: str
    name: Words
    answered: str
    """`9 / 34, 26 %`; an asterisk where it is hidden."""
    score: str
    """The net promoter score with its sign, such as `+56`."""
    possible: str
    """From where to where it lies if those count who did not answer, or ""."""
    at: Fraction | None
    low: Fraction | None
    high: Fraction | None
    parts: tuple[OpinionPart, ...]
    note: str


@dataclass(frozen=True, slots=True)
class EffectLine:
    """An effect size with its interval."""

    told: str
    interval: str
    by: str
    """In which standard deviation it is told."""
    size: Fraction
    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """The scores of an outcome measure before and after. The fractions are None unless they are shown."""

    name: Words
    of: Words | None
    clients: str
    better: str
    """Whether less is better, or more."""
    before: str
    after: str
    """Each with its spread, such as `19.2 (SD 5.6)`."""
    change: str
    first: Fraction | None
    last: Fraction | None
    effects: tuple[EffectLine, ...]
    note: str


@dataclass(frozen=True, slots=True)
class CostLine:
    """What it cost in a year, or in all."""

    year: str
    euros: str
    clients: str
    per_client: str
    note: Words | None


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The line of the saving: what it cost, what one case costs, and how many were prevented."""

    cost: int
    case: tuple[int, int, int]
    """What one case costs: at least, usually, at most."""
    prevented: tuple[int, int, int] | None
    """How many were prevented: at least, by the best judgement, at most; None where it is not known or not shown."""
    pays_at: int | None
    """How many prevented cases pay for it."""


@dataclass(frozen=True, slots=True)
class AssumptionRow:
    """A number by the lowest assumption, the best judgement and the highest."""

    name: str
    cells: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class EconomyBlock:
    """What it cost, and what it spared."""

    costs: tuple[CostLine, ...]
    alternative: Words | None
    bases: tuple[tuple[str, Words], ...]
    """Where the assumptions come from."""
    sentences: tuple[str, ...]
    line: BreakEven | None
    rows: tuple[AssumptionRow, ...]


@dataclass(frozen=True, slots=True)
class GoalLine:
    """What was to be reached, and what was. `at` and `aim` are the result and the target over the larger of them."""

    name: Words
    measured_in: Words | None
    target: str
    result: str
    better: str
    state: str
    """`reached`, `missed`, or "" where it cannot be told."""
    state_told: str
    at: Fraction | None
    aim: Fraction | None


@dataclass(frozen=True, slots=True)
class Span:
    """The time that is evaluated."""

    starts: DayWords
    ends: DayWords
    year: str = ""
    """The year, where the time is just that."""

    @property
    def short(self) -> str:
        """The year, or both days."""
        return self.year or str(self)

    def __str__(self) -> str:
        """Return both days."""
        return f"{self.starts} – {self.ends}"
