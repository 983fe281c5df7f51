"""Trouble with the run that is about meetings of support teams."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class NoSupportTeamError(TroubleError):
    """A meeting is asked for, and there are no support teams."""

    says = N_("There are no support teams.")
    advice = N_("Add a file with kind: support to data/teams. What it can hold: interventio schema support-team")


class NoMeetingError(TroubleError):
    """There is no meeting on the day that was asked for."""

    exit = Exit.USAGE
    says = N_("{team} does not meet on {day}.")
    advice = N_("The last meetings in {path}: {known}.")


class NotPlannedError(TroubleError):
    """An invitation is asked for to a meeting that is not to come."""

    exit = Exit.USAGE
    says = N_("The meeting of {day} has been held or was cancelled, so nobody is invited to it.")
    advice = N_("Leave --date out to invite to the next one, or ask for the minutes with --minutes.")


class NotHeldError(TroubleError):
    """Minutes are asked for of a meeting that was not held."""

    exit = Exit.USAGE
    says = N_("The meeting of {day} is not written down as held, so there are no minutes of it.")
    advice = N_("If it was held, write in {path}: status: held, who came, and what came of it.")


class NothingPlannedError(TroubleError):
    """An invitation is asked for, and no meeting is to come."""

    says = N_("{team} has no meeting to come.")
    advice = N_("Add its day to {path}, with status: planned. The last meetings there: {known}.")


class NothingHeldError(TroubleError):
    """Minutes are asked for, and no meeting has been held."""

    says = N_("{team} has not held a meeting yet.")
    advice = N_("Once one was held, write in {path}: status: held, who came, what came of it. Meetings there: {known}.")
