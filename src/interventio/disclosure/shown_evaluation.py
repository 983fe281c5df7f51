"""Evaluations as readers may see them. Every number is None unless its `state` is exact."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.trials import ShownCount
from interventio.measures.economy import Assumed
from interventio.measures.effects import EffectSize
from interventio.measures.equity import Spread
from interventio.measures.evaluations import Subject
from interventio.measures.follow_ups import FollowUpStanding
from interventio.measures.intervals import ConfidenceInterval
from interventio.records.evaluation import Alternative
from interventio.records.fields import Better
from interventio.records.outcomes import Turn
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class ShownPart:
    """Clients of whom something is told: how many, and their share of a whole with its interval at 95 %."""

    id: str
    name: Text
    state: State
    count: int | None = None
    share: Fraction | None = None
    interval: ConfidenceInterval | None = None


@dataclass(frozen=True, slots=True)
class ShownOutcome:
    """An outcome class; its parts may be hidden where it is shown."""

    told: ShownPart
    turn: Turn | None
    parts: tuple[ShownPart, ...]


@dataclass(frozen=True, slots=True)
class ShownOutcomes:
    """How the clients of a category, or for None all, turned out: all classes are shown, or none is."""

    of: str | None
    name: Text | None
    state: State
    classes: tuple[ShownOutcome, ...]
    known: int | None = None
    """The whole of the shares."""
    unknown: int | None = None
    """None also where classes are shown and few are unknown."""
    is_small: bool | None = None
    """Whether the whole is so small that it must be said."""


@dataclass(frozen=True, slots=True)
class ShownCategory:
    """A category of clients, and its share of all whose work ended."""

    id: str
    name: Text
    state: State
    ended: int | None = None
    share: Fraction | None = None
    """None also where the whole is not shown."""


@dataclass(frozen=True, slots=True)
class ShownFollowUp:
    """A follow-up; how it stands is told in any case."""

    months: int
    standing: FollowUpStanding
    due: date | None
    done: date | None
    of: str | None
    """The class or the part that is followed, whose name is `name`; None: all whose work ended."""
    name: Text | None
    note: Text | None
    state: State
    """Unknown before it is done."""
    classes: tuple[ShownPart, ...]
    whole: int | None = None
    reached: int | None = None
    not_reached: int | None = None
    attrition: Fraction | None = None
    """Those not reached, of the whole."""
    is_small: bool | None = None


@dataclass(frozen=True, slots=True)
class ShownRecommendation:
    """How those who answered would recommend the service; the score is made of the counts and hidden with them."""

    state: State
    promoters: int | None = None
    passives: int | None = None
    detractors: int | None = None
    score: Fraction | None = None
    """The net promoter score, exact, from −100 to 100."""
    possible: Spread | None = None
    """From where to where the score of all who were asked lies; None also where the asked are not shown."""


@dataclass(frozen=True, slots=True)
class ShownGroupFeedback:
    """What one group answered."""

    id: str
    name: Text
    asked: ShownCount
    answered: ShownCount
    response: Fraction | None
    """Answered ÷ asked; None where either is not shown."""
    recommendation: ShownRecommendation
    is_small: bool | None = None


@dataclass(frozen=True, slots=True)
class ShownResponse:
    """The answered of the asked in all groups together."""

    state: State
    asked: int | None = None
    answered: int | None = None
    share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ShownScore:
    """The scores of one outcome measure before and after."""

    instrument: str
    of: str | None
    better: Better
    state: State
    clients: int | None = None
    mean_before: Fraction | None = None
    mean_after: Fraction | None = None
    spread_before: Fraction | None = None
    spread_after: Fraction | None = None
    change: Fraction | None = None
    """Positive is better."""
    by_spread_before: EffectSize | None = None
    by_spread_of_change: EffectSize | None = None
    is_small: bool | None = None


@dataclass(frozen=True, slots=True)
class ShownCost:
    """What it cost in a year, or in all. Euros are no people; clients and the cost for each are hidden together."""

    year: int | None
    euros: int
    note: Text | None
    state: State
    clients: int | None = None
    per_client: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ShownPrevented:
    """How many cases were prevented, the saving, and whether that pays: hidden together."""

    state: State
    cases: Assumed | None = None
    saving: Assumed | None = None
    pays: bool | None = None
    basis: Text | None = None


@dataclass(frozen=True, slots=True)
class ShownEconomy:
    """What it cost and spared. The break-even is made of euros alone and tells of nobody."""

    years: tuple[ShownCost, ...]
    whole: ShownCost | None
    alternative: Alternative | None
    break_even: Assumed | None
    prevented: ShownPrevented


@dataclass(frozen=True, slots=True)
class ShownGoal:
    """A goal; its result, and whether it is reached, are hidden together."""

    id: str
    what: Text
    target: Fraction | None
    better: Better
    measured_in: Text | None
    state: State
    result: Fraction | None = None
    is_reached: bool | None = None


@dataclass(frozen=True, slots=True)
class ShownExperts:
    """How experts by experience took part, and how many."""

    how: Text
    experts: ShownCount


@dataclass(frozen=True, slots=True)
class ShownEvaluation:
    """An evaluation as an audience may see it; what it says in words stands in its record."""

    audience: Audience
    id: str
    subjects: tuple[Subject, ...]
    starts: date
    ends: date
    is_beside_another: bool
    """Whether all its numbers are hidden because another evaluation of the same, in a time of both, is shown."""
    ended: ShownCount
    categories: tuple[ShownCategory, ...]
    outcomes: tuple[ShownOutcomes, ...]
    follow_ups: tuple[ShownFollowUp, ...]
    feedback: tuple[ShownGroupFeedback, ...]
    response: ShownResponse
    scores: tuple[ShownScore, ...]
    economy: ShownEconomy | None
    """None also for clients."""
    goals: tuple[ShownGoal, ...]
    """None of them for clients."""
    experts: tuple[ShownExperts, ...]

    @property
    def hides(self) -> bool:
        """Whether any number is hidden: then it is to be said why."""
        return State.HIDDEN in self._states()

    def _states(self) -> Iterator[State]:
        yield self.ended.state
        yield self.response.state
        for listed in (self.categories, self.outcomes, self.follow_ups, self.scores, self.goals):
            yield from (one.state for one in listed)
        for table in self.outcomes:
            yield from (part.state for one in table.classes for part in one.parts)
        for group in self.feedback:
            yield from (group.asked.state, group.answered.state, group.recommendation.state)
        if self.economy:
            yield self.economy.prevented.state
            yield from (one.state for one in (*self.economy.years, self.economy.whole) if one)
        yield from (one.experts.state for one in self.experts)
