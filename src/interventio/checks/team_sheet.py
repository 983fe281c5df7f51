"""A team with its staff and what it delivers now, worked out once for all checks that look at it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.findings.place import Place, Route, Step
from interventio.records.fields import Stage
from interventio.records.kinds import TEAM
from interventio.records.team import Delivery, ServiceTeam, Snapshot, Staff, Trained


class Row(NamedTuple):
    """One occupation of a snapshot."""

    route: Route
    day: date
    staff: Staff
    most_trained: int
    """The largest count of trained people in the row, whatever the method and stage; 0 where none is told."""


class CurrentDelivery(NamedTuple):
    """A method that a team delivers now: where in `delivers` it stands, and the occupations that are to deliver it."""

    position: int
    delivery: Delivery
    occupations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TeamSheet:
    """A team, its staff and what it delivers now."""

    team: ServiceTeam
    is_own: bool
    """Whether it is at work now and not bought in: then its staff counts."""
    rows: list[Row]
    """Every occupation of every snapshot."""
    latest: tuple[int, Snapshot] | None
    """The last snapshot that is not of a day to come, with its position; none for a team whose staff does not count."""
    counted: Mapping[str, Row]
    """The rows of the latest snapshot by occupation."""
    current: list[CurrentDelivery]
    """What it delivers now; nothing for a team without a latest snapshot."""

    def place(self, *route: Step, at_key: bool = False) -> Place:
        """Return a place in the team's record."""
        return TEAM.place(self.team.id, *route, at_key=at_key)


def team_sheet(team: ServiceTeam, catalogue: Catalogue) -> TeamSheet:
    """Return the sheet of a team."""
    is_own = team.bought_from is None and is_running(team, catalogue.day)
    latest = latest_snapshot(team, catalogue.day) if is_own else None
    rows = list(_rows(team))
    counted = {row.staff.occupation: row for row in rows if latest and row.route[1] == latest[0]}
    current = [
        CurrentDelivery(position, delivery, catalogue.delivering_occupations(delivery))
        for position, delivery in enumerate(team.delivers if latest else ())
        if is_running(delivery, catalogue.day)
    ]
    return TeamSheet(team, is_own, rows, latest, counted, current)


def _rows(team: ServiceTeam) -> Iterator[Row]:
    for number, snapshot in enumerate(team.staffing):
        for position, staff in enumerate(snapshot.staff):
            most = 0
            for trained in staff.trained.values():
                most = max(most, trained.attended or 0, trained.completed or 0, trained.certified or 0)
            yield Row(("staffing", number, "staff", position), snapshot.date, staff, most)


def latest_snapshot(team: ServiceTeam, day: date) -> tuple[int, Snapshot] | None:
    """Return the last snapshot of a team on or before `day`, with its position."""
    latest: tuple[int, Snapshot] | None = None
    for number, snapshot in enumerate(team.staffing):
        if snapshot.date <= day and (latest is None or snapshot.date >= latest[1].date):
            latest = (number, snapshot)
    return latest


def is_running(team: ServiceTeam | Delivery, day: date) -> bool:
    """Tell whether a team is at work, or a method delivered, on `day`."""
    return (team.since is None or team.since <= day) and (team.until is None or day <= team.until)


def count_at(trained: Trained, stage: Stage) -> int | None:
    """Return how many have reached a stage of training, if it is told."""
    match stage:
        case Stage.ATTENDED:
            return trained.attended
        case Stage.COMPLETED:
            return trained.completed
        case Stage.CERTIFIED:
            return trained.certified


def stages_of(trained: Trained) -> Iterator[tuple[Stage, int]]:
    """Yield the stages that are told with their counts, the earliest first."""
    for stage in Stage:
        count = count_at(trained, stage)
        if count is not None:
            yield stage, count
