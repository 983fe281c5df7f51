"""The process in which a chart is made: its phases and what came up in them (family PRO)."""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import STEPPING
from interventio.records.stepping import OpenQuestion, Phase, ProcessPhase, Stepping

_ORDER = tuple(Phase)


def _phases(catalogue: Catalogue) -> Iterator[tuple[Stepping, int, ProcessPhase]]:
    for stepping in catalogue.steppings.values():
        for position, phase in enumerate(stepping.process):
            yield stepping, position, phase


def _place(stepping: Stepping, position: int, *route: Step) -> Place:
    return STEPPING.place(stepping.id, "process", position, *route)


@check(
    "PRO001",
    "phase-twice",
    Severity.ERROR,
    says=N_("The phase “{phase}” is told twice."),
    advice=N_("Tell of each phase once: put its decisions and questions together."),
)
def phase_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A chart tells of the same phase twice."""
    first: dict[tuple[str, Phase], Place] = {}
    for stepping, position, phase in _phases(catalogue):
        here = _place(stepping, position, "phase")
        same = first.setdefault((stepping.id, phase.phase), here)
        if same != here:
            yield Hit(here, {"phase": phase.phase.value}, related=(same,))


@check(
    "PRO002",
    "phases-out-of-order",
    Severity.WARNING,
    says=N_("The phase “{phase}” comes after “{before}”, but it belongs before it."),
    advice=N_("The phases are, in their order: {phases}. Check the days, or the phase that is meant."),
)
def phases_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A phase stands behind a later one, or was done after a later one was."""
    for stepping in catalogue.steppings.values():
        for (_, before), (position, phase) in pairwise(enumerate(stepping.process)):
            if _ORDER.index(phase.phase) < _ORDER.index(before.phase):
                yield _out_of_order(stepping, position, phase, before)
            elif phase.done and before.done and phase.done < before.done:
                yield _out_of_order(stepping, position - 1, before, phase)


def _out_of_order(stepping: Stepping, position: int, phase: ProcessPhase, before: ProcessPhase) -> Hit:
    facts = {"phase": phase.phase.value, "before": before.phase.value, "phases": tuple(one.value for one in _ORDER)}
    return Hit(_place(stepping, position, "phase"), facts)


@check(
    "PRO003",
    "phase-done-before-start",
    Severity.ERROR,
    says=N_("The phase “{phase}” is said to be done on {done}, before it starts on {starts}."),
    advice=N_("Check both days."),
)
def phase_done_before_start(catalogue: Catalogue) -> Iterator[Hit]:
    """A phase ends before it begins."""
    for stepping, position, phase in _phases(catalogue):
        if phase.starts and phase.done and phase.done < phase.starts:
            facts = {"phase": phase.phase.value, "done": phase.done, "starts": phase.starts}
            yield Hit(_place(stepping, position, "done"), facts, related=(_place(stepping, position, "starts"),))


@check(
    "PRO004",
    "phase-done-in-future",
    Severity.WARNING,
    says=N_("The phase “{phase}” is said to be done on {done}, a day still to come."),
    advice=N_("Check the date. Leave “done” out while it is under way; “due” is the day by which it is to be done."),
)
def phase_done_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A phase is said to have been done on a day that has not come."""
    for stepping, position, phase in _phases(catalogue):
        if phase.done and phase.done > catalogue.day:
            yield Hit(_place(stepping, position, "done"), {"phase": phase.phase.value, "done": phase.done})


@check(
    "PRO005",
    "phase-overdue",
    Severity.WARNING,
    says=N_("The phase “{phase}” was to be done by {due}, and it is not."),
    advice=N_("Write the day under “done”, or the new day under “due”."),
)
def phase_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """A phase is not done after the day by which it was to be."""
    for stepping, position, phase in _phases(catalogue):
        if phase.due and phase.done is None and phase.due < catalogue.day:
            yield Hit(_place(stepping, position, "due"), {"phase": phase.phase.value, "due": phase.due})


@check(
    "PRO006",
    "question-overdue",
    Severity.WARNING,
    says=N_("The question was to be answered by {due}, and it is still open."),
    advice=N_("Write the answer under “answer”, or the new day under “due”."),
)
def question_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """A question is open after the day by which it was to be answered."""
    for stepping, position, phase in _phases(catalogue):
        for number, question in enumerate(phase.questions):
            if question.due and _is_open(question) and question.due < catalogue.day:
                yield Hit(_place(stepping, position, "questions", number, "due"), {"due": question.due})


def _is_open(question: OpenQuestion) -> bool:
    return question.answer is None and question.answered is None
