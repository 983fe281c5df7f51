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


class SchemaVersion(StrEnum):
    """The version of JSON Schema."""

    NEWER = "2020-12"
    OLDER = "7"


class UseGrouping(StrEnum):
    """By what use is grouped."""

    INTERVENTION = "intervention"
    TEAM = "team"
    AREA = "area"
    DIVISION = "division"


class NeedsGrouping(StrEnum):
    """By what needs are grouped."""

    REQUIREMENT = "requirement"
    LEVEL = "level"
    GROUP = "group"
    MUNICIPALITY = "municipality"
    UNIT = "unit"


class CompetenceGrouping(StrEnum):
    """By what competence is grouped."""

    LEVEL = "level"
    GROUP = "group"
    UNIT = "unit"
    MUNICIPALITY = "municipality"
    AREA = "area"


class TrainedStage(StrEnum):
    """The stage of training that counts."""

    ATTENDED = "attended"
    COMPLETED = "completed"
    CERTIFIED = "certified"


class RoundStatus(StrEnum):
    """How a training round stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class RiskStatus(StrEnum):
    """How a risk stands."""

    OPEN = "open"
    OCCURRED = "occurred"
    CLOSED = "closed"


class Denominator(StrEnum):
    """Of what the trained are counted: of those expected to deliver, of a number wanted, of an estimated need."""

    EXPECTED = "expected"
    WANTED = "wanted"
    NEED = "need"


class GapKind(StrEnum):
    """What is lacking where help is needed, the worst first."""

    NOTHING = "nothing"
    NO_TEAM = "no-team"
    NOBODY_TRAINED = "nobody-trained"
    ONE_TRAINED = "one-trained"
    NOT_USED = "not-used"
    AGES_UNKNOWN = "ages-unknown"
    COUNTS_UNKNOWN = "counts-unknown"


class SeverityName(StrEnum):
    """How severe the trouble is."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


class FormName(StrEnum):
    """How a method reaches people."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    PARENTS = "parents"
    FAMILY = "family"
    NETWORK = "network"
    DIGITAL = "digital"
    SELF_HELP = "self-help"
    COURSE = "course"


class TaskName(StrEnum):
    """The kinds of action."""

    TRAIN = "train"
    BOOK_SEATS = "book-seats"
    PLAN_ROUND = "plan-round"
    RENEW = "renew"
    PUT_TO_USE = "put-to-use"
    MEET_NEED = "meet-need"
    FIND_TEAM = "find-team"
    CLOSE_GAP = "close-gap"
    DECIDE = "decide"
    WRITE_DOWN = "write-down"
    FOLLOW_UP = "follow-up"
    ANSWER_QUESTION = "answer-question"
    CALL_MEETING = "call-meeting"
    INVITE_UNIT = "invite-unit"
    JOIN_UP = "join-up"
    STOP_DELIVERING = "stop-delivering"
    MOVE_ON = "move-on"
    ACT_ON_RISK = "act-on-risk"
    ASK_NUMBERS = "ask-numbers"
    COUNT_AGAIN = "count-again"
    BUILD_COMPETENCE = "build-competence"
    COUNT_COMPETENCE = "count-competence"
    READ_INDICATOR = "read-indicator"
    FOLLOW_UP_CLIENTS = "follow-up-clients"
    LOOK_THROUGH = "look-through"
    ASK_REVIEW = "ask-review"
    ANSWER_OPEN_QUESTION = "answer-open-question"
    FINISH_PHASE = "finish-phase"


class PlanRows(StrEnum):
    """What the rows of a plan stand for."""

    INTERVENTION = "intervention"
    TEAM = "team"
    TOTAL = "total"


class RowsFormat(StrEnum):
    """How rows of numbers are written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


class FindingsFormatName(StrEnum):
    """How findings are written; `auto` looks where they go."""

    AUTO = "auto"
    FULL = "full"
    CONCISE = "concise"
    GROUPED = "grouped"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    AZURE = "azure"
    JUNIT = "junit"
    SARIF = "sarif"
    RDJSON = "rdjson"
    MARKDOWN = "markdown"


class KindName(StrEnum):
    """The kinds of record."""

    SETTINGS = "settings"
    ORGANISATION = "organisation"
    LADDER = "ladder"
    INTERVENTION = "intervention"
    TEAM = "team"
    IMPLEMENTATION_TEAM = "implementation-team"
    SUPPORT_TEAM = "support-team"
    MULTIDISCIPLINARY_TEAM = "multidisciplinary-team"
    STEPPING = "stepping"
    TRAINING = "training"
    PERIODS = "periods"
    COMPETENCE_LEVELS = "competence-levels"
    NEEDS_SURVEY = "needs-survey"
    COMPETENCE_COUNTS = "competence-counts"
    TRIAL = "trial"
    EVALUATION = "evaluation"
    RISK = "risk"


class ForgeName(StrEnum):
    """Where the repository of a workspace lies."""

    GITHUB = "github"
    GITLAB = "gitlab"
    NONE = "none"
