"""Effect sizes (*vaikutuksen suuruus*): how far scores moved from before to after, in standard deviations.

Positive is better, whichever way the instrument counts. What such a number cannot show: there is no group that did
without, so what time alone, other help or a bad day at the beginning did is in it too. Who begins when things are at
their worst is usually better later without anything (regression to the mean).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from interventio.measures.count import Count
from interventio.measures.intervals import ConfidenceInterval, Z, is_small_whole
from interventio.measures.roots import root_above
from interventio.records.fields import Better
from interventio.records.organisation import Instrument
from interventio.records.outcomes import Score

FEWEST = 3
"""With fewer clients there is no effect size: the correction for few is 0 for two."""


class SpreadUsed(StrEnum):
    """In which standard deviation an effect size is told."""

    BEFORE = "before"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class EffectSize:
    """A standardised mean change with its interval at 95 %."""

    by: SpreadUsed
    size: Fraction
    interval: ConfidenceInterval
    correlation: Fraction | None
    """Between before and after, as far as the spreads tell it; None: taken for 0, which makes the interval wide."""


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """The scores of one outcome measure before and after."""

    instrument: str
    of: str | None
    """The category; None: all."""
    better: Better
    clients: Count
    mean_before: Fraction
    mean_after: Fraction
    spread_before: Fraction | None
    spread_after: Fraction | None
    change: Fraction
    """The mean after less the mean before, turned so that positive is better."""
    by_spread_before: EffectSize | None
    by_spread_of_change: EffectSize | None

    @property
    def is_small(self) -> bool:
        """Whether the clients are so few that it must be said."""
        return is_small_whole(self.clients)


def score_change(score: Score, better: Better) -> ScoreChange:
    """Return the change of scores with its effect sizes, as far as the spreads that they need are known."""
    change = (score.mean_after - score.mean_before) * (1 if better is Better.HIGHER else -1)
    return ScoreChange(
        instrument=score.instrument,
        of=score.of,
        better=better,
        clients=Count(score.clients),
        mean_before=score.mean_before,
        mean_after=score.mean_after,
        spread_before=score.spread_before,
        spread_after=score.spread_after,
        change=change,
        by_spread_before=by_spread_before(score, change),
        by_spread_of_change=by_spread_of_change(score, change),
    )


def score_changes(scores: tuple[Score, ...], instruments: Mapping[str, Instrument]) -> tuple[ScoreChange, ...]:
    """Return the changes of all scores whose instrument is known: of others nobody can tell which way is better."""
    return tuple(
        score_change(one, instruments[one.instrument].better) for one in scores if one.instrument in instruments
    )


def by_spread_before(score: Score, change: Fraction) -> EffectSize | None:
    """Return the change in standard deviations before, None where that is unknown or 0, or of fewer than three.

    g = c × change ÷ SD before, with c = 1 − 3 ÷ (4 (n − 1) − 1) for few clients; its variance is 2 (1 − r) ÷ n +
    g² ÷ 2n, with r the correlation of before and after, and the interval g ± 1.959964 √variance. Where the spreads do
    not tell r, it is taken for 0. Sources: G. V. Glass, Educational Researcher 5 (10), 1976, pp. 3–8; B. J. Becker,
    Synthesizing standardized mean-change measures, British Journal of Mathematical and Statistical Psychology 41, 1988,
    pp. 257–278; c: L. V. Hedges, Journal of Educational Statistics 6, 1981, pp. 107–128.

    40 clients, 18 before and 14 after where lower is better, spreads 5, 6 and of the change 5: c = 152 ÷ 155 and g =
    0.98 × 4 ÷ 5 = 0.78, r = (25 + 36 − 25) ÷ 60 = 0.6, variance 0.8 ÷ 40 + 0.62 ÷ 80 = 0.0277, so 0.46 to 1.11.

    >>> score = Score(instrument="sdq", clients=40, mean_before=18, mean_after=14,
    ...     spread_before=5, spread_after=6, spread_of_change=5)
    >>> found = by_spread_before(score, Fraction(4))
    >>> [round(100 * one) for one in (found.size, found.interval.lowest, found.interval.highest)], found.correlation
    ([78, 46, 111], Fraction(3, 5))
    """
    if not score.spread_before or score.spread_before < 0 or score.clients < FEWEST:
        return None
    correlation = correlation_of(score)
    size = _for_few(score.clients) * change / score.spread_before
    variance = (2 * (1 - (correlation or Fraction(0))) + size**2 / 2) / score.clients
    return EffectSize(SpreadUsed.BEFORE, size, _around(size, variance), correlation)


def by_spread_of_change(score: Score, change: Fraction) -> EffectSize | None:
    """Return the change in standard deviations of the change, None where that is unknown or 0, or of fewer than three.

    g = c × change ÷ SD of change; its variance is 1 ÷ n + g² ÷ 2n. It is another number than the one by the spread
    before and is not compared with it. Source: R. D. Gibbons, D. R. Hedeker and J. M. Davis, Estimation of effect size
    from a series of experiments involving paired comparisons, Journal of Educational Statistics 18, 1993, pp. 271–279.

    >>> score = Score(instrument="sdq", clients=40, mean_before=18, mean_after=14,
    ...     spread_of_change=5)
    >>> found = by_spread_of_change(score, Fraction(4))
    >>> [round(100 * one) for one in (found.size, found.interval.lowest, found.interval.highest)]
    [78, 43, 114]
    """
    if not score.spread_of_change or score.spread_of_change < 0 or score.clients < FEWEST:
        return None
    size = _for_few(score.clients) * change / score.spread_of_change
    variance = (1 + size**2 / 2) / score.clients
    return EffectSize(SpreadUsed.CHANGE, size, _around(size, variance), correlation_of(score))


def correlation_of(score: Score) -> Fraction | None:
    """Return the correlation of before and after: (SD₁² + SD₂² − SD of change²) ÷ (2 SD₁ SD₂).

    None where a spread is not known or 0, or where they contradict each other.

    >>> correlation_of(Score(instrument="sdq", clients=40, mean_before=18, mean_after=14,
    ...     spread_before=5, spread_after=6, spread_of_change=5))
    Fraction(3, 5)
    """
    one, other, change = score.spread_before, score.spread_after, score.spread_of_change
    if not one or not other or change is None:
        return None
    correlation = (one**2 + other**2 - change**2) / (2 * one * other)
    return correlation if abs(correlation) <= 1 else None


def _for_few(clients: int) -> Fraction:
    return 1 - Fraction(3, 4 * (clients - 1) - 1)


def _around(size: Fraction, variance: Fraction) -> ConfidenceInterval:
    reach = Z * root_above(variance)
    return ConfidenceInterval(size - reach, size + reach)
