from enum import StrEnum

import pytest

from interventio.cli.choices import (
    CompetenceGrouping,
    FormName,
    GapKind,
    Grouping,
    KindName,
    PlanRows,
    RiskStatus,
    RoundStatus,
    SeverityName,
    TaskName,
    TrainedStage,
    UseGrouping,
)
from interventio.measures.action_kind import ActionKind
from interventio.measures.competence_tables import CompetenceBy
from interventio.measures.gaps import Gap
from interventio.measures.grouping import By
from interventio.measures.use import GROUPINGS
from interventio.records.fields import Degree, Format, Stage
from interventio.records.kinds import KINDS
from interventio.records.risk import RiskState
from interventio.records.training_round import RoundState
from interventio.views.plan.sheet import PlanBy


@pytest.mark.parametrize(
    ("choices", "meant"),
    [
        (Grouping, By),
        (TrainedStage, Stage),
        (GapKind, Gap),
        (RoundStatus, RoundState),
        (RiskStatus, RiskState),
        (SeverityName, Degree),
        (FormName, Format),
        (TaskName, ActionKind),
        (CompetenceGrouping, CompetenceBy),
        (PlanRows, PlanBy),
    ],
)
def test_the_words_of_options_are_those_that_are_meant(choices: type[StrEnum], meant: type[StrEnum]) -> None:
    assert list(choices) == list(meant)


def test_use_is_told_by_the_groups_that_it_can_be_told_by() -> None:
    assert [By(one.value) for one in UseGrouping] == list(GROUPINGS)


def test_every_kind_of_record_can_be_named() -> None:
    assert list(KindName) == [kind.name for kind in KINDS]
