"""What gaps are called, why each kind matters, and how needs are compared."""

from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_, Translator
from interventio.measures.gaps import Gap

SHORT = {
    Gap.NOTHING: N_("nothing offered"),
    Gap.NO_TEAM: N_("no team"),
    Gap.NOBODY_TRAINED: N_("nobody trained"),
    Gap.ONE_TRAINED: N_("one person"),
    Gap.NOT_USED: N_("not used"),
    Gap.AGES_UNKNOWN: N_("ages not known"),
    Gap.COUNTS_UNKNOWN: N_("counts not known"),
}
"""A word or two for a cell."""

TITLES = {
    Gap.NOTHING: N_("Nothing is offered"),
    Gap.NO_TEAM: N_("No team is to deliver it"),
    Gap.NOBODY_TRAINED: N_("Nobody is trained to deliver it"),
    Gap.ONE_TRAINED: N_("One person carries it"),
    Gap.NOT_USED: N_("Nobody has delivered it in the last 12 months"),
    Gap.AGES_UNKNOWN: N_("It is not known for which ages a method is"),
    Gap.COUNTS_UNKNOWN: N_("It is not known whether anybody is trained"),
}

REASONS = {
    Gap.NOTHING: N_(
        "No method of the theme stands on the step for these ages. "
        "Not every empty step is wrong: some needs are met on another one."
    ),
    Gap.NO_TEAM: N_("A method stands on the step, but no team has it among what it delivers."),
    Gap.NOBODY_TRAINED: N_("Teams are to deliver a method on the step, but nobody in them has the training."),
    Gap.ONE_TRAINED: N_("If that person is away or leaves, nobody is left who can deliver a method on the step."),
    Gap.NOT_USED: N_(
        "People are trained, but by all counts none of them has delivered a method on the step in the last 12 months. "
        "Ask what hinders it before training more."
    ),
    Gap.AGES_UNKNOWN: N_("The ages of a method are missing. Write them down, and it shows whether there is a gap."),
    Gap.COUNTS_UNKNOWN: N_("The staff has not been counted. Ask for the counts, and it shows whether there is a gap."),
}

ON_STEPS = {
    Gap.NOTHING: (N_("Nothing is offered on step {steps}."), N_("Nothing is offered on steps {steps}.")),
    Gap.NO_TEAM: (
        N_("On step {steps} no team is to deliver what is offered:"),
        N_("On steps {steps} no team is to deliver what is offered:"),
    ),
    Gap.NOBODY_TRAINED: (
        N_("On step {steps} nobody is trained in what is to be delivered:"),
        N_("On steps {steps} nobody is trained in what is to be delivered:"),
    ),
    Gap.ONE_TRAINED: (
        N_("On step {steps}, as far as the counts tell, a single trained person carries:"),
        N_("On each of the steps {steps}, as far as the counts tell, a single trained person carries:"),
    ),
    Gap.NOT_USED: (
        N_("On step {steps} people are trained, but nobody has delivered in the last 12 months:"),
        N_("On steps {steps} people are trained, but nobody has delivered in the last 12 months:"),
    ),
    Gap.AGES_UNKNOWN: (
        N_("Whether there is a gap on step {steps} hangs on the ages of:"),
        N_("Whether there are gaps on steps {steps} hangs on the ages of:"),
    ),
    Gap.COUNTS_UNKNOWN: (
        N_("Whether there is a gap on step {steps} hangs on counts that are missing:"),
        N_("Whether there are gaps on steps {steps} hangs on counts that are missing:"),
    ),
}
"""A sentence for one step and for several; but for the first kind, methods follow it."""


def gaps_seen(audience: Audience) -> tuple[Gap, ...]:
    """Return the kinds of gaps that an audience may be told of, the worst first."""
    if audience is Audience.COORDINATOR:
        return tuple(Gap)
    return Gap.NOTHING, Gap.NO_TEAM, Gap.AGES_UNKNOWN


def rules_of_gaps(audience: Audience, words: Translator) -> tuple[str, ...]:
    """Return how needs are compared with what there is."""
    told = (
        words(
            "A method answers a need if it has the theme, stands on the step, and is for some of the same ages. "
            "Assessment methods answer none: they find out what help is needed."
        ),
        words("Self-help that no occupation is to deliver asks for no team."),
        words(
            "In an area count the teams of its units, and of the units that serve the whole county. A method that is "
            "placed for some services does not stand where no unit gives them."
        ),
        words("A gap that is accepted stands apart until the day given; after it, it counts again."),
        words("What is not known is no gap: it stands apart."),
    )
    if audience is Audience.COORDINATOR:
        return (
            *told,
            words("Of a team that is bought in, the provider answers for the training."),
            words(
                "A method counts as not used only where all counts of the last 12 months are known and 0: those of the "
                "active in the latest snapshots, and the periods begun in the last four full quarters of a team that "
                "keeps a log of them."
            ),
        )
    return (*told, words("How many are trained is not part of this page."))
