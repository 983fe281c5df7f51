"""Trouble with putting right what was found."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class ChangedMeanwhileError(TroubleError):
    """A file is not as it was when it was read."""

    says = N_("Nothing was written, because {path} was changed while it was looked at.")
    advice = N_("Save what is open in other programs, and run the command again.")


class FixesNotTogetherError(TroubleError):
    """Options of fixes were given that say nothing together."""

    exit = Exit.USAGE
    says = N_("This cannot be asked for so: {options}.")
    advice = N_("Give --fix to write, or --diff to look first; --unsafe-fixes is added to one of them.")
