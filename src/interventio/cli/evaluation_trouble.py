"""Trouble with a question about evaluations."""

from interventio.cli.exits import Exit
from interventio.cli.trouble import TroubleError
from interventio.languages.translator import N_


class EvaluationsHiddenError(TroubleError):
    """Evaluations were asked for clients, who are shown none."""

    exit = Exit.USAGE
    says = N_("Clients and their families are shown no evaluations here.")
    advice = N_("Name another audience, or leave --audience out.")


class OneEvaluationNeededError(TroubleError):
    """Something was asked for that only one evaluation has."""

    exit = Exit.USAGE
    says = N_("{what} is made of one evaluation: name it.")
    advice = N_("Known are: {known}. All of them, one in a row: interventio evaluate")


class NotEvaluatedError(TroubleError):
    """A team or a method was named of which there is no evaluation."""

    exit = Exit.USAGE
    says = N_("“{name}” has not been evaluated by {day}.")
    advice = N_("Evaluations stand in data/evaluations. What they can hold is told by: interventio schema evaluation")
