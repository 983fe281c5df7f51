"""Evaluations as audiences may see them.

Coordinators see all of them. All others see what `safe_outcomes` opens of outcomes, categories and follow-ups, and
beside it, by the same limits:

- of feedback, those who answered where they are not few; those who were asked, and the response rate, where also those
  who were silent are nobody or not few, and those who were not asked of all whose work ended, who are often the same;
  promoters, passives and detractors with the score where none of the three is few: the score is made of them;
- scores where those who have them are not few, and those of the shown whole who have none nobody or not few; of one
  instrument those of all, or those of categories, never both;
- clients of the costs, with the cost for each, where all whose work ended are shown and do not differ by few;
- prevented cases, with the saving, where at least so many are not few and nothing of the outcomes is hidden;
- results of goals, which may be numbers of people in other words, where nothing else is hidden and they are not small;
- how many experts by experience took part, where they are not few.

Clients see neither costs nor goals. Percentages, intervals and the note that a whole is small go with their counts.

Two evaluations of the same team or method whose times overlap hold the same clients: a year less its half is the other
half. So of these only one is told, the one that ends first, and of the others no number. Evaluations of times that
follow each other have no client in common; what has changed between them is to be made of what is shown of both.

Not promised: what follows from an earlier edition, from the evaluation of a method and that of a team that uses it,
from what somebody has written in words, or from the way in which the numbers to hide were chosen.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluation_numbers import with_opened
from interventio.disclosure.opened import ALL_YEARS, NOTHING, Opened, everything
from interventio.disclosure.safe_outcomes import Limits, safe_outcomes, whole_of
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.measures.count import Count
from interventio.measures.economy import ClientCost
from interventio.measures.evaluations import EvaluationNumbers, Subject
from interventio.measures.feedback import GroupFeedback


def shown_evaluations(
    numbers: Iterable[EvaluationNumbers], audience: Audience, threshold: int
) -> tuple[ShownEvaluation, ...]:
    """Return all evaluations as an audience may see them, in the order in which they are given.

    Always hand over all evaluations of a catalogue: which of two that overlap is told depends on both.
    """
    listed = tuple(numbers)
    if audience is Audience.COORDINATOR:
        return tuple(with_opened(one, everything(one), audience) for one in listed)
    told = frozenset(_told(listed))
    return tuple(_guarded(one, audience, Limits(threshold), is_told=one.id in told) for one in listed)


def _guarded(one: EvaluationNumbers, audience: Audience, limits: Limits, *, is_told: bool) -> ShownEvaluation:
    if not is_told:
        return with_opened(one, NOTHING, audience, is_beside_another=True)
    opened = _safe(one, limits)
    shown = with_opened(one, opened, audience)
    without_goals = replace(shown, goals=())
    results = frozenset() if without_goals.hides else frozenset(_safe_results(one, limits))
    return with_opened(one, replace(opened, results=results), audience)


def _told(numbers: Iterable[EvaluationNumbers]) -> Iterator[str]:
    """Yield the evaluations that overlap with none of the same told before, those that end first before the others."""
    ends: dict[Subject, date] = {}
    for one in sorted(numbers, key=lambda one: (one.ends, one.starts, one.id)):
        if all(subject not in ends or ends[subject] < one.starts for subject in one.subjects):
            ends.update(dict.fromkeys(one.subjects, one.ends))
            yield one.id


def _safe(one: EvaluationNumbers, limits: Limits) -> Opened:
    opened = safe_outcomes(one, limits)
    asked = frozenset(at for at, group in enumerate(one.feedback) if _may_tell_asked(one, group, opened, limits))
    return replace(
        opened,
        asked=asked,
        answered=frozenset(at for at, group in enumerate(one.feedback) if _is_safe(group.answered, limits)),
        recommendations=frozenset(at for at, group in enumerate(one.feedback) if _may_tell_score(group, limits)),
        response=len(asked) == len(one.feedback),
        scores=frozenset(_safe_scores(one, opened, limits)),
        costs=frozenset(_safe_costs(one, opened, limits)),
        prevented=_may_tell_prevented(one, opened, limits),
        experts=frozenset(at for at, told in enumerate(one.experts) if _is_safe(told.experts, limits)),
    )


def _is_safe(count: Count | None, limits: Limits) -> bool:
    return count is not None and limits.allow(count.value)


def _may_tell_asked(one: EvaluationNumbers, group: GroupFeedback, opened: Opened, limits: Limits) -> bool:
    response = group.response
    if response is None or not limits.allow(response.part.value) or not limits.allow_rest(response.rest.value):
        return False
    whole = whole_of(one)
    if whole is None:
        return _has_no_whole(one)
    return opened.ended and limits.allow_rest(max(0, whole - response.whole.value))


def _has_no_whole(one: EvaluationNumbers) -> bool:
    """Tell whether nothing says how many clients there were, so that nobody can take a number from them."""
    return not one.categories and not one.outcomes and one.ended is None


def _may_tell_score(group: GroupFeedback, limits: Limits) -> bool:
    said = group.recommendation
    return said is not None and limits.allow(said.promoters.value, said.passives.value, said.detractors.value)


def _safe_scores(one: EvaluationNumbers, opened: Opened, limits: Limits) -> Iterator[int]:
    """Yield the scores that may be opened; of one instrument all are of everybody, or all of different categories."""
    classed = (table for at, table in enumerate(one.outcomes) if at in opened.outcomes)
    wholes: dict[str | None, int | None] = {table.of: table.known.value for table in classed}
    wholes |= {told.id: told.ended.value for at, told in enumerate(one.categories) if at in opened.categories}
    if opened.ended or _has_no_whole(one):
        wholes[None] = whole_of(one)
    taken: dict[str, set[str | None]] = {}
    for at, score in enumerate(one.scores):
        before = taken.setdefault(score.instrument, set())
        is_apart = not before or (None not in {*before, score.of} and score.of not in before)
        if is_apart and score.of in wholes and _may_tell_of(score.clients.value, wholes[score.of], limits):
            before.add(score.of)
            yield at


def _may_tell_of(part: int, whole: int | None, limits: Limits) -> bool:
    """Tell whether neither a part is small nor the rest of its whole few; without a whole there is no rest."""
    return limits.allow(part) and (whole is None or limits.allow_rest(whole - part))


def _safe_costs(one: EvaluationNumbers, opened: Opened, limits: Limits) -> Iterator[int]:
    if one.economy is None or one.ended is None or not opened.ended:
        return
    for at, cost in (*enumerate(one.economy.years), (ALL_YEARS, one.economy.whole)):
        if cost and _may_tell_clients(cost, one.ended, limits):
            yield at


def _may_tell_clients(cost: ClientCost, ended: Count, limits: Limits) -> bool:
    """Tell whether clients of a cost may be shown, who are those whose work ended or others."""
    clients = cost.clients
    return clients is not None and limits.allow(clients.value) and limits.allow_rest(abs(clients.value - ended.value))


def _may_tell_prevented(one: EvaluationNumbers, opened: Opened, limits: Limits) -> bool:
    cases = one.economy.prevented if one.economy else None
    return cases is not None and limits.allow(cases.lowest.value) and len(opened.outcomes) == len(one.outcomes)


def _safe_results(one: EvaluationNumbers, limits: Limits) -> Iterator[int]:
    for at, goal in enumerate(one.goals):
        if goal.result is not None and goal.result >= limits.threshold:
            yield at
