"""The newest day that the data of a workspace speaks of."""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.logged import logged_periods
from interventio.catalogue.rounds import last_day
from interventio.records.training_round import RoundState


def newest_day(catalogue: Catalogue) -> date:
    """Return the newest day of what was counted, held, decided, reviewed or agreed, not later than the catalogue's own.

    Pages dated by it are the same on every machine and every morning, as long as the data is the same.
    """
    return max((day for day in _days(catalogue) if day <= catalogue.day), default=catalogue.day)


def _days(catalogue: Catalogue) -> Iterator[date]:
    yield from (entry.review.last_reviewed for entry in catalogue.entries if entry.review)
    for team in catalogue.teams.values():
        yield from (snapshot.date for snapshot in team.staffing)
    for board in catalogue.implementation_teams.values():
        yield from (decision.decided for decision in board.decisions if decision.decided)
    yield from (last_day(one) for one in catalogue.trainings.values() if one.status is RoundState.HELD)
    yield from {one.quarter.last_day for one in logged_periods(catalogue)}
    for evaluation in catalogue.evaluations.values():
        yield evaluation.ends
        yield from (one.done for one in evaluation.follow_ups if one.done)
    for risk in catalogue.risks.values():
        yield from (weighing.date for weighing in risk.weighings)
    agreed = [ladder.agreed for ladder in catalogue.ladders.values()]
    agreed += [chart.agreed for chart in catalogue.steppings.values()]
    yield from (day for day in agreed if day)
