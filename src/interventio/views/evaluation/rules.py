"""How the numbers of an evaluation are counted, and what they cannot show, in words."""

from interventio.languages.translator import Translator
from interventio.views.evaluation.page import Rules


def evaluation_rules(words: Translator, *, has_alternative: bool) -> Rules:
    """Return the rules of each part of an evaluation's page; those of a saving where an alternative is told of."""
    return Rules(
        outcomes=outcome_rules(words),
        follow_ups=(
            words(
                "Each state is divided by those who were reached. Those who were not reached are told apart: where "
                "they are many, the others say little of them."
            ),
        ),
        feedback=(
            words(
                "The net promoter score is the share of those who answered 9 or 10 of 10 less the share of those who "
                "answered 0 to 6, times a hundred: from \u2212100 to 100."
            ),
            words("The pale line shows where the score may lie if those who did not answer are counted too."),
        ),
        scores=_score_rules(words),
        economy=(
            words("The cost per client is the cost divided by the clients for whom it was."),
            *(_saving_rules(words) if has_alternative else ()),
        ),
        goals=(
            words(
                "A goal is reached where the result is at the target or better. The line across a bar is the target."
            ),
        ),
    )


def outcome_rules(words: Translator) -> tuple[str, ...]:
    """Return how outcomes are counted."""
    return (
        words(
            "Each outcome is divided by the clients whose outcome is known, and so is a part of it that is told apart. "
            "Those of whom it is not known stand in none."
        ),
        words(
            "The line across the end of a bar is its interval (Wilson's): among many clients like these the share "
            "would lie in it, with a certainty of 95 %. It does not tell what has brought the outcome about."
        ),
    )


def compared_rules(words: Translator) -> tuple[str, ...]:
    """Return what is to be kept in mind when times are compared."""
    return (
        *outcome_rules(words),
        words("Where the intervals of two times lie over each other, the difference may be chance."),
    )


def _score_rules(words: Translator) -> tuple[str, ...]:
    return (
        words(
            "The arrow leads from the mean before to the mean after. Only clients with both scores are counted, and "
            "those who left early may have fared differently."
        ),
        words(
            "The effect size is the change of the mean in standard deviations, corrected for few clients (Hedges' g); "
            "above 0 is better. The line across it is its interval, with a certainty of 95 %."
        ),
        words(
            "There is no comparison group. What time alone, other help or a bad day at the beginning did is in the "
            "number too, so it does not tell how much is due to the work."
        ),
    )


def _saving_rules(words: Translator) -> tuple[str, ...]:
    return (
        words(
            "The cost divided by the cost of one case, rounded up to a whole case, tells how many prevented cases pay "
            "for it."
        ),
        words(
            "The saving is the number prevented times the cost of one case, less the cost. The lowest one takes the "
            "fewest prevented and the cheapest case, the highest one the most and the dearest."
        ),
        words(
            "The saving is a reckoning with assumptions, not money in an account: how many were prevented is a "
            "judgement."
        ),
    )
