"""The kinds of record, and where each stands in a workspace."""

from dataclasses import dataclass

from interventio.findings.place import Place, Step
from interventio.records.base import Part
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.evaluation import Evaluation
from interventio.records.implementation_team import ImplementationTeam
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.organisation import Organisation
from interventio.records.period_log import PeriodLog
from interventio.records.risk import Risk
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.support_team import SupportTeam
from interventio.records.team import ServiceTeam
from interventio.records.training_round import TrainingRound
from interventio.records.trial import Trial


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record. `folder` is a folder of records, or one file where `is_single`."""

    name: str
    folder: str
    model: type[Part]
    is_single: bool = False
    word: str = ""
    """What stands in the field `kind` of such records, where others share their folder."""

    @property
    def is_reviewed(self) -> bool:
        """Whether such records are to be looked through from time to time; what has happened stays as it was."""
        return "review" in self.model.model_fields

    def path_of(self, id_: str) -> str:
        """Return the path of the record with this id."""
        return self.folder if self.is_single else f"{self.folder}/{id_}.yaml"

    def place(self, id_: str, *route: Step, at_key: bool = False) -> Place:
        """Return a place in the record with this id."""
        return Place(self.path_of(id_), route, at_key)


SETTINGS = RecordKind("settings", "interventio.yaml", Settings, is_single=True)
ORGANISATION = RecordKind("organisation", "data/organisation.yaml", Organisation, is_single=True)
LADDER = RecordKind("ladder", "data/tiers", Ladder)
INTERVENTION = RecordKind("intervention", "data/interventions", Intervention)
TEAM = RecordKind("team", "data/teams", ServiceTeam, word="service")
IMPLEMENTATION_TEAM = RecordKind("implementation-team", "data/teams", ImplementationTeam, word="implementation")
SUPPORT_TEAM = RecordKind("support-team", "data/teams", SupportTeam, word="support")
MULTIDISCIPLINARY_TEAM = RecordKind(
    "multidisciplinary-team", "data/teams", MultidisciplinaryTeam, word="multidisciplinary"
)
STEPPING = RecordKind("stepping", "data/steppings", Stepping)
TRAINING = RecordKind("training", "data/trainings", TrainingRound)
PERIODS = RecordKind("periods", "data/periods", PeriodLog)
COMPETENCE_LEVELS = RecordKind("competence-levels", "data/competence", CompetenceLevels, word="levels")
NEEDS_SURVEY = RecordKind("needs-survey", "data/competence", NeedsSurvey, word="survey")
COMPETENCE_COUNTS = RecordKind("competence-counts", "data/competence", CompetenceCounts, word="counts")
TRIAL = RecordKind("trial", "data/competence", Trial, word="trial")
EVALUATION = RecordKind("evaluation", "data/evaluations", Evaluation)
RISK = RecordKind("risk", "data/risks", Risk)

KINDS = (
    SETTINGS,
    ORGANISATION,
    LADDER,
    INTERVENTION,
    TEAM,
    IMPLEMENTATION_TEAM,
    SUPPORT_TEAM,
    MULTIDISCIPLINARY_TEAM,
    STEPPING,
    TRAINING,
    PERIODS,
    COMPETENCE_LEVELS,
    NEEDS_SURVEY,
    COMPETENCE_COUNTS,
    TRIAL,
    EVALUATION,
    RISK,
)
FOLDERS = tuple(dict.fromkeys(kind.folder for kind in KINDS if not kind.is_single))
"""The folders of records, each once."""


def sharing(kind: RecordKind) -> dict[str, RecordKind]:
    """Return the kinds of record in the folder of `kind` by the words that tell them apart; none where it is alone."""
    return {one.word: one for one in KINDS if one.word and one.folder == kind.folder}


def kind_at(path: str) -> RecordKind | None:
    """Return the kind of the record at a path; the first one where several share a folder, None outside of all."""
    folder = path.rpartition("/")[0]
    return next((kind for kind in KINDS if kind.folder == (path if kind.is_single else folder)), None)
