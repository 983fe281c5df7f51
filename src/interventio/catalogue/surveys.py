"""Surveys of needs (*tarvekartoitus*): which one speaks for a set of levels, and where its answers come from."""

from interventio.catalogue.catalogue import Catalogue
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.needs_survey import Answers, NeedsSurvey


def surveys_of(catalogue: Catalogue, levels: CompetenceLevels) -> tuple[NeedsSurvey, ...]:
    """Return the surveys of some levels that were sent out by the catalogue's day, the newest first."""
    found = (one for one in catalogue.needs_surveys.values() if one.levels == levels.id)
    sent = (one for one in found if one.opened <= catalogue.day)
    return tuple(sorted(sent, key=lambda one: (one.opened, one.id), reverse=True))


def newest_survey(catalogue: Catalogue, levels: CompetenceLevels) -> NeedsSurvey | None:
    """Return the survey that speaks for some levels: the one that was sent out last."""
    return next(iter(surveys_of(catalogue, levels)), None)


def municipality_of(catalogue: Catalogue, answers: Answers) -> str | None:
    """Return the municipality of some answers: the one they name, else that of their unit."""
    if answers.municipality or not answers.unit:
        return answers.municipality
    unit = catalogue.words.units.get(answers.unit)
    return unit.municipality if unit else None
