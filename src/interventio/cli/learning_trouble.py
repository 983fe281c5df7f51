"""Trouble with a question about needs and learning."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import NotTogetherError, TroubleError
from interventio.languages.translator import N_


class NoSurveyError(TroubleError):
    """Needs are asked for, and there is no survey of them."""

    says = N_("No survey of needs has been written down by {day}.")
    advice = N_("Add one to data/competence. What it can hold is told by: interventio schema needs-survey")


class NoGroupError(TroubleError):
    """An occupation is in no occupational group, so that nothing is required of it."""

    exit = Exit.USAGE
    says = N_("The occupation “{name}” is in no occupational group of the competence levels.")
    advice = N_("Occupations that are in one: {known}. Others are added to a group in data/competence.")


class NothingAskedError(TroubleError):
    """Nobody has said for whom it is."""

    exit = Exit.USAGE
    says = N_("Say whose learning it is about.")
    advice = N_("Name an occupation: --occupation ID. For a sheet for development discussions: --sheet GROUP.")


class NeedsHiddenError(TroubleError):
    """Needs are asked for in a way that is for coordinators alone."""

    exit = Exit.USAGE
    says = N_("Needs by unit, by municipality and of earlier surveys are shown to coordinators only.")
    advice = N_("Leave out --audience, or ask by requirement, level or group.")


class LearnOptionsError(NotTogetherError):
    """Options of `learn` were given that do not go together."""

    advice = N_("Leave one of them out. What each does: interventio learn --help")
