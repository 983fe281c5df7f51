"""The words of these pages and what they mean, group by group."""

from typing import NamedTuple

from interventio.languages.translator import N_


class Meaning(NamedTuple):
    """A word, the fragment by which it can be linked to, and what it means. Clients meet only what is `for_all`."""

    id: str
    word: str
    meaning: str
    for_all: bool = True


class Meanings(NamedTuple):
    """Words that belong together."""

    id: str
    title: str
    words: tuple[Meaning, ...]


CARE = Meanings(
    "care",
    N_("Steps of care"),
    (
        Meaning(
            "stepped-care",
            N_("Stepped care"),
            N_(
                "Help is arranged from light to intensive. One begins on the lowest step that is enough, and moves up "
                "when it is not."
            ),
        ),
        Meaning(
            "ladder",
            N_("Ladder"),
            N_("The steps of care for one group, such as children, in their order. Each area agrees on its own."),
        ),
        Meaning(
            "step",
            N_("Step"),
            N_("A level of help: for whom it is, where it is given, how long it lasts, and when to move up."),
        ),
        Meaning(
            "stepping-chart",
            N_("Stepping chart"),
            N_("A picture of a ladder with the methods that stand on each step."),
        ),
        Meaning(
            "placement",
            N_("Placement"),
            N_("The step on which a method stands here, and why. The same method may stand on several steps."),
        ),
        Meaning(
            "factor",
            N_("Placing factor"),
            N_("What guides the choice of step, such as how much the symptom hampers everyday life."),
        ),
        Meaning("theme", N_("Theme"), N_("What a method helps with, such as anxiety or parenting.")),
    ),
)

METHODS = Meanings(
    "methods",
    N_("Methods"),
    (
        Meaning("method", N_("Method"), N_("An intervention, a work method or an assessment method.")),
        Meaning(
            "intervention",
            N_("Intervention"),
            N_("A method of fixed length: it has a beginning, an end and an aim, and is to bring about a change."),
        ),
        Meaning("work-method", N_("Work method"), N_("A way of working with people that has no fixed length.")),
        Meaning(
            "assessment-method",
            N_("Assessment method"),
            N_("It finds out what help is needed. It is no step of care, so charts draw it apart."),
        ),
        Meaning(
            "selected-method",
            N_("Selected method"),
            N_("A method that the organisation has chosen to train its staff in: the coverage target is for it."),
        ),
        Meaning(
            "training",
            N_("Training"),
            N_(
                "What it takes to be allowed to deliver a method. People have attended it, have completed it, or hold "
                "a certificate that is still valid."
            ),
        ),
        Meaning(
            "supervision",
            N_("Supervision"),
            N_("Support from somebody who knows the method, during the training and after it."),
        ),
        Meaning(
            "register",
            N_("Register"),
            N_("A body that gathers what research knows of methods and rates it, each on a scale of its own."),
        ),
        Meaning(
            "rating",
            N_("Rating"),
            N_("What a register says of the evidence. Ratings are compared only within one scale."),
        ),
    ),
)

NUMBERS = Meanings(
    "numbers",
    N_("Numbers"),
    (
        Meaning(
            "coverage",
            N_("Coverage"),
            N_("The share of those who are expected to deliver a method who are trained in it."),
            for_all=False,
        ),
        Meaning(
            "expected",
            N_("Expected"),
            N_(
                "Those in the occupations that are to deliver a method, without people on long leave, new starters and "
                "others who do not deliver it now."
            ),
            for_all=False,
        ),
        Meaning(
            "trained",
            N_("Trained"),
            N_("Those of the expected who have come as far in the training as the rule of counting asks for."),
            for_all=False,
        ),
        Meaning(
            "target", N_("Target"), N_("The coverage that is to be reached in each selected method."), for_all=False
        ),
        Meaning(
            "more-to-the-target",
            N_("More to the target"),
            N_("How many more people must be trained before the target is reached."),
            for_all=False,
        ),
        Meaning(
            "counted",
            N_("Counted"),
            N_("The day on which a team counted its staff and who is trained. People appear as counts, never by name."),
            for_all=False,
        ),
        Meaning(
            "method-period",
            N_("Method period"),
            N_("A method carried out once, from its first meeting to its planned end or until it is discontinued."),
            for_all=False,
        ),
        Meaning(
            "active",
            N_("Active"),
            N_("Those of the trained who have delivered the method in the last 12 months."),
            for_all=False,
        ),
        Meaning(
            "reach",
            N_("Reach"),
            N_("The method periods started in a year as a share of the clients who would need the method."),
            for_all=False,
        ),
        Meaning(
            "hidden",
            N_("Hidden"),
            N_(
                "An asterisk stands for a number that would tell of a few people, or give such a number away. It says "
                "nothing of whether the number is low."
            ),
            for_all=False,
        ),
        Meaning(
            "not-known",
            N_("Not known"),
            N_("Nobody has written it down. It is neither 0 nor nothing, and is left out of every percentage."),
        ),
        Meaning(
            "need",
            N_("Need"),
            N_("A theme, an age group and a step of care: for example anxiety, at primary-school age, on step 2."),
            for_all=False,
        ),
        Meaning(
            "gap",
            N_("Gap"),
            N_("A need for which nothing is offered, or which nobody, or a single person, is there to answer."),
            for_all=False,
        ),
    ),
)

PLACES = Meanings(
    "places",
    N_("The organisation"),
    (
        Meaning("division", N_("Division"), N_("A main part of the organisation, such as health services.")),
        Meaning("area", N_("Area"), N_("A part of the region. Help is to be had alike in each of them.")),
        Meaning(
            "service", N_("Service"), N_("A kind of help that the organisation gives, such as family counselling.")
        ),
        Meaning("unit", N_("Unit"), N_("A workplace of a division, such as a family centre, often in one area.")),
        Meaning("team", N_("Team"), N_("People of a unit, or of several units, who deliver methods together.")),
        Meaning(
            "multidisciplinary-team",
            N_("Multidisciplinary team"),
            N_(
                "A team of several professions, of which some are chosen for each family, so that it has a team of its "
                "own."
            ),
        ),
        Meaning(
            "support-team",
            N_("Support team"),
            N_("People of several units who support each other in using methods, two or three times in a season."),
            for_all=False,
        ),
        Meaning(
            "bought-in",
            N_("Bought in"),
            N_("The work is done by another organisation, which answers for the training of its own staff."),
        ),
    ),
)

OWN_WORDS = (CARE, METHODS, NUMBERS, PLACES)
