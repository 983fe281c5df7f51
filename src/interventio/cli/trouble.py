"""Trouble with the run: what happened and what to do, as facts for a sentence."""

from collections.abc import Mapping

from interventio.cli.exits import Exit
from interventio.languages.translator import N_, Fact


class TroubleError(Exception):
    """A run that cannot go on. The message is translated where it is shown."""

    exit = Exit.NOT_DONE
    says = ""
    advice = ""

    def __init__(self, **facts: Fact) -> None:
        """Hold the facts of the message."""
        super().__init__()
        self.facts: Mapping[str, Fact] = facts


class NoWorkspaceError(TroubleError):
    """No interventio.yaml was found."""

    says = N_("There is no interventio.yaml in {folder} or in any folder above it.")
    advice = N_("Go to the folder of your workspace, or name it: --workspace FOLDER.")


class IsWorkspaceError(TroubleError):
    """A workspace was to begin where there is one."""

    exit = Exit.USAGE
    says = N_("There is a workspace in {folder} already, so nothing was written.")
    advice = N_("Add the files around the records that it lacks with: interventio init --missing")


class NotAFolderError(TroubleError):
    """The folder that was named is not there."""

    says = N_("The folder {folder} does not exist.")
    advice = N_("Check the spelling after --workspace.")


class CannotWriteError(TroubleError):
    """A file could not be written."""

    says = N_("{path} could not be written: {why}.")
    advice = N_("Check that the folder exists, that you may write to it and that the disk is not full.")


class NotEditableError(TroubleError):
    """A file of the workspace has the place written in a way that only a person should change."""

    says = N_("Nothing was written, because {path} is laid out in a way that only a person should change.")
    advice = N_("Write it there by hand, or lay out the lists in the file as one item a line.")


class NotYetError(TroubleError):
    """Something was to be written down as done on a day that is still to come."""

    exit = Exit.USAGE
    says = N_("{day} is still to come, so it cannot be written down as done.")
    advice = N_("Give the day on which it was done.")


class BeforeAskedError(TroubleError):
    """A unit would have answered before it was asked."""

    exit = Exit.USAGE
    says = N_("The unit was asked on {asked}, so it cannot have looked the chart through on {reviewed}.")
    advice = N_("Give the day on which it did.")


class NotOursError(TroubleError):
    """The folder to write to holds something that interventio did not make."""

    says = N_("The folder {path} holds files that interventio has not made, so nothing was written.")
    advice = N_("Name another folder with --output, or empty this one yourself.")


class NotForScreenError(TroubleError):
    """What is no text would be put on a screen."""

    exit = Exit.USAGE
    says = N_("{form} is no text, so it is not shown on the screen.")
    advice = N_("Name a file for it: --output chart.{ending}")


class SeveralSheetsError(TroubleError):
    """A picture of several sheets would be put where one has room."""

    exit = Exit.USAGE
    says = N_("On this paper the chart takes {count} sheets, and each is a picture of its own.")
    advice = N_("Name a file for them, and each gets its number: --output chart.svg. A PDF holds all of them.")


class NotInstalledError(TroubleError):
    """An output needs something that is not always installed."""

    says = N_("What it takes to make {what} is not installed.")
    advice = N_('Install it with: pip install "interventio[{extra}]"')


class TooLargeError(TroubleError):
    """A file that is to be sent would be larger than mailboxes take."""

    says = N_("The file would be {size} MB large. More than {most} MB cannot be sent by e-mail, so it was not written.")
    advice = N_("Publish the site, and send its address.")


class UnknownNameError(TroubleError):
    """Something was asked for by a name that is not known."""

    exit = Exit.USAGE
    says = N_("“{name}” is not known here.")
    advice = N_("Known are: {known}.")


class UnknownCodeError(TroubleError):
    """A code was asked for that there is not, though something similar is."""

    exit = Exit.USAGE
    says = N_("There is no code “{name}”.")
    advice = N_("Perhaps you mean {near}. All codes are listed by: interventio explain")


class NoSuchCodeError(TroubleError):
    """A code was asked for that there is not, nor anything similar."""

    exit = Exit.USAGE
    says = N_("There is no code “{name}”.")
    advice = N_("All codes are listed by: interventio explain")


class SeveralChartsError(TroubleError):
    """There are several charts, and none was named."""

    exit = Exit.USAGE
    says = N_("There are several charts, so name the one that is meant.")
    advice = N_("Known are: {known}.")


class DrawnWholeError(TroubleError):
    """A part of the levels of competence was to be drawn."""

    exit = Exit.USAGE
    says = N_("Levels of competence are drawn as a whole: they have no themes, services, divisions, areas and ages.")
    advice = N_("Leave out --theme, --service, --division, --area and --age.")


class TooManyGroupingsError(TroubleError):
    """A table has rows and columns, and no third dimension."""

    exit = Exit.USAGE
    says = N_("A table has rows and columns: give --by once or twice.")


class OneGroupingError(TroubleError):
    """What has changed is told by one grouping."""

    exit = Exit.USAGE
    says = N_("What has changed is told in rows alone: with --since, give --by once.")


class NotBeforeError(TroubleError):
    """The day since which changes are asked for is not before the day to look at."""

    exit = Exit.USAGE
    says = N_("{since} is not before {day}, so nothing can have changed between them.")
    advice = N_("Give --since an earlier day, or --as-of a later one.")


class CompetenceGroupingError(TroubleError):
    """Competence is asked for by a grouping that tells of few people."""

    exit = Exit.USAGE
    says = N_("Competence by {by} is for coordinators.")
    advice = N_("Others are told of it by occupational group: --by group.")


class DifferencesError(TroubleError):
    """Changes are asked for by others than coordinators."""

    exit = Exit.USAGE
    says = N_(
        "What has changed between two days is shown to coordinators only: "
        "few teams are counted at a time, so differences give small numbers away."
    )
    advice = N_("Leave out --audience, or ask for the coverage of one day, without --since.")


class TakingPartError(TroubleError):
    """The trainings of a team are asked for by others than coordinators."""

    exit = Exit.USAGE
    says = N_("Which teams take part in a training is shown to coordinators only.")
    advice = N_("Leave out --audience or --team.")


class NotTogetherError(TroubleError):
    """Options were given that do not go together."""

    exit = Exit.USAGE
    says = N_("These options do not go together: {options}.")
    advice = N_("Leave one of them out. What each does: interventio coverage --help")


class CoordinatorsOnlyError(TroubleError):
    """What was asked for is for coordinators, but others were to read it."""

    exit = Exit.USAGE
    says = N_(
        "This is for coordinators only: beside what others are shown, it could give small numbers of people away."
    )
    advice = N_("Leave --audience out, and do not publish what you get.")


class NotForClientsError(TroubleError):
    """What was asked for tells of staff, and clients and their families are told nothing of it."""

    exit = Exit.USAGE
    says = N_("Clients and their families are shown nothing of staff, training and gaps.")
    advice = N_("Name another audience, or leave --audience out.")


class RisksHiddenError(TroubleError):
    """Risks were asked for, and the audience sees none."""

    exit = Exit.USAGE
    says = N_("Risks are shown to coordinators and managers alone.")
    advice = N_("Name one of these audiences, or leave --audience out.")


class BrokenDataError(TroubleError):
    """The data has errors, so that numbers and charts made of it could not be trusted."""

    exit = Exit.FINDINGS
    says = N_("The data has errors, so nothing was made of it. Number of errors: {count}.")
    advice = N_("See them with: interventio validate")
