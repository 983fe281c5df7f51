"""From what may be shown of feedback and scores to their lines on a page."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownGroupFeedback, ShownRecommendation, ShownScore
from interventio.languages.translator import Translator
from interventio.measures.effects import EffectSize, SpreadUsed
from interventio.measures.feedback import nearest
from interventio.records.fields import Better
from interventio.records.organisation import Instrument
from interventio.views.evaluation.parts import EffectLine, FeedbackLine, OpinionPart, ScoreLine
from interventio.views.evaluation.words import (
    count_told,
    few_note,
    hidden_note,
    number_or_why,
    number_told,
    signed,
)
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.voice import Voice
from interventio.views.words import Words

DIGITS = 2
"""How many decimals means and effect sizes have."""


def feedback_lines(groups: Iterable[ShownGroupFeedback], voice: Voice) -> tuple[FeedbackLine, ...]:
    """Return what each group answered."""
    return tuple(_group(one, voice) for one in groups)


def _group(one: ShownGroupFeedback, voice: Voice) -> FeedbackLine:
    words, told = voice.words, one.recommendation
    between = told.possible
    is_hidden = told.state is State.HIDDEN
    return FeedbackLine(
        id=one.id,
        name=voice.says(one.name),
        answered=answered_told(one, words),
        score=score_told(told.score, words) if told.score is not None else _why(told.state),
        possible=words(
            "Had all answered, it would lie between {lowest} and {highest}.",
            lowest=score_told(between.lowest, words),
            highest=score_told(between.highest, words),
        )
        if between
        else "",
        at=told.score,
        low=between.lowest if between else None,
        high=between.highest if between else None,
        parts=tuple(_parts(told, words)),
        note=hidden_note(words) if is_hidden else few_note(words, is_small=one.is_small),
    )


def score_told(score: Fraction, words: Translator) -> str:
    """Return a net promoter score in whole points with its sign."""
    return signed(Fraction(nearest(score)), words)


def answered_told(one: ShownGroupFeedback, words: Translator) -> str:
    """Return how many answered of those who were asked."""
    answered, asked = count_told(one.answered), count_told(one.asked)
    if one.response is not None:
        return f"{answered} / {asked}, {words.percent(one.response)}"
    if one.answered.number is None and one.asked.number is None:
        return answered
    return f"{answered} / {asked}"


def _parts(told: ShownRecommendation, words: Translator) -> Iterator[OpinionPart]:
    names = (
        ("promoters", words("Promoters (9–10)"), told.promoters),
        ("passives", words("Passives (7–8)"), told.passives),
        ("detractors", words("Detractors (0–6)"), told.detractors),
    )
    whole = sum(count or 0 for _, _, count in names)
    if told.state is State.EXACT:
        for id_, name, count in names:
            share = Fraction(count, whole) if count is not None and whole else None
            yield OpinionPart(id_, name, number_or_why(told.state, count), share)


def score_lines(
    scores: Iterable[ShownScore], instruments: Mapping[str, Instrument], categories: Mapping[str, Words], voice: Voice
) -> tuple[ScoreLine, ...]:
    """Return the scores of outcome measures before and after."""
    return tuple(_score(one, instruments, categories, voice) for one in scores)


def _score(
    one: ShownScore, instruments: Mapping[str, Instrument], categories: Mapping[str, Words], voice: Voice
) -> ScoreLine:
    words = voice.words
    lower = words("less is better")
    return ScoreLine(
        name=voice.name(one.instrument, instruments),
        of=categories.get(one.of, Words(one.of)) if one.of else None,
        clients=number_or_why(one.state, one.clients),
        better=lower if one.better is Better.LOWER else words("more is better"),
        before=_mean(one.state, one.mean_before, one.spread_before, words),
        after=_mean(one.state, one.mean_after, one.spread_after, words),
        change=signed(one.change, words, DIGITS) if one.change is not None else _why(one.state),
        first=one.mean_before,
        last=one.mean_after,
        effects=tuple(_effects(one, words)),
        note=hidden_note(words) if one.state is State.HIDDEN else few_note(words, is_small=one.is_small),
    )


def _effects(one: ShownScore, words: Translator) -> Iterator[EffectLine]:
    """Yield one effect size: in the spread before, and where that is not known in the spread of the change."""
    found = one.by_spread_before or one.by_spread_of_change
    if found:
        yield _effect(found, words)


def _effect(one: EffectSize, words: Translator) -> EffectLine:
    between = one.interval
    by = {
        SpreadUsed.BEFORE: words("effect size, in standard deviations of the scores before"),
        SpreadUsed.CHANGE: words("effect size, in standard deviations of the change"),
    }
    return EffectLine(
        told=signed(one.size, words, DIGITS),
        interval=words(
            "from {lowest} to {highest}",
            lowest=number_told(between.lowest, words, DIGITS),
            highest=number_told(between.highest, words, DIGITS),
        ),
        by=by[one.by],
        size=one.size,
        low=between.lowest,
        high=between.highest,
    )


def _mean(state: State, mean: Fraction | None, spread: Fraction | None, words: Translator) -> str:
    if mean is None:
        return _why(state)
    told = number_told(mean, words, DIGITS)
    if spread is None:
        return told
    return words("{mean} (standard deviation {spread})", mean=told, spread=number_told(spread, words, DIGITS))


def _why(state: State) -> str:
    return HIDDEN_NUMBER if state is State.HIDDEN else NO_NUMBER
