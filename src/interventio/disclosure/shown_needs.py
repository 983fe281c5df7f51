"""Needs, and what is proposed to meet them, as readers see them."""

from collections.abc import Mapping
from dataclasses import dataclass

from interventio.catalogue.learning import Required
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown_use import ShownRatio
from interventio.measures.needs import Key, NeedsBy
from interventio.measures.proposals import Proposed
from interventio.records.competence_levels import CompetenceLevels, Tool
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.training_round import TrainingRound

Cell = tuple[str, str]
"""A requirement or a level, and a group."""


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A municipality or a unit, None for what is not told apart; coordinators alone see it."""

    key: Key
    response: ShownRatio
    need: ShownRatio


@dataclass(frozen=True, slots=True)
class ShownSeats:
    """A round to come; `free` is None where it is not known or not for the audience."""

    training: TrainingRound
    free: int | None


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """What to do about a requirement for some groups. `need` is the sum of those that are shown."""

    required: Required
    step: Proposed
    groups: tuple[tuple[str, ShownRatio], ...]
    need: ShownRatio
    tools: tuple[Tool, ...]
    rounds: tuple[ShownSeats, ...]


@dataclass(frozen=True, slots=True)
class ShownNeeds:
    """A survey of needs. The sums of requirements and levels are of the groups that are shown."""

    audience: Audience
    survey: NeedsSurvey
    levels: CompetenceLevels
    required: tuple[Required, ...]
    response: ShownRatio
    responses: Mapping[str, ShownRatio]
    """By group, in their order."""
    cells: Mapping[Cell, ShownRatio]
    """By requirement and group."""
    by_level: Mapping[Cell, ShownRatio]
    """By level and group; what is counted are answers, one for each requirement."""
    of_requirements: Mapping[str, ShownRatio]
    of_levels: Mapping[str, ShownRatio]
    of_groups: Mapping[str, ShownRatio]
    places: Mapping[NeedsBy, tuple[ShownPlace, ...]]
    """By municipality and by unit; empty to all but coordinators."""
    proposals: tuple[ShownProposal, ...]
    """What most people need first; what may not be told stands last, in the order of the levels."""
