"""The words that options can be.

They repeat lists of the records and measures, so that help and completion need not load those; a test holds
the two equal.
"""

from enum import StrEnum


class Grouping(StrEnum):
    """By what coverage is grouped."""

    TEAM = "team"
    UNIT = "unit"
    DIVISION = "division"
    AREA = "area"
    SERVICE = "service"
    OCCUPATION = "occupation"
    INTERVENTION = "intervention"
    TIER = "tier"
    THEME = "theme"


class TrainedStage(StrEnum):
    """The stage of training that counts."""

    ATTENDED = "attended"
    COMPLETED = "completed"
    CERTIFIED = "certified"


class PlanRows(StrEnum):
    """What the rows of a plan stand for."""

    INTERVENTION = "intervention"
    TEAM = "team"
    TOTAL = "total"


class KindName(StrEnum):
    """The kinds of record."""

    SETTINGS = "settings"
    ORGANISATION = "organisation"
    LADDER = "ladder"
    INTERVENTION = "intervention"
    TEAM = "team"
    IMPLEMENTATION_TEAM = "implementation-team"
    STEPPING = "stepping"
    TRAINING = "training"
    PERIODS = "periods"
