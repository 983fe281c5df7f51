"""The periods of methods that teams have logged, whichever file they stand in."""

from collections.abc import Iterator
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.findings.place import Route
from interventio.records.period_log import Periods
from interventio.records.quarters import YearQuarter, quarter_named


class Logged(NamedTuple):
    """The periods of one method in one team and quarter, and where they are written."""

    team: str
    quarter: YearQuarter
    periods: Periods
    log: str
    """The id of the log."""
    route: Route
    """The way to them in the log."""


def logged_periods(catalogue: Catalogue) -> Iterator[Logged]:
    """Yield all logged periods, log by log in the order of their ids, as they stand there."""
    for log in catalogue.periods.values():
        for number, quarter in enumerate(log.quarters):
            for position, periods in enumerate(quarter.methods):
                route = ("quarters", number, "methods", position)
                yield Logged(log.team, quarter_named(quarter.quarter), periods, log.id, route)
