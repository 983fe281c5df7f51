"""What kinds of record are called in headings, and how a record is named."""

from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import Entry
from interventio.languages.translator import N_
from interventio.records import kinds
from interventio.records.training_round import TrainingRound
from interventio.views.voice import Voice
from interventio.views.words import Words

KIND_NAMES: Mapping[str, str] = {
    kinds.SETTINGS.name: N_("Settings"),
    kinds.ORGANISATION.name: N_("The organisation's own words"),
    kinds.LADDER.name: N_("Ladders"),
    kinds.INTERVENTION.name: N_("Methods"),
    kinds.TEAM.name: N_("Teams"),
    kinds.IMPLEMENTATION_TEAM.name: N_("Implementation teams"),
    kinds.SUPPORT_TEAM.name: N_("Support teams"),
    kinds.MULTIDISCIPLINARY_TEAM.name: N_("Multidisciplinary teams"),
    kinds.STEPPING.name: N_("Stepping charts"),
    kinds.TRAINING.name: N_("Trainings"),
    kinds.PERIODS.name: N_("Method periods"),
    kinds.COMPETENCE_LEVELS.name: N_("Levels of competence"),
    kinds.NEEDS_SURVEY.name: N_("Needs surveys"),
    kinds.COMPETENCE_COUNTS.name: N_("Counts of competence"),
    kinds.TRIAL.name: N_("Workshops and pilots"),
    kinds.EVALUATION.name: N_("Evaluations"),
    kinds.RISK.name: N_("Risks"),
}


def name_of(entry: Entry, catalogue: Catalogue, voice: Voice) -> Words:
    """Return what a record is called; one without a name of its own by that of its method or ladder, else its file."""
    name = getattr(entry.record, "name", None)
    if isinstance(name, dict) and name:
        return voice.says(name)
    if isinstance(entry.record, TrainingRound):
        return voice.name(entry.record.intervention, catalogue.interventions)
    if entry.id in catalogue.teams:
        return voice.name(entry.id, catalogue.teams)
    return voice.name(entry.id, catalogue.ladders) if entry.id else Words(voice.words(KIND_NAMES[entry.kind.name]))
