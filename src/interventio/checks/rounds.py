"""Training rounds: their days, their state and their counts do not contradict each other (family TRA).

The messages name no numbers: what is known of few people stays in the file.
"""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import last_day
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.kinds import TRAINING
from interventio.records.training_round import Participants, RoundState, TrainingRound

AFTER = ("attended", "completed", "certified")
"""The counts that are known when a round has been held, each of which holds the next one."""


@check(
    "TRA001",
    "more-participants-than-seats",
    Severity.WARNING,
    says=N_("More people take part than there are seats."),
    advice=N_("Check both counts. If more can take part after all, correct “seats”; otherwise agree who waits."),
)
def more_participants_than_seats(catalogue: Catalogue) -> Iterator[Hit]:
    """More seats are booked, or more people took part, than the round has seats."""
    for training in catalogue.trainings.values():
        if training.seats is not None and _taking_part(training) > training.seats:
            yield Hit(TRAINING.place(training.id, "seats"))


def _taking_part(training: TrainingRound) -> int:
    """Return how many took part as far as is known; before the round is held, how many have booked."""
    if training.status is RoundState.HELD and any(line.attended is not None for line in training.participants):
        return sum(line.attended or 0 for line in training.participants)
    return sum(line.booked or 0 for line in training.participants)


@check(
    "TRA003",
    "round-stages-out-of-order",
    Severity.ERROR,
    says=N_("The count “{later}” is larger than “{earlier}”."),
    advice=N_("Count at each stage also those who have come further: the certified are among the completed."),
)
def round_stages_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """More people completed a round than took part in it. More may take part than have booked."""
    for training in catalogue.trainings.values():
        for number, line in enumerate(training.participants):
            for (earlier, more), (later, fewer) in pairwise(_stages(line)):
                if fewer > more:
                    here, there = (
                        TRAINING.place(training.id, "participants", number, name) for name in (later, earlier)
                    )
                    yield Hit(here, {"later": later, "earlier": earlier}, related=(there,))


def _stages(line: Participants) -> list[tuple[str, int]]:
    counts = zip(AFTER, (line.attended, line.completed, line.certified), strict=True)
    return [(name, count) for name, count in counts if count is not None]


@check(
    "TRA004",
    "held-round-to-come",
    Severity.ERROR,
    says=N_("The round is said to be held, but {day} is still to come."),
    advice=N_("Check the days. Until the last one has passed, the round is “planned”."),
)
def held_round_to_come(catalogue: Catalogue) -> Iterator[Hit]:
    """A round is said to have been held before its last day."""
    for training in catalogue.trainings.values():
        if training.status is RoundState.HELD and last_day(training) > catalogue.day:
            number = training.days.index(last_day(training))
            yield Hit(
                TRAINING.place(training.id, "days", number),
                {"day": last_day(training)},
                related=(TRAINING.place(training.id, "status"),),
            )


@check(
    "TRA005",
    "planned-round-passed",
    Severity.WARNING,
    says=N_("The last day of the round was {day}, but nobody has written down whether it was held."),
    advice=N_("Set “status” to held and add how many attended and completed, set it to cancelled, or give new days."),
)
def planned_round_passed(catalogue: Catalogue) -> Iterator[Hit]:
    """The days of a planned round have passed."""
    for training in catalogue.trainings.values():
        if training.status is RoundState.PLANNED and last_day(training) < catalogue.day:
            yield Hit(TRAINING.place(training.id, "status"), {"day": last_day(training)})


@check(
    "TRA006",
    "training-days-out-of-order",
    Severity.WARNING,
    says=N_("{day} stands after a later day, or stands twice."),
    advice=N_("Write each day once, the first one first. Check the month and the year, too."),
)
def training_days_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A day of a round is not later than the one above it."""
    for training in catalogue.trainings.values():
        for number, (before, day) in enumerate(pairwise(training.days), start=1):
            if day <= before:
                yield Hit(
                    TRAINING.place(training.id, "days", number),
                    {"day": day},
                    related=(TRAINING.place(training.id, "days", number - 1),),
                )


@check(
    "TRA007",
    "completed-before-last-day",
    Severity.WARNING,
    says=N_("The round is to be completed by {day}, before its last day."),
    advice=N_("Check both days. Leave “complete_by” out if nothing is to be done after the last day of training."),
)
def completed_before_last_day(catalogue: Catalogue) -> Iterator[Hit]:
    """What follows a training is to be done before it ends."""
    for training in catalogue.trainings.values():
        if training.complete_by and training.complete_by < last_day(training):
            yield Hit(TRAINING.place(training.id, "complete_by"), {"day": training.complete_by})


@check(
    "TRA012",
    "participants-twice",
    Severity.ERROR,
    says=N_("The occupation “{occupation}” of the team “{team}” stands in this round twice."),
    advice=N_("Put the counts of the two entries together into one, or correct the team or occupation of the other."),
)
def participants_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A round has two entries for one occupation in one team, so its people would be counted twice."""
    for training in catalogue.trainings.values():
        first: dict[tuple[str, str], int] = {}
        for number, line in enumerate(training.participants):
            if (there := first.setdefault((line.team, line.occupation), number)) != number:
                yield Hit(
                    TRAINING.place(training.id, "participants", number, "team"),
                    {"team": line.team, "occupation": line.occupation},
                    related=(TRAINING.place(training.id, "participants", there, "team"),),
                )


@check(
    "TRA014",
    "cancelled-round-attended",
    Severity.WARNING,
    says=N_("The round is said to be cancelled, but people took part in it."),
    advice=N_("Set “status” to held, or take the count away. A round that was broken off is held: tell it in “note”."),
)
def cancelled_round_attended(catalogue: Catalogue) -> Iterator[Hit]:
    """A round that was cancelled has people who took part."""
    for training in catalogue.trainings.values():
        if training.status is RoundState.CANCELLED:
            for number, line in enumerate(training.participants):
                if told := next((name for name, count in _stages(line) if count), None):
                    yield Hit(
                        TRAINING.place(training.id, "participants", number, told),
                        related=(TRAINING.place(training.id, "status"),),
                    )
