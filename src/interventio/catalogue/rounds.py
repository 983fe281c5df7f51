"""When training rounds (*koulutuskierros*) are held, and what stands of them on a day."""

from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.records.fields import Stage
from interventio.records.training_round import Participants, Purpose, RoundState, TrainingRound

TEACHING = (Purpose.METHOD, Purpose.FIRST_ASSESSMENT)
"""Rounds after which more people are trained than before; others keep up or build on what is known already."""


def last_day(training: TrainingRound) -> date:
    """Return the last day of training of a round."""
    return max(training.days)


def done_day(training: TrainingRound) -> date:
    """Return the day by which a round is completed: what follows its last day is done then as well."""
    return max(last_day(training), training.complete_by or date.min)


def state_on(training: TrainingRound, day: date) -> RoundState:
    """Return how a round stands on `day`: one whose days lie ahead is planned then, though it has been held since."""
    if training.status is RoundState.HELD and last_day(training) > day:
        return RoundState.PLANNED
    return training.status


def rounds_in_order(catalogue: Catalogue) -> tuple[TrainingRound, ...]:
    """Return all rounds, the earliest first."""
    return tuple(sorted(catalogue.trainings.values(), key=lambda one: (min(one.days), one.id)))


def rounds_to_come(catalogue: Catalogue) -> tuple[TrainingRound, ...]:
    """Return the planned rounds whose last day has not passed, the next one first."""
    day = catalogue.day
    return tuple(
        one for one in rounds_in_order(catalogue) if state_on(one, day) is RoundState.PLANNED and last_day(one) >= day
    )


def rounds_held(catalogue: Catalogue) -> tuple[TrainingRound, ...]:
    """Return the rounds that have been held, the earliest first."""
    return tuple(one for one in rounds_in_order(catalogue) if state_on(one, catalogue.day) is RoundState.HELD)


def reached_by(line: Participants, stage: Stage) -> int | None:
    """Return how many of a line have come as far as a stage, if it is told."""
    match stage:
        case Stage.ATTENDED:
            return line.attended
        case Stage.COMPLETED:
            return line.completed
        case Stage.CERTIFIED:
            return line.certified


def reached_day(training: TrainingRound, stage: Stage) -> date:
    """Return the day from which the participants of a round count at a stage."""
    return last_day(training) if stage is Stage.ATTENDED else done_day(training)
