"""The process in which a stepping is made: how far each phase has come, and what is still open in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.records.stepping import OpenQuestion, Phase, ProcessPhase, Stepping


class PhaseState(StrEnum):
    """How far a phase has come."""

    DONE = "done"
    UNDER_WAY = "under-way"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True)
class PhaseStanding:
    """How far one of the six phases has come on a day; `told` is None for a phase that the chart does not tell of."""

    phase: Phase
    state: PhaseState
    told: ProcessPhase | None = None
    is_overdue: bool = False
    """Whether it was to be done before the day, and is not."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the phase in which it came up, and its position among those of the phase."""

    phase: Phase
    position: int
    told: OpenQuestion
    is_open: bool
    is_overdue: bool


def phases_of(stepping: Stepping, day: date) -> tuple[PhaseStanding, ...]:
    """Return all six phases in their order, as far as they have come on `day`; of a phase told twice the first."""
    told: dict[Phase, ProcessPhase] = {}
    for one in stepping.process:
        told.setdefault(one.phase, one)
    return tuple(_standing(phase, told.get(phase), day) for phase in Phase)


def questions_of(stepping: Stepping, day: date) -> tuple[Question, ...]:
    """Return all questions of a process: the open ones first, what is due first in front, then the answered ones."""
    return tuple(sorted(_questions(stepping, day), key=lambda one: (not one.is_open, one.told.due or date.max)))


def is_told(stepping: Stepping) -> bool:
    """Tell whether a chart says anything of the process in which it is made."""
    return bool(stepping.process or stepping.reviews)


def steppings_with_process(catalogue: Catalogue) -> tuple[Stepping, ...]:
    """Return the charts that say something of the process in which they are made."""
    return tuple(one for one in catalogue.steppings.values() if is_told(one))


def _standing(phase: Phase, told: ProcessPhase | None, day: date) -> PhaseStanding:
    if told is None:
        return PhaseStanding(phase, PhaseState.TO_COME)
    if told.done and told.done <= day:
        return PhaseStanding(phase, PhaseState.DONE, told)
    has_begun = told.starts is not None and told.starts <= day
    is_overdue = told.due is not None and told.due < day
    return PhaseStanding(phase, PhaseState.UNDER_WAY if has_begun else PhaseState.TO_COME, told, is_overdue)


def _questions(stepping: Stepping, day: date) -> Iterator[Question]:
    for one in stepping.process:
        for position, question in enumerate(one.questions):
            is_open = question.answer is None and (question.answered is None or question.answered > day)
            yield Question(one.phase, position, question, is_open, is_open and _has_passed(question.due, day))


def _has_passed(due: date | None, day: date) -> bool:
    return due is not None and due < day
