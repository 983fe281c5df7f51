"""The plan that the options ask for."""

import re
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from interventio.answers.coverage import coverage_rule
from interventio.answers.trainings import planned_of
from interventio.cli.plan_trouble import (
    CompletionUnknownError,
    NotAheadError,
    NotSeatsError,
    NotWithinPlanError,
    TurnoverUnknownError,
)
from interventio.cli.trouble import UnknownNameError
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.measures.assumptions import MOST_MONTHS, Asked, Missing, month_after, months_until, planned_until
from interventio.measures.bookings import Invited
from interventio.measures.plan import CERTAINTIES, Question
from interventio.measures.rule import Rule
from interventio.pipeline import Workspace
from interventio.views.plan.sheet import PlanBy, PlanSheet

_SEATS = re.compile(r"([a-z0-9-]+)=([1-9]\d{0,3})@(\S+)", re.ASCII)
_MONTH = re.compile(r"([12]\d{3})-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for, as far as it is not as the settings say."""

    methods: tuple[str, ...] = ()
    team: str | None = None
    target: Fraction | None = None
    turnover: Fraction | None = None
    completion: Fraction | None = None
    until: date | None = None
    seats: tuple[str, ...] = ()
    has_rounds: bool = True
    one_more: str | None = None
    certainties: tuple[Fraction, ...] = ()


def asked_plan(workspace: Workspace, wishes: Wishes, by: str, words: Translator) -> PlanSheet:
    """Return the plan that was asked for.

    Raises:
        UnknownNameError: a method or the team is not known.
        NotAheadError: the plan would not look ahead, or too far.
        NotSeatsError: a round to be thought of is not written as one.
        NotWithinPlanError: a round is thought of in a month that the plan does not look at.
        TurnoverUnknownError: it is not known how many leave.
        CompletionUnknownError: it is not known how many complete a training.

    """
    _known(wishes.methods, tuple(workspace.catalogue.interventions))
    _known((wishes.team,) if wishes.team else (), tuple(workspace.catalogue.teams))
    rule = coverage_rule(workspace, wishes.methods)
    rule = rule if wishes.target is None else replace(rule, target=wishes.target)
    found = planned_of(workspace, rule, _question(workspace, wishes, rule, words), PlanBy(by), words)
    if isinstance(found, Missing):
        raise TurnoverUnknownError if found is Missing.TURNOVER else CompletionUnknownError
    return found


def _known(names: tuple[str, ...], known: tuple[str, ...]) -> None:
    for name in names:
        if name not in known:
            raise UnknownNameError(name=name, known=nearest(name, known) or known[:5])


def _question(workspace: Workspace, wishes: Wishes, rule: Rule, words: Translator) -> Question:
    until = wishes.until or planned_until(workspace.catalogue)
    months = months_until(rule.day, until)
    if not 0 < months <= MOST_MONTHS:
        raise NotAheadError(day=rule.day, most=MOST_MONTHS)
    return Question(
        asked=Asked(wishes.turnover, wishes.completion, until),
        invited=tuple(_invited(one, rule, months, words) for one in wishes.seats),
        has_rounds=wishes.has_rounds,
        certainties=tuple(sorted(wishes.certainties)) or CERTAINTIES,
        team=wishes.team,
        extra_month=_month(wishes.one_more, rule, months, words) if wishes.one_more else None,
    )


def _invited(value: str, rule: Rule, months: int, words: Translator) -> Invited:
    match = _SEATS.fullmatch(value)
    if match is None:
        raise NotSeatsError(value=value)
    method, seats, month = match.groups()
    _known((method,), rule.methods)
    return Invited(method, _month(month, rule, months, words), int(seats))


def _month(value: str, rule: Rule, months: int, words: Translator) -> int:
    match = _MONTH.fullmatch(value)
    month = months_until(rule.day, date(int(match[1]), int(match[2]), 1)) if match else 0
    if not 0 < month <= months:
        first, last = (words.short_month(month_after(rule.day, one)) for one in (1, months))
        raise NotWithinPlanError(month=value, first=first, last=last)
    return month
