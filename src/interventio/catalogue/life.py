"""Where a method is in its life here on a day, from the first thought to its end.

The words answer to the stages of implementation science (Fixsen, Naoom, Blase, Friedman and Wallace: Implementation
Research. A Synthesis of the Literature, University of South Florida 2005):

- *exploration*: `considered` – need and fit are looked at, nothing is decided;
- *installation*: `planned` – it is decided, and trainings, supervision and referral are prepared;
- *initial implementation*: `piloting` – first teams deliver it, and what hampers them is mended;
- *full implementation*: `in-use` – it belongs to everyday work.

`phasing-out` and `ended` stand for what is called de-implementation: giving a method up takes planning as well.
"""

from datetime import date

from interventio.records.intervention import Intervention
from interventio.records.planning import LifeStage, Status
from interventio.records.review import due_day

UNDER_WAY = frozenset({Status.PLANNED, Status.PILOTING, Status.IN_USE})
"""The stages of a method that has been adopted and not been given up."""
DELIVERED = frozenset({Status.PILOTING, Status.IN_USE})
"""The stages in which a method is given to new clients."""
GIVEN_UP = frozenset({Status.PHASING_OUT, Status.ENDED})
"""The stages of a method that is not started with new clients any more."""

LONGEST = {Status.PLANNED: 12, Status.PILOTING: 24}
"""How many months a stage may last before it is asked what comes next."""


def stages_in_order(method: Intervention) -> tuple[LifeStage, ...]:
    """Return the stages of a method by their days; of two on one day the later in the file comes later."""
    return tuple(sorted(method.life, key=lambda stage: stage.since))


def stage_on(method: Intervention, day: date) -> LifeStage | None:
    """Return the stage of a method on `day`: the last one on or before it. None: nobody has said.

    >>> from datetime import date
    >>> from interventio.records.planning import LifeStage, Status
    >>> piloted = LifeStage(status=Status.PILOTING, since=date(2025, 9, 1))
    >>> used = LifeStage(status=Status.IN_USE, since=date(2026, 9, 1))
    >>> method = Intervention.model_construct(id="cool-kids", life=(piloted, used))
    >>> stage_on(method, date(2026, 8, 31)).status
    <Status.PILOTING: 'piloting'>
    >>> stage_on(method, date(2025, 8, 31)) is None
    True
    """
    return next((stage for stage in reversed(stages_in_order(method)) if stage.since <= day), None)


def status_on(method: Intervention, day: date) -> Status | None:
    """Return where a method is in its life on `day`, or None where nobody has said."""
    stage = stage_on(method, day)
    return stage.status if stage else None


def last_stage(method: Intervention) -> LifeStage | None:
    """Return the last stage that is written, be it still to come; None where there is none."""
    return next(reversed(stages_in_order(method)), None)


def next_stage_due(method: Intervention) -> date | None:
    """Return the day by which the stage after the last one should be written; None for stages that may last."""
    stage = last_stage(method)
    return due_day(stage.since, LONGEST[stage.status]) if stage and stage.status in LONGEST else None
