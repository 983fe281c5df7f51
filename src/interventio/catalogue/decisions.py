"""What implementation teams have decided, what holds on a day, and what is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.life import GIVEN_UP, UNDER_WAY, stage_on, status_on
from interventio.records.implementation_team import Decision, Effect, ImplementationTeam
from interventio.records.intervention import Intervention
from interventio.records.planning import Status

OF_METHODS = frozenset({Effect.ADOPT, Effect.PAUSE, Effect.END})
"""What is decided about a method alone."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """A decision with the team that has taken it, and its position among those of the team."""

    team: ImplementationTeam
    position: int
    decision: Decision


def resolutions_of(catalogue: Catalogue) -> Iterator[Resolution]:
    """Yield all decisions, taken and open, team by team in the order of their ids."""
    for _, team in sorted(catalogue.implementation_teams.items()):
        for position, decision in enumerate(team.decisions):
            yield Resolution(team, position, decision)


def is_open_on(decision: Decision, day: date) -> bool:
    """Tell whether a question is still to be decided on `day`."""
    return decision.decided is None or decision.decided > day


def effect_day(decision: Decision) -> date | None:
    """Return the day from which a decision holds, or None while it is open."""
    return None if decision.decided is None else decision.takes_effect or decision.decided


def is_in_effect(decision: Decision, day: date) -> bool:
    """Tell whether a decision has been taken by `day` and holds on it."""
    since = effect_day(decision)
    return not is_open_on(decision, day) and since is not None and since <= day


def in_effect(catalogue: Catalogue) -> tuple[Resolution, ...]:
    """Return the decisions that hold on the catalogue's day, the one that holds longest first."""

    def order(one: Resolution) -> tuple[date, date, str, int]:
        since = effect_day(one.decision) or date.max
        return since, one.decision.decided or since, one.team.id, one.position

    return tuple(
        sorted((one for one in resolutions_of(catalogue) if is_in_effect(one.decision, catalogue.day)), key=order)
    )


def rulings_on_methods(catalogue: Catalogue) -> dict[str, Resolution]:
    """Return, by method, the last decision in effect to adopt, pause or end it: a later one undoes earlier ones."""
    return {
        one.decision.intervention: one
        for one in in_effect(catalogue)
        if one.decision.intervention and one.decision.effect in OF_METHODS
    }


def target_ruling(catalogue: Catalogue) -> Resolution | None:
    """Return the last decision in effect that sets the target of all selected methods; None where there is none."""
    found = [
        one
        for one in in_effect(catalogue)
        if one.decision.effect is Effect.CHANGE_TARGET and not one.decision.intervention and one.decision.target
    ]
    return found[-1] if found else None


def differs_from_settings(ruling: Resolution, catalogue: Catalogue) -> bool:
    """Tell whether a decision in effect sets another target than the settings."""
    return ruling.decision.target != catalogue.settings.coverage.target


def is_followed(ruling: Resolution, method: Intervention, day: date) -> bool:
    """Tell whether the life of a method on `day` agrees with the last decision about it.

    What is adopted is planned, piloted or in use; what is ended has ended or is being phased out. A pause is no stage
    of its own: a method that is not started for the time being is where it was.
    """
    match ruling.decision.effect:
        case Effect.ADOPT:
            return status_on(method, day) in UNDER_WAY
        case Effect.END:
            return status_on(method, day) in GIVEN_UP
        case _:
            return True


def is_paused(ruling: Resolution, method: Intervention, day: date) -> bool:
    """Tell whether the last decision about a method pauses it, and no stage has begun since."""
    paused = effect_day(ruling.decision) if ruling.decision.effect is Effect.PAUSE else None
    stage = stage_on(method, day)
    return paused is not None and (stage is None or stage.since <= paused)


def has_ended(method: Intervention, day: date) -> bool:
    """Tell whether a method is not given any more on `day`."""
    return status_on(method, day) is Status.ENDED
