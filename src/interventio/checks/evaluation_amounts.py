"""Amounts in evaluations: money has a year, estimates lie in their range, scores in their instrument's (family EVA)."""

from collections.abc import Iterator
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_
from interventio.records.evaluation import Economy, Evaluation
from interventio.records.kinds import EVALUATION
from interventio.records.organisation import Instrument
from interventio.records.outcomes import Score


def _economies(catalogue: Catalogue) -> Iterator[tuple[Evaluation, Economy]]:
    for evaluation in catalogue.evaluations.values():
        if evaluation.economy:
            yield evaluation, evaluation.economy


@check(
    "EVA024",
    "cost-without-year",
    Severity.WARNING,
    says=N_("It is not said of which year this cost is."),
    advice=N_("Add “year”: money of different years is not worth the same."),
)
def cost_without_year(catalogue: Catalogue) -> Iterator[Hit]:
    """A cost, or what the alternative costs, does not say of which year it is."""
    for evaluation, economy in _economies(catalogue):
        costs: list[tuple[int | None, Route]] = [
            (one.year, ("economy", "costs", number, "euros")) for number, one in enumerate(economy.costs)
        ]
        if economy.alternative:
            costs.append((economy.alternative.year, ("economy", "alternative", "euros")))
        for year, route in costs:
            if year is None:
                yield Hit(EVALUATION.place(evaluation.id, *route))


@check(
    "EVA025",
    "estimate-outside-its-range",
    Severity.ERROR,
    says=N_("“{field}” does not lie between “lowest” and “highest”."),
    advice=N_("Check the three: the best estimate lies between the least and the most that it may be."),
)
def estimate_outside_its_range(catalogue: Catalogue) -> Iterator[Hit]:
    """The prevented cases, or what the alternative costs, lie outside the range that is given for them."""
    for evaluation, economy in _economies(catalogue):
        prevented, alternative = economy.prevented, economy.alternative
        if prevented and not _lies_between(prevented.lowest, prevented.count, prevented.highest):
            yield Hit(EVALUATION.place(evaluation.id, "economy", "prevented", "count"), {"field": "count"})
        if alternative and not _lies_between(alternative.lowest, alternative.euros, alternative.highest):
            yield Hit(EVALUATION.place(evaluation.id, "economy", "alternative", "euros"), {"field": "euros"})


def _lies_between(lowest: int | None, best: int, highest: int | None) -> bool:
    return (lowest is None or lowest <= best) and (highest is None or best <= highest)


@check(
    "EVA026",
    "score-outside-instrument",
    Severity.ERROR,
    says=N_("“{field}” lies outside the scores that “{id}” can have."),
    advice=N_("Check the number, or the lowest and the highest score of the instrument in data/organisation.yaml."),
)
def score_outside_instrument(catalogue: Catalogue) -> Iterator[Hit]:
    """A mean is lower or higher than any score of its outcome measure."""
    for evaluation in catalogue.evaluations.values():
        for number, score in enumerate(evaluation.scores):
            instrument = catalogue.words.instruments.get(score.instrument)
            for field in _outside(score, instrument) if instrument else ():
                place = EVALUATION.place(evaluation.id, "scores", number, field)
                yield Hit(place, {"field": field, "id": score.instrument})


def _outside(score: Score, instrument: Instrument) -> Iterator[str]:
    lowest, highest = instrument.lowest, instrument.highest
    for field, mean in (("mean_before", score.mean_before), ("mean_after", score.mean_after)):
        if (lowest is not None and mean < lowest) or (highest is not None and mean > highest):
            yield field


@check(
    "EVA027",
    "spread-below-zero",
    Severity.ERROR,
    says=N_("“{field}” is below 0."),
    advice=N_("Write the standard deviation as a number above 0, or leave it out where it is not known."),
)
def spread_below_zero(catalogue: Catalogue) -> Iterator[Hit]:
    """A standard deviation is negative, which it cannot be."""
    for evaluation in catalogue.evaluations.values():
        for number, score in enumerate(evaluation.scores):
            for field, spread in _spreads(score):
                if spread is not None and spread < 0:
                    yield Hit(EVALUATION.place(evaluation.id, "scores", number, field), {"field": field})


def _spreads(score: Score) -> Iterator[tuple[str, Fraction | None]]:
    yield "spread_before", score.spread_before
    yield "spread_after", score.spread_after
    yield "spread_of_change", score.spread_of_change
