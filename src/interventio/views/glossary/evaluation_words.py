"""The words of evaluations and what they mean."""

from interventio.languages.translator import N_
from interventio.views.glossary.words import Meaning, Meanings

EVALUATION = Meanings(
    "evaluation",
    N_("Evaluations"),
    (
        Meaning(
            "outcome",
            N_("Outcome"),
            N_("How things turned out for clients when the work with them ended, in the organisation's own words."),
        ),
        Meaning(
            "follow-up",
            N_("Follow-up"),
            N_("Clients are asked some months after the work ended how they are. Not everybody can be reached."),
        ),
        Meaning(
            "interval",
            N_("Interval"),
            N_("From where to where a number may lie, because chance plays a part. The fewer the clients, the wider."),
        ),
        Meaning(
            "net-promoter-score",
            N_("Net promoter score"),
            N_(
                "Clients say from 0 to 10 how likely they would recommend the help. The share of those who say 9 or 10 "
                "less the share of those who say 0 to 6, times a hundred."
            ),
        ),
        Meaning(
            "expert-by-experience",
            N_("Expert by experience"),
            N_("A person who knows a difficulty or its treatment from their own life and takes part in development."),
        ),
        Meaning(
            "effect-size",
            N_("Effect size"),
            N_("How far scores have moved, measured by how much they differ between clients. Above 0 is better."),
            for_all=False,
        ),
        Meaning(
            "pays-for-itself",
            N_("Pays for itself"),
            N_(
                "As many cases are prevented, such as placements out of home, as it takes to spare what the work costs."
            ),
            for_all=False,
        ),
        Meaning(
            "four-way-goal",
            N_("Four-way goal"),
            N_("A service is looked at from four sides: staff, clients, effectiveness and productivity."),
            for_all=False,
        ),
    ),
)
