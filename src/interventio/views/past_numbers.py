"""The numbers of earlier days of counting, as an audience may see them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.past import shown_past
from interventio.disclosure.publication import Publication
from interventio.disclosure.shown import ShownShare, ShownTable
from interventio.measures.cell import cells_of
from interventio.measures.coverage import CoverageTable, coverage_of, coverage_table
from interventio.measures.grouping import By
from interventio.measures.rule import Rule
from interventio.records.team import ServiceTeam

Place = tuple[str, str]
"""A team and a method that it is to deliver."""

MOST_DAYS = 24
"""On how many earlier days the trend looks back."""


def trend_of(catalogue: Catalogue, publication: Publication, rule: Rule) -> Iterator[tuple[date, ShownShare]]:
    """Yield the totals of earlier days that may be shown, and then today's where it is shown."""
    today = coverage_of(cells_of(catalogue, rule))
    days = counted_before(catalogue, rule.day)
    past = [coverage_of(cells_of(catalogue, replace(rule, day=day))) for day in days]
    changed = [(day, one) for day, one in zip(days, past, strict=True) if one.cells != today.cells]
    shown = shown_past([one for _, one in changed], publication, rule.target)
    yield from ((day, one) for (day, _), one in zip(changed, shown, strict=True) if one)
    now = publication.share(today, rule)
    if now.share is not None:
        yield rule.day, now


def counted_before(catalogue: Catalogue, day: date) -> tuple[date, ...]:
    """Return the last days before `day` on which any team was counted, the oldest first, at most `MOST_DAYS`."""
    days = {snapshot.date for team in catalogue.teams.values() for snapshot in team.staffing if snapshot.date < day}
    return tuple(sorted(days)[-MOST_DAYS:])


def history_of(
    catalogue: Catalogue, publication: Publication, rule: Rule
) -> list[tuple[date, Mapping[Place, ShownShare]]]:
    """Return the coverage of each team in each method on each day of counting, the oldest first."""
    days = {snapshot.date for team in catalogue.teams.values() for snapshot in team.staffing}
    return [
        (
            day,
            placed_shares(
                publication.also(coverage_table(catalogue, replace(rule, day=day), By.TEAM, By.INTERVENTION))
            ),
        )
        for day in sorted(days)
        if day <= rule.day
    ]


def counting_days(team: ServiceTeam, day: date) -> tuple[date, ...]:
    """Return the days up to `day` on which the staff of a team was counted, the oldest first."""
    return tuple(sorted({snapshot.date for snapshot in team.staffing if snapshot.date <= day}))


def placed_shares(table: ShownTable) -> dict[Place, ShownShare]:
    """Return the shares of a table by team and method."""
    return {
        (row.key, method): cell
        for row in table.rows
        for method, cell in zip(table.columns, row.cells, strict=True)
        if row.key and method and cell
    }


def _by_team(catalogue: Catalogue, rule: Rule) -> CoverageTable:
    return coverage_table(catalogue, rule, By.TEAM, By.INTERVENTION)
