"""The seasons in which a support team was at work, how often it is to meet in them, and who is to be there."""

from dataclasses import dataclass
from datetime import date

from interventio.records.seasons import Season, season_named, season_of
from interventio.records.support_team import Meeting, SupportTeam

FEWEST = 2
"""How often a support team meets in a season at least."""
MOST = 3
"""How often it usually meets at most; more is no fault."""


def seasons_at_work(team: SupportTeam, day: date) -> list[Season]:
    """Return the seasons of a team: from its first one to the one of `day` or its last one, and those of its record."""
    named = [season_named(one.season) for one in team.seasons]
    begun = [season_of(team.since)] if team.since and team.since <= day else []
    last = season_of(min(day, team.until or day))
    season = min([*named, *begun], default=last)
    found = []
    while season <= last:
        found.append(season)
        season = season.later(1)
    return sorted({*found, *named})


def is_there_throughout(team: SupportTeam, season: Season) -> bool:
    """Tell whether a team is there from the first day of a season to the last one."""
    return (team.since or date.min) <= season.first_day and season.last_day <= (team.until or date.max)


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether any supervisor and any trained worker took part in a meeting, of whatever unit.

    None where that is not known, because the count of a unit is missing and no other unit had one.
    """

    supervisor: bool | None
    trained_worker: bool | None


def presence_at(meeting: Meeting) -> Presence:
    """Return whether supervisors and trained workers took part in a meeting."""
    return Presence(
        supervisor=_any_of([one.supervisors for one in meeting.attendance]),
        trained_worker=_any_of([one.trained_workers for one in meeting.attendance]),
    )


def _any_of(counts: list[int | None]) -> bool | None:
    if any(counts):
        return True
    return None if not counts or None in counts else False
