"""The few numbers of an evaluation that are told first: how clients turned out, what they said, what it spared."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownEconomy, ShownEvaluation, ShownOutcomes
from interventio.languages.translator import Translator
from interventio.measures.count import share
from interventio.measures.economy import Assumed
from interventio.measures.intervals import ConfidenceInterval, is_small_whole, wilson
from interventio.records.outcomes import Turn
from interventio.views.evaluation.report_page import Headline
from interventio.views.evaluation.words import euros_told, percents_between, signed
from interventio.views.voice import Voice
from interventio.views.words import Words

MOST_GROUPS = 2
"""Of more groups than these the lowest and the highest score are told."""


@dataclass(frozen=True, slots=True)
class Improved:
    """Those who turned out better, of those whose outcome is known: of all categories, or of one."""

    of: Words | None
    """The category; None: all that are told apart."""
    part: int
    whole: int
    share: Fraction
    interval: ConfidenceInterval
    is_small: bool
    """Whether they are so few that it must be said."""


def improved_of(shown: ShownEvaluation, voice: Voice) -> Improved | None:
    """Return those who turned out better: of all categories together, else of the first one whose counts are shown.

    What is added up here is shown in any case. None where nothing of it is shown, or no class is a better one.
    """
    open_ = [one for one in shown.outcomes if one.state is State.EXACT and _better(one) is not None]
    if not open_:
        return None
    told = open_ if len(open_) == len(shown.outcomes) else open_[:1]
    part, whole = sum(_better(one) or 0 for one in told), sum(one.known or 0 for one in told)
    found = share(part, whole)
    fraction, interval = found.fraction(), wilson(found)
    if fraction is None or interval is None:
        return None
    of = voice.says_if_any(told[0].name) if len(told) == 1 else None
    return Improved(of, part, whole, fraction, interval, is_small_whole(found.whole))


def _better(outcomes: ShownOutcomes) -> int | None:
    """Return how many stand in classes of better outcomes; None where none of the classes is one."""
    counts = [one.told.count for one in outcomes.classes if one.turn is Turn.IMPROVED]
    return sum(count or 0 for count in counts) if counts else None


def headlines_of(shown: ShownEvaluation, voice: Voice) -> tuple[Headline, ...]:
    """Return three to five headline numbers, as far as there are any that may be shown."""
    return tuple(_headlines(shown, voice))


def _headlines(shown: ShownEvaluation, voice: Voice) -> Iterator[Headline]:
    words = voice.words
    better = improved_of(shown, voice)
    if better:
        small = words("small number") if better.is_small else ""
        of = f"{better.part} / {better.whole}"
        yield Headline(
            words("Turned out better"),
            words.percent(better.share),
            words("interval {between}", between=interval_told(better, words)),
            ", ".join(part for part in (of, str(better.of or ""), small) if part),
        )
    yield from _recommending(shown, voice)
    if shown.economy:
        yield from _economy(shown.economy, words)
    if reached := goals_reached(shown, words):
        yield Headline(words("Goals reached"), reached)


def interval_told(better: Improved, words: Translator) -> str:
    """Return the interval of those who turned out better, such as `17–52 %`."""
    return percents_between(better.interval.lowest, better.interval.highest, words)


def _recommending(shown: ShownEvaluation, voice: Voice) -> Iterator[Headline]:
    words = voice.words
    scored = [(one.recommendation.score, voice.says(one.name).text) for one in shown.feedback]
    known = [(score, name) for score, name in scored if score is not None]
    if not known:
        return
    label, answered = words("Recommend (NPS)"), response_told(shown, words)
    note = words("answered: {share}", share=answered) if answered else ""
    if len(known) <= MOST_GROUPS:
        yield Headline(
            label,
            " · ".join(signed(score, words, 0) for score, _ in known),
            " · ".join(name for _, name in known),
            note,
        )
        return
    lowest, highest = min(known)[0], max(known)[0]
    groups = words.plural("{count} group", "{count} groups", len(known))
    yield Headline(label, f"{signed(lowest, words, 0)} … {signed(highest, words, 0)}", groups, note)


def response_told(shown: ShownEvaluation, words: Translator) -> str:
    """Return how many answered of all who were asked, or "" where it is not shown or known."""
    response = shown.response
    if response.share is None:
        return ""
    return f"{words.percent(response.share)} ({response.answered} / {response.asked})"


def _economy(economy: ShownEconomy, words: Translator) -> Iterator[Headline]:
    if economy.break_even:
        cases = economy.prevented.cases
        yield Headline(
            words("Pays for itself at"),
            words.plural("{count} case", "{count} cases", economy.break_even.usual),
            _span(economy.break_even, str(economy.break_even.lowest), str(economy.break_even.highest), words),
            words("prevented: {count}", count=cases.usual) if cases else "",
        )
    saving = economy.prevented.saving
    if saving:
        lowest, usual, highest = (
            euros_told(Fraction(one), words) for one in (saving.lowest, saving.usual, saving.highest)
        )
        label = words("Reckoned saving") if saving.usual >= 0 else words("Cost more than it spared")
        yield Headline(label, usual, _span(saving, lowest, highest, words))


def _span(assumed: Assumed, lowest: str, highest: str, words: Translator) -> str:
    """Return from where to where a number lies by what is assumed, or "" where it is one and the same."""
    if assumed.lowest == assumed.highest:
        return ""
    return words("{lowest} to {highest}, by what is assumed", lowest=lowest, highest=highest)


def goals_reached(shown: ShownEvaluation, words: Translator) -> str:
    """Return how many goals were reached, of those of which it can be told; "" where there are none, or all hidden."""
    told = [one.is_reached for one in shown.goals if one.is_reached is not None]
    if told:
        return words("{part} of {whole}", part=sum(told), whole=len(told))
    is_open = shown.goals and all(one.state is not State.HIDDEN for one in shown.goals)
    return words("not known yet") if is_open else ""
