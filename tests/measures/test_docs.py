"""The worked examples in the docstrings of the measures, and of the formats and days that they use, are true."""

import doctest
import pkgutil
from importlib import import_module
from types import ModuleType

import pytest

from interventio import measures
from interventio.catalogue import needs
from interventio.languages import formats
from interventio.records import review

MODULES = [import_module(f"{measures.__name__}.{module.name}") for module in pkgutil.iter_modules(measures.__path__)]


@pytest.mark.parametrize("module", [*MODULES, formats, needs, review], ids=lambda module: module.__name__)
def test_worked_examples_are_true(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0


def test_the_formulas_have_worked_examples() -> None:
    examples = {
        test.name for module in [*MODULES, needs] for test in doctest.DocTestFinder().find(module) if test.examples
    }
    assert examples >= {
        "interventio.measures.assumptions.month_after",
        "interventio.measures.assumptions.months_until",
        "interventio.measures.assumptions.stays",
        "interventio.measures.bounds.all_of",
        "interventio.measures.bounds.any_of",
        "interventio.measures.chances.Chances.at_least",
        "interventio.measures.chances.Chances.filled",
        "interventio.measures.chances.binomial",
        "interventio.measures.count.Share.fraction",
        "interventio.measures.count.Share.reaches",
        "interventio.measures.count.Share.seats_to",
        "interventio.measures.coverage.coverage_of",
        "interventio.measures.difference.difference",
        "interventio.measures.economy.break_even",
        "interventio.measures.economy.cost_per_client",
        "interventio.measures.economy.economy_of",
        "interventio.measures.economy.saving",
        "interventio.measures.effects.by_spread_before",
        "interventio.measures.effects.by_spread_of_change",
        "interventio.measures.effects.correlation_of",
        "interventio.measures.feedback.Recommendation.possible",
        "interventio.measures.feedback.Recommendation.score",
        "interventio.measures.feedback.nearest",
        "interventio.measures.feedback.response_of",
        "interventio.measures.follow_ups.follow_up_shares",
        "interventio.measures.goals.is_reached",
        "interventio.measures.intervals.difference_interval",
        "interventio.measures.intervals.wilson",
        "interventio.measures.outcomes.outcome_shares",
        "interventio.measures.period_changes.class_change",
        "interventio.measures.roots.root_above",
        "interventio.measures.freshness.Freshness.is_overdue",
        "interventio.catalogue.needs.ages_meet",
        "interventio.measures.gaps.gap_among",
        "interventio.measures.rounds.completion_of",
        "interventio.measures.rounds.whole_cost",
        "interventio.measures.ratio.Ratio.fraction",
        "interventio.measures.ratio.ratio_of",
        "interventio.measures.ratio.share_of",
        "interventio.measures.ratio.sum_of",
        "interventio.measures.use.use_of",
        "interventio.measures.outlook.total_of",
    }
