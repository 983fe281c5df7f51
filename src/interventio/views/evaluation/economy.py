"""From what may be shown of costs, savings and goals to their lines on a page."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownCost, ShownEconomy, ShownGoal
from interventio.languages.translator import Translator
from interventio.measures.economy import Assumed
from interventio.records.evaluation import Alternative
from interventio.records.fields import Better
from interventio.views.evaluation.parts import AssumptionRow, BreakEven, CostLine, EconomyBlock, GoalLine
from interventio.views.evaluation.words import euros_told, number_or_why, number_told
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.voice import Voice
from interventio.views.words import Words

DIGITS = 6
"""So many decimals can be written in a file, and all of them are shown."""


def economy_block(economy: ShownEconomy | None, voice: Voice) -> EconomyBlock | None:
    """Return what an evaluated team or method cost and spared; None where nothing of it is told."""
    if economy is None:
        return None
    return EconomyBlock(
        costs=tuple(_cost(one, voice) for one in economy.years),
        alternative=voice.says(economy.alternative.name) if economy.alternative else None,
        bases=tuple(_bases(economy, voice)),
        sentences=tuple(_sentences(economy, voice.words)),
        line=_line(economy),
        rows=tuple(_rows(economy, voice.words)),
    )


def _cost(one: ShownCost, voice: Voice) -> CostLine:
    return CostLine(
        year=str(one.year) if one.year else "",
        euros=euros_told(Fraction(one.euros), voice.words),
        clients=number_or_why(one.state, one.clients),
        per_client=per_client_told(one, voice.words),
        note=voice.says_if_any(one.note),
    )


def per_client_told(one: ShownCost, words: Translator) -> str:
    """Return the cost for each client in euros, or the mark that says why there is none."""
    return euros_told(one.per_client, words) if one.per_client is not None else _why(one.state)


def _bases(economy: ShownEconomy, voice: Voice) -> Iterator[tuple[str, Words]]:
    if economy.alternative and economy.alternative.basis:
        yield voice.words("Where the cost of one case comes from"), voice.says(economy.alternative.basis)
    if economy.prevented.basis:
        yield voice.words("How the number prevented was judged"), voice.says(economy.prevented.basis)


def _sentences(economy: ShownEconomy, words: Translator) -> Iterator[str]:
    """Yield at how many prevented it pays for itself, and what was saved by the best judgement."""
    if economy.whole and economy.alternative and economy.break_even:
        yield words.plural(
            "It pays for itself when {count} case is prevented: it cost {cost}, and one case costs {case} in a year.",
            "It pays for itself when {count} cases are prevented: it cost {cost}, and one case costs {case} in a year.",
            economy.break_even.usual,
            cost=words.euros(Fraction(economy.whole.euros)),
            case=words.euros(Fraction(economy.alternative.euros)),
        )
    told = economy.prevented
    if told.cases and told.saving:
        yield words.plural(
            "By the best judgement {count} case was prevented: {outcome}.",
            "By the best judgement {count} cases were prevented: {outcome}.",
            told.cases.usual,
            outcome=_outcome(told.saving.usual, words),
        )


def _outcome(saving: int, words: Translator) -> str:
    if saving < 0:
        return words("it cost {euros} more than it spared", euros=words.euros(Fraction(-saving)))
    return words("it spared {euros} more than it cost", euros=words.euros(Fraction(saving)))


def _line(economy: ShownEconomy) -> BreakEven | None:
    if economy.alternative is None or economy.whole is None:
        return None
    price, cases = price_of(economy.alternative), economy.prevented.cases
    return BreakEven(
        cost=economy.whole.euros,
        case=(price.lowest, price.usual, price.highest),
        prevented=(cases.lowest, cases.usual, cases.highest) if cases else None,
        pays_at=economy.break_even.usual if economy.break_even else None,
    )


def price_of(alternative: Alternative) -> Assumed:
    """Return what one case costs: at least, usually and at most, whatever the file calls lowest and highest."""
    known = [one for one in (alternative.lowest, alternative.euros, alternative.highest) if one is not None]
    return Assumed(min(known), alternative.euros, max(known))


def _rows(economy: ShownEconomy, words: Translator) -> Iterator[AssumptionRow]:
    if economy.alternative is None:
        return
    told = economy.prevented
    yield AssumptionRow(words("Cost of one case in a year"), _euros(price_of(economy.alternative), words))
    if economy.break_even:
        yield AssumptionRow(words("Cases that pay for it"), _numbers(economy.break_even))
    if told.state is not State.UNKNOWN:
        hidden = (_why(told.state),) * 3
        yield AssumptionRow(words("Cases prevented"), _numbers(told.cases) if told.cases else hidden)
        yield AssumptionRow(words("Saving"), _euros(told.saving, words) if told.saving else hidden)


def _euros(one: Assumed, words: Translator) -> tuple[str, str, str]:
    lowest, usual, highest = (euros_told(Fraction(euros), words) for euros in (one.lowest, one.usual, one.highest))
    return lowest, usual, highest


def _numbers(one: Assumed) -> tuple[str, str, str]:
    return str(one.lowest), str(one.usual), str(one.highest)


def goal_lines(goals: Iterable[ShownGoal], voice: Voice) -> tuple[GoalLine, ...]:
    """Return goals with their results."""
    return tuple(_goal(one, voice) for one in goals)


def _goal(one: ShownGoal, voice: Voice) -> GoalLine:
    words = voice.words
    at, aim = _beside(one.result, one.target)
    state, told = _standing(one, words)
    return GoalLine(
        name=voice.says(one.what),
        measured_in=voice.says_if_any(one.measured_in),
        target=number_told(one.target, words, DIGITS) if one.target is not None else NO_NUMBER,
        result=number_told(one.result, words, DIGITS) if one.result is not None else _why(one.state),
        better=words("less is better") if one.better is Better.LOWER else "",
        state=state,
        state_told=told,
        at=at,
        aim=aim,
    )


def _standing(one: ShownGoal, words: Translator) -> tuple[str, str]:
    if one.is_reached is not None:
        return ("reached", words("reached")) if one.is_reached else ("missed", words("not reached"))
    if one.state is State.HIDDEN:
        return "", words("hidden, so that few people cannot be told apart")
    return "", words("no target has been set") if one.target is None else words("not known")


def _beside(result: Fraction | None, target: Fraction | None) -> tuple[Fraction | None, Fraction | None]:
    """Return a result and a target over the larger of them; None where either is unknown, below 0, or both are 0."""
    if result is None or target is None or min(result, target) < 0 or max(result, target) == 0:
        return None, None
    whole = max(result, target)
    return result / whole, target / whole


def _why(state: State) -> str:
    return HIDDEN_NUMBER if state is State.HIDDEN else NO_NUMBER
