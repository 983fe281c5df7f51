"""The staff of teams as checks look at it: which snapshot counts, who is to deliver what."""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.findings.place import Route
from interventio.records.fields import Stage
from interventio.records.team import Delivery, ServiceTeam, Snapshot, Staff, Trained


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


def own_teams(catalogue: Catalogue) -> Iterator[ServiceTeam]:
    """Yield the teams that are at work now and are not bought in: those whose staff is counted."""
    for team in catalogue.teams.values():
        if team.bought_from is None and is_running(team, catalogue.day):
            yield team


def rows(catalogue: Catalogue) -> Iterator[tuple[ServiceTeam, Route, Staff]]:
    """Yield every occupation of every snapshot of every team with its route."""
    for team in catalogue.teams.values():
        for number, snapshot in enumerate(team.staffing):
            for position, staff in enumerate(snapshot.staff):
                yield team, ("staffing", number, "staff", position), staff


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
