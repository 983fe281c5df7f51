"""What can go wrong with a plan that is asked for."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class TurnoverUnknownError(TroubleError):
    """A plan takes the turnover, and nobody has said it."""

    exit = Exit.USAGE
    says = N_("Nothing is planned, because it is not known how many of the staff leave in a year.")
    advice = N_("Give it with --turnover PERCENT, or write it into interventio.yaml under planning, as turnover.")


class CompletionUnknownError(TroubleError):
    """A plan takes the share of those who complete a training, and nobody has said it."""

    exit = Exit.USAGE
    says = N_("Nothing is planned, because it is not known how many of those who begin a training complete it.")
    advice = N_("Give it with --completion PERCENT, or write it into interventio.yaml under planning, as completion.")


class NotAheadError(TroubleError):
    """A plan looks to a month that has begun or passed, or too far ahead."""

    exit = Exit.USAGE
    says = N_("A plan looks from the month after {day} on, and {most} months ahead at the most.")
    advice = N_("Name a later day with --until, or an earlier one with --as-of.")


class NotWithinPlanError(TroubleError):
    """A round is thought of in a month that the plan does not look at."""

    exit = Exit.USAGE
    says = N_("{month} is not a month of the plan, which looks from {first} to {last}.")
    advice = N_("Name a month in it, written like 2027-05, or plan further with --until.")


class NotSeatsError(TroubleError):
    """A round to be thought of is not written as one."""

    exit = Exit.USAGE
    says = N_("“{value}” does not say for which method, how many seats and in which month.")
    advice = N_("Write it like this: --seats cool-kids=12@2027-05")
