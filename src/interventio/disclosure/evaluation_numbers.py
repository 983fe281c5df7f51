"""An evaluation with the numbers that are opened, and without the others."""

from dataclasses import replace

from interventio.disclosure.audience import Audience
from interventio.disclosure.opened import ALL_YEARS, Opened
from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import (
    ShownCategory,
    ShownCost,
    ShownEconomy,
    ShownEvaluation,
    ShownExperts,
    ShownFollowUp,
    ShownGoal,
    ShownGroupFeedback,
    ShownOutcome,
    ShownOutcomes,
    ShownPart,
    ShownPrevented,
    ShownRecommendation,
    ShownResponse,
    ShownScore,
)
from interventio.disclosure.trials import ShownCount
from interventio.measures.count import Count, Share
from interventio.measures.economy import Assumed, ClientCost, EconomyNumbers
from interventio.measures.effects import ScoreChange
from interventio.measures.evaluations import EvaluationNumbers
from interventio.measures.feedback import GroupFeedback
from interventio.measures.follow_ups import FollowUpShares
from interventio.measures.goals import GoalStanding
from interventio.measures.outcomes import CategoryShare, NamedShare, OutcomeShares


def with_opened(
    numbers: EvaluationNumbers, opened: Opened, audience: Audience, *, is_beside_another: bool = False
) -> ShownEvaluation:
    """Return an evaluation for an audience with the numbers at the opened places."""
    is_of_clients = audience is Audience.CLIENT
    return ShownEvaluation(
        audience=audience,
        id=numbers.id,
        subjects=numbers.subjects,
        starts=numbers.starts,
        ends=numbers.ends,
        is_beside_another=is_beside_another,
        ended=_count(numbers.ended, is_open=opened.ended),
        categories=tuple(_category(one, opened, at) for at, one in enumerate(numbers.categories)),
        outcomes=tuple(_outcomes(one, opened, at) for at, one in enumerate(numbers.outcomes)),
        follow_ups=tuple(_follow_up(one, is_open=at in opened.follow_ups) for at, one in enumerate(numbers.follow_ups)),
        feedback=tuple(_feedback(one, opened, at) for at, one in enumerate(numbers.feedback)),
        response=_response(numbers.response, is_open=opened.response),
        scores=tuple(_score(one, is_open=at in opened.scores) for at, one in enumerate(numbers.scores)),
        economy=_economy(numbers.economy, opened) if numbers.economy and not is_of_clients else None,
        goals=() if is_of_clients else tuple(_goal(one, opened, at) for at, one in enumerate(numbers.goals)),
        experts=tuple(
            ShownExperts(one.how, _count(one.experts, is_open=at in opened.experts))
            for at, one in enumerate(numbers.experts)
        ),
    )


def _count(count: Count | None, *, is_open: bool) -> ShownCount:
    if count is None:
        return ShownCount(State.UNKNOWN)
    return ShownCount(State.EXACT, count.value) if is_open else ShownCount(State.HIDDEN)


def _value(count: Count | None) -> int | None:
    return None if count is None else count.value


def _part(one: NamedShare, *, is_open: bool) -> ShownPart:
    if not is_open:
        return ShownPart(one.id, one.name, State.HIDDEN)
    return ShownPart(one.id, one.name, State.EXACT, one.share.part.value, one.share.fraction(), one.interval)


def _category(one: CategoryShare, opened: Opened, at: int) -> ShownCategory:
    if at not in opened.categories:
        return ShownCategory(one.id, one.name, State.HIDDEN)
    share = one.share.fraction() if one.share and opened.ended else None
    return ShownCategory(one.id, one.name, State.EXACT, one.ended.value, share)


def _outcomes(table: OutcomeShares, opened: Opened, at: int) -> ShownOutcomes:
    is_open = at in opened.outcomes
    return ShownOutcomes(
        of=table.of,
        name=table.name,
        state=State.EXACT if is_open else State.HIDDEN,
        classes=tuple(
            ShownOutcome(
                _part(one.told, is_open=is_open),
                one.turn,
                tuple(_part(part, is_open=(at, of) in opened.parts) for part in one.parts),
            )
            for of, one in enumerate(table.classes)
        ),
        known=table.known.value if is_open else None,
        unknown=table.unknown.value if at in opened.unknown else None,
        is_small=table.is_small if is_open else None,
    )


def _follow_up(one: FollowUpShares, *, is_open: bool) -> ShownFollowUp:
    is_known = one.reached is not None
    state = State.EXACT if is_open else State.HIDDEN
    return ShownFollowUp(
        months=one.months,
        standing=one.standing,
        due=one.due,
        done=one.done,
        of=one.of,
        name=one.followed.name,
        note=one.note,
        state=state if is_known else State.UNKNOWN,
        classes=tuple(_part(told, is_open=is_open) for told in one.classes),
        whole=_value(one.whole) if is_open else None,
        reached=_value(one.reached) if is_open else None,
        not_reached=one.attrition.part.value if one.attrition and is_open else None,
        attrition=one.attrition.fraction() if one.attrition and is_open else None,
        is_small=one.is_small if is_open else None,
    )


def _feedback(group: GroupFeedback, opened: Opened, at: int) -> ShownGroupFeedback:
    are_asked_open, is_answered_open = at in opened.asked, at in opened.answered
    response = group.response if are_asked_open and is_answered_open else None
    return ShownGroupFeedback(
        id=group.id,
        name=group.name,
        asked=_count(group.asked, is_open=are_asked_open),
        answered=_count(group.answered, is_open=is_answered_open),
        response=response.fraction() if response else None,
        recommendation=_recommendation(group, opened, at),
        is_small=group.is_small if is_answered_open else None,
    )


def _recommendation(group: GroupFeedback, opened: Opened, at: int) -> ShownRecommendation:
    said = group.recommendation
    if said is None:
        return ShownRecommendation(State.UNKNOWN)
    if at not in opened.recommendations:
        return ShownRecommendation(State.HIDDEN)
    return ShownRecommendation(
        State.EXACT,
        said.promoters.value,
        said.passives.value,
        said.detractors.value,
        group.score,
        group.possible if at in opened.asked else None,
    )


def _response(response: Share | None, *, is_open: bool) -> ShownResponse:
    if response is None:
        return ShownResponse(State.UNKNOWN)
    if not is_open:
        return ShownResponse(State.HIDDEN)
    return ShownResponse(State.EXACT, response.whole.value, response.part.value, response.fraction())


def _score(one: ScoreChange, *, is_open: bool) -> ShownScore:
    if not is_open:
        return ShownScore(one.instrument, one.of, one.better, State.HIDDEN)
    return ShownScore(
        instrument=one.instrument,
        of=one.of,
        better=one.better,
        state=State.EXACT,
        clients=one.clients.value,
        mean_before=one.mean_before,
        mean_after=one.mean_after,
        spread_before=one.spread_before,
        spread_after=one.spread_after,
        change=one.change,
        by_spread_before=one.by_spread_before,
        by_spread_of_change=one.by_spread_of_change,
        is_small=one.is_small,
    )


def _economy(economy: EconomyNumbers, opened: Opened) -> ShownEconomy:
    return ShownEconomy(
        years=tuple(_cost(one, is_open=at in opened.costs) for at, one in enumerate(economy.years)),
        whole=_cost(economy.whole, is_open=ALL_YEARS in opened.costs) if economy.whole else None,
        alternative=economy.alternative,
        break_even=economy.break_even,
        prevented=_prevented(economy, is_open=opened.prevented),
    )


def _cost(cost: ClientCost, *, is_open: bool) -> ShownCost:
    if cost.clients is None:
        return ShownCost(cost.year, cost.euros, cost.note, State.UNKNOWN)
    if not is_open:
        return ShownCost(cost.year, cost.euros, cost.note, State.HIDDEN)
    return ShownCost(cost.year, cost.euros, cost.note, State.EXACT, cost.clients.value, cost.per_client)


def _prevented(economy: EconomyNumbers, *, is_open: bool) -> ShownPrevented:
    cases = economy.prevented
    if cases is None:
        return ShownPrevented(State.UNKNOWN)
    if not is_open:
        return ShownPrevented(State.HIDDEN, basis=cases.basis)
    counts = Assumed(cases.lowest.value, cases.usual.value, cases.highest.value)
    return ShownPrevented(State.EXACT, counts, economy.saving, economy.pays, cases.basis)


def _goal(goal: GoalStanding, opened: Opened, at: int) -> ShownGoal:
    plain = ShownGoal(goal.id, goal.what, goal.target, goal.better, goal.measured_in, State.UNKNOWN)
    if goal.result is None:
        return plain
    is_open = at in opened.results
    return replace(
        plain,
        state=State.EXACT if is_open else State.HIDDEN,
        result=goal.result if is_open else None,
        is_reached=goal.is_reached if is_open else None,
    )
