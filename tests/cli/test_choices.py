from enum import StrEnum

import pytest

from interventio.cli.choices import Grouping, KindName, PlanRows, TrainedStage
from interventio.measures.grouping import By
from interventio.records.fields import Stage
from interventio.records.kinds import KINDS
from interventio.views.plan_sheet import PlanBy


@pytest.mark.parametrize(("choices", "meant"), [(Grouping, By), (TrainedStage, Stage), (PlanRows, PlanBy)])
def test_the_words_of_options_are_those_that_are_meant(choices: type[StrEnum], meant: type[StrEnum]) -> None:
    assert list(choices) == list(meant)


def test_every_kind_of_record_can_be_named() -> None:
    assert list(KindName) == [kind.name for kind in KINDS]
