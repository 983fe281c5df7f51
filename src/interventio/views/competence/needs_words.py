"""What needs and proposals are called, and how they are counted."""

from collections.abc import Iterator

from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_, Translator
from interventio.measures.needs import NeedsBy
from interventio.measures.proposals import Proposed

PROPOSALS = {
    Proposed.USE: N_("Use what there is"),
    Proposed.PLAN_ROUND: N_("Plan a round"),
    Proposed.MAKE: N_("Make something new"),
}

FIRST = {
    NeedsBy.REQUIREMENT: N_("Requirement"),
    NeedsBy.LEVEL: N_("Level"),
    NeedsBy.GROUP: N_("Occupational group"),
    NeedsBy.MUNICIPALITY: N_("Municipality"),
    NeedsBy.UNIT: N_("Unit"),
}
"""What the rows of a table stand for."""

TITLES = {
    NeedsBy.REQUIREMENT: N_("Needs by requirement"),
    NeedsBy.LEVEL: N_("Needs by level"),
    NeedsBy.GROUP: N_("Needs by occupational group"),
    NeedsBy.MUNICIPALITY: N_("Needs by municipality"),
    NeedsBy.UNIT: N_("Needs by unit"),
}


def rules_of_needs(audience: Audience, words: Translator) -> tuple[str, ...]:
    """Return how needs are counted, and what is not told to an audience."""
    return (
        words("The response is answered ÷ asked, where both are known."),
        words(
            "The need is those who say that they need to learn it ÷ those who answered. Numbers of several groups and "
            "places are added up first, and then divided."
        ),
        words(
            "Of a level, a group and a place answers are counted: each person gives one about each thing that is "
            "required of the group."
        ),
        words("What nobody has counted is not taken for 0: a dash (–) is not known."),
        *_hidden(audience, words),
    )


def rules_of_proposals(audience: Audience, words: Translator) -> tuple[str, ...]:
    """Return how proposals are found and ranked."""
    told = (
        words("A tool meets a requirement if it names it, is for the group, and is available or being tried."),
        words(
            "Proposals stand in the order of how many people say that they need it; of equals the higher share stands "
            "first, then the lower level."
        ),
    )
    if audience is not Audience.COORDINATOR:
        return told
    return (
        *told,
        words(
            "A round is to be planned where only a method's own training meets it, and the planned rounds have fewer "
            "seats free than people need it."
        ),
    )


def _hidden(audience: Audience, words: Translator) -> Iterator[str]:
    if audience is not Audience.COORDINATOR:
        yield words(
            "Only the whole county is told, by group. An asterisk (*) stands for a number that is hidden, so that few "
            "people cannot be told apart. Sums are of the numbers that are shown; what is hidden stands last, in the "
            "order of the levels."
        )
