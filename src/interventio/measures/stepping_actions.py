"""What is to be done about the charts whose process is told: units to ask, questions to answer, phases to finish."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.doers import doer_named
from interventio.measures.ground import Ground
from interventio.measures.stepping_process import Question, phases_of, questions_of, steppings_with_process
from interventio.measures.unit_reviews import reviews_of
from interventio.records.stepping import Phase, Stepping
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class AskReview:
    """Ask units to look a chart through, or to do so again: what they looked through has changed."""

    kind: ClassVar = ActionKind.ASK_REVIEW
    due: ClassVar[None] = None
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    chart: str
    units: tuple[str, ...]
    """The units that have not been asked."""
    again: tuple[str, ...]
    """The units that are to be asked again."""
    owner: Text
    """The role or body that answers for the chart."""
    by: Doer


@dataclass(frozen=True, slots=True)
class AnswerOpenQuestion:
    """Answer an open question of a chart's process."""

    kind: ClassVar = ActionKind.ANSWER_OPEN_QUESTION
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    chart: str
    phase: Phase
    position: int
    """The place of the question among those of its phase."""
    what: Text
    owner: Text
    """The role that sees to an answer."""
    by: Doer
    due: date | None


@dataclass(frozen=True, slots=True)
class FinishPhase:
    """Finish a phase of a chart's process that was to be done."""

    kind: ClassVar = ActionKind.FINISH_PHASE
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    chart: str
    phase: Phase
    owner: Text
    by: Doer
    due: date


OfStepping = AskReview | AnswerOpenQuestion | FinishPhase


def owner_of(ground: Ground, stepping: Stepping) -> Text:
    """Return the role or body that answers for a chart: its own, else that of its ladder."""
    return stepping.owner or ground.catalogue.ladders[stepping.ladder].owner


def units_to_ask(ground: Ground) -> list[AskReview]:
    """Return the charts that units are to be asked about, in the order of the charts."""
    return [one for stepping in steppings_with_process(ground.catalogue) for one in _asked_about(ground, stepping)]


def questions_to_settle(ground: Ground) -> list[AnswerOpenQuestion]:
    """Return the open questions, what is due first in front, and what has no date last."""
    found = [
        _answer(ground, stepping, question)
        for stepping in steppings_with_process(ground.catalogue)
        for question in questions_of(stepping, ground.rule.day)
        if question.is_open
    ]
    return sorted(found, key=lambda one: one.due or date.max)


def phases_to_finish(ground: Ground) -> list[FinishPhase]:
    """Return the phases that are overdue, the longest overdue first."""
    found = [
        FinishPhase(stepping.id, one.phase, owner, doer_named(ground.catalogue, owner, Doer.OWNER), one.told.due)
        for stepping in steppings_with_process(ground.catalogue)
        for owner in (owner_of(ground, stepping),)
        for one in phases_of(stepping, ground.rule.day)
        if one.is_overdue and one.told and one.told.due
    ]
    return sorted(found, key=lambda one: one.due)


def _asked_about(ground: Ground, stepping: Stepping) -> Iterator[AskReview]:
    found = [one for one in reviews_of(ground.catalogue, stepping) if one.is_to_be_asked]
    owner = owner_of(ground, stepping)
    if found:
        yield AskReview(
            chart=stepping.id,
            units=tuple(one.unit for one in found if not one.reviewed),
            again=tuple(one.unit for one in found if one.reviewed),
            owner=owner,
            by=doer_named(ground.catalogue, owner, Doer.OWNER),
        )


def _answer(ground: Ground, stepping: Stepping, question: Question) -> AnswerOpenQuestion:
    owner = question.told.owner or owner_of(ground, stepping)
    by = doer_named(ground.catalogue, owner, Doer.OWNER)
    return AnswerOpenQuestion(
        stepping.id, question.phase, question.position, question.told.what, owner, by, question.told.due
    )
