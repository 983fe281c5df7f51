"""From single records to a catalogue."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import entries_of
from interventio.catalogue.steppings import steppings_of
from interventio.catalogue.vocabulary import vocabulary_of
from interventio.records.base import Part
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.evaluation import Evaluation
from interventio.records.implementation_team import ImplementationTeam
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.organisation import Organisation, Term
from interventio.records.period_log import PeriodLog
from interventio.records.risk import Risk
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.support_team import SupportTeam
from interventio.records.team import ServiceTeam
from interventio.records.training_round import TrainingRound
from interventio.records.trial import Trial

_R = TypeVar(
    "_R",
    CompetenceCounts,
    CompetenceLevels,
    Evaluation,
    ImplementationTeam,
    Intervention,
    Ladder,
    MultidisciplinaryTeam,
    NeedsSurvey,
    PeriodLog,
    Risk,
    ServiceTeam,
    Stepping,
    SupportTeam,
    TrainingRound,
    Trial,
)


def catalogue_of(records: Iterable[Part], unread: frozenset[tuple[str, str]], day: date) -> Catalogue:
    """Return the catalogue of `records` as it is on `day`.

    Where the settings or the vocabularies could not be read, plain ones stand in, so that the
    other records can still be looked at.
    """
    known = tuple(records)
    settings = next((one for one in reversed(known) if isinstance(one, Settings)), STAND_IN_SETTINGS)
    organisation = next((one for one in reversed(known) if isinstance(one, Organisation)), STAND_IN_ORGANISATION)
    ladders = _by_id(Ladder, known)
    return Catalogue(
        day=day,
        entries=entries_of(known),
        settings=settings,
        organisation=organisation,
        words=vocabulary_of(organisation),
        ladders=ladders,
        interventions=_by_id(Intervention, known),
        teams=_by_id(ServiceTeam, known),
        implementation_teams=_by_id(ImplementationTeam, known),
        support_teams=_by_id(SupportTeam, known),
        multidisciplinary_teams=_by_id(MultidisciplinaryTeam, known),
        steppings=steppings_of(ladders, _by_id(Stepping, known)),
        trainings=_by_id(TrainingRound, known),
        periods=_by_id(PeriodLog, known),
        competence=_by_id(CompetenceLevels, known),
        needs_surveys=_by_id(NeedsSurvey, known),
        competence_counts=_by_id(CompetenceCounts, known),
        trials=_by_id(Trial, known),
        evaluations=_by_id(Evaluation, known),
        risks=_by_id(Risk, known),
        unread=unread,
    )


def _by_id(model: type[_R], records: Iterable[Part]) -> dict[str, _R]:
    found = {record.id: record for record in records if isinstance(record, model)}
    return dict(sorted(found.items()))


STAND_IN_SETTINGS = Settings(schema_version=1, name={"und": "–"})
STAND_IN_ORGANISATION = Organisation(divisions=(Term(id="unread", name={"und": "–"}),))
