"""Trouble with two states of a workspace that are to be compared."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class NoStateError(TroubleError):
    """A revision holds no workspace."""

    says = N_("“{name}” holds no workspace: there is no interventio.yaml in {folder}.")
    advice = N_("Name the folder of the workspace in the repository: --workspace FOLDER. Or name another revision.")


class NoFilesError(TroubleError):
    """A bare repository was to be compared with files that it does not have."""

    exit = Exit.USAGE
    says = N_("{folder} is a bare repository: it holds revisions, but no files to compare “{name}” with.")
    advice = N_("Name two revisions: interventio diff OLD..NEW")


class TooManyStatesError(TroubleError):
    """More than two states were named, or some of them twice."""

    exit = Exit.USAGE
    says = N_("Two states can be compared, and here are more: {names}.")
    advice = N_("Name two revisions as OLD..NEW, two folders, or use --from and --to.")


class SeveralPicturesError(TroubleError):
    """Several charts have changed, and each is a picture of its own."""

    exit = Exit.USAGE
    says = N_("Several charts have changed, and each is a picture of its own: {charts}.")
    advice = N_("Name a file for them, and each gets its number: --output changes.svg. --format html has all of them.")


class NoPictureError(TroubleError):
    """No chart has changed, so there is nothing to draw."""

    says = N_("No chart has changed, so there is no picture to draw.")
    advice = N_("Leave out --format svg to see what else has changed.")
