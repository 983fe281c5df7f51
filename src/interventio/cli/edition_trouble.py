"""What keeps an edition from being made, or from being compared."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class EditionExistsError(TroubleError):
    """A chart has an edition of that name."""

    exit = Exit.USAGE
    says = N_("The chart “{chart}” has an edition “{name}” already, agreed on {day}.")
    advice = N_("Give the new one another name. An edition that has been agreed is left as it was.")


class UnfitNameError(TroubleError):
    """An edition is given no name, or none that fits a heading."""

    exit = Exit.USAGE
    says = N_("An edition needs a name of one line, with {most} characters at the most.")
    advice = N_("Write it like this: --name 2026")


class EditionTooEarlyError(TroubleError):
    """A new edition would be older than the last one."""

    exit = Exit.USAGE
    says = N_("{day} is before {last}, the day of the last edition “{name}”.")
    advice = N_("Give --agreed the day on which the new edition was agreed. It comes after those that there are.")


class NoEditionError(TroubleError):
    """A chart has no edition with which anything could be compared."""

    exit = Exit.USAGE
    says = N_("No edition of the chart “{chart}” was agreed before {day}, so there is nothing to compare with.")
    advice = N_("Make one from the chart as it is: interventio edition {chart} --name NAME")


class NoSuchLanguageError(TroubleError):
    """A text is given in a language that the workspace does not have."""

    exit = Exit.USAGE
    says = N_("“{language}” is not a language of this workspace.")
    advice = N_("Its languages are: {known}. Write a text like this: --by fi=Implementaatiotiimi")
