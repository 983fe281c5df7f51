"""Trouble with what `validate` was asked for."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class OutsideError(TroubleError):
    """A file was named that would stand outside of the workspace."""

    exit = Exit.USAGE
    says = N_("{path} is not in the workspace.")
    advice = N_("Name a file of the workspace, from where you are or from the folder with interventio.yaml.")


class NoRecordFileError(TroubleError):
    """A file was named that no record is read from."""

    exit = Exit.USAGE
    says = N_("No record is read from {path}.")
    advice = N_("Records are in the folders of data, under names such as data/teams/harju.yaml.")


class InputTroubleError(TroubleError):
    """Of what an editor hands over, a half is missing."""

    exit = Exit.USAGE
    says = N_("The whole workspace is checked, so no file is named after the command.")
    advice = N_("To check what is not saved yet, name its file: interventio validate --stdin-filename FILE -")


class NoBaselineError(TroubleError):
    """A baseline was named that is not there."""

    exit = Exit.USAGE
    says = N_("There is no baseline {path}.")
    advice = N_("Check the spelling, or make it with --write-baseline.")


class UnreadBaselineError(TroubleError):
    """The baseline cannot be read, so what is in it would be lost."""

    says = N_("Nothing was written, because {path} cannot be read.")
    advice = N_("See what is wrong with it: interventio validate")


class TooManyKnownError(TroubleError):
    """More was found than a baseline has room for."""

    says = N_("Nothing was written: these are {count} findings, and a baseline has room for {most}.")
    advice = N_("Begin with some of them: --select REF. Or turn codes off under “severities” in interventio.yaml.")
