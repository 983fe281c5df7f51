"""Trouble with files that are to be laid out anew."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class NotARecordError(TroubleError):
    """A file or folder was named that is none of the workspace."""

    exit = Exit.USAGE
    says = N_("{path} is no record of this workspace, and no folder of them.")
    advice = N_("Name interventio.yaml, or a file or folder in data.")


class UnnamedTextError(TroubleError):
    """A text was typed in, and it was not told which file it is, or it was told of others too."""

    exit = Exit.USAGE
    says = N_("It is not clear which file the text is that is typed in.")
    advice = N_("Name that file and no other: --stdin-filename data/teams/harju.yaml")
