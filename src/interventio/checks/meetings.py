"""Meetings of support teams: their days, their state and who came do not contradict each other (family SUP)."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import SUPPORT_TEAM
from interventio.records.seasons import season_named
from interventio.records.support_team import Meeting, MeetingState, SupportTeam


class PlacedMeeting(NamedTuple):
    """A meeting where it stands in the record of its team."""

    team: SupportTeam
    season: str
    at: int
    """The position of the season."""
    position: int
    meeting: Meeting

    def place(self, *route: Step) -> Place:
        """Return a place in the meeting."""
        return SUPPORT_TEAM.place(self.team.id, "seasons", self.at, "meetings", self.position, *route)


def placed_meetings(team: SupportTeam) -> Iterator[PlacedMeeting]:
    """Yield the meetings of a team as they stand in its record."""
    for at, season in enumerate(team.seasons):
        for position, meeting in enumerate(season.meetings):
            yield PlacedMeeting(team, season.season, at, position, meeting)


def _all(catalogue: Catalogue) -> Iterator[PlacedMeeting]:
    for team in catalogue.support_teams.values():
        yield from placed_meetings(team)


@check(
    "SUP001",
    "meeting-outside-season",
    Severity.ERROR,
    says=N_("{day} is not in the season {season}."),
    advice=N_("Check the day, or move the meeting. Spring is January to June, autumn July to December."),
)
def meeting_outside_season(catalogue: Catalogue) -> Iterator[Hit]:
    """A meeting stands under a season in which its day does not lie."""
    for one in _all(catalogue):
        season = season_named(one.season)
        if not season.first_day <= one.meeting.date <= season.last_day:
            there = SUPPORT_TEAM.place(one.team.id, "seasons", one.at, "season")
            yield Hit(one.place("date"), {"day": one.meeting.date, "season": one.season}, related=(there,))


@check(
    "SUP002",
    "seasons-out-of-order",
    Severity.WARNING,
    says=N_("The season {season} stands after a later one, or stands twice."),
    advice=N_("Write each season once, the oldest first. Put the meetings of one season under one entry."),
)
def seasons_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A season of a team is not later than the one above it."""
    for team in catalogue.support_teams.values():
        for position, (before, here) in enumerate(pairwise(team.seasons), start=1):
            if season_named(here.season) <= season_named(before.season):
                yield Hit(
                    SUPPORT_TEAM.place(team.id, "seasons", position, "season"),
                    {"season": here.season},
                    related=(SUPPORT_TEAM.place(team.id, "seasons", position - 1, "season"),),
                )


@check(
    "SUP003",
    "meetings-out-of-order",
    Severity.WARNING,
    says=N_("The meeting of {day} stands after a later one."),
    advice=N_("Write the meetings of a season in order, the first one first. Check the month, too."),
)
def meetings_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A meeting of a season is earlier than the one above it."""
    for before, here in pairwise(_all(catalogue)):
        is_same = before.team is here.team and before.at == here.at
        if is_same and here.meeting.date < before.meeting.date:
            yield Hit(here.place("date"), {"day": here.meeting.date}, related=(before.place("date"),))


@check(
    "SUP004",
    "two-meetings-on-one-day",
    Severity.WARNING,
    says=N_("The team has two meetings on {day}, so one of them may be counted twice."),
    advice=N_("Put the two entries together into one, or correct the day of one of them."),
)
def two_meetings_on_one_day(catalogue: Catalogue) -> Iterator[Hit]:
    """A team has two meetings on one day, and neither is cancelled."""
    for team in catalogue.support_teams.values():
        first: dict[date, PlacedMeeting] = {}
        for one in placed_meetings(team):
            if one.meeting.status is MeetingState.CANCELLED:
                continue
            same = first.setdefault(one.meeting.date, one)
            if same is not one:
                yield Hit(one.place("date"), {"day": one.meeting.date}, related=(same.place("date"),))


@check(
    "SUP005",
    "held-meeting-to-come",
    Severity.ERROR,
    says=N_("The meeting is said to be held, but {day} is still to come."),
    advice=N_("Check the day. Until it has come, the meeting is “planned”."),
)
def held_meeting_to_come(catalogue: Catalogue) -> Iterator[Hit]:
    """A meeting is said to have been held on a day that has not come."""
    for one in _all(catalogue):
        if one.meeting.status is MeetingState.HELD and one.meeting.date > catalogue.day:
            yield Hit(one.place("date"), {"day": one.meeting.date}, related=(one.place("status"),))


@check(
    "SUP006",
    "planned-meeting-passed",
    Severity.WARNING,
    says=N_("The meeting was planned for {day}, but nobody has written down whether it was held."),
    advice=N_("Set “status” to held and write down who came and what came of it, or set it to cancelled."),
)
def planned_meeting_passed(catalogue: Catalogue) -> Iterator[Hit]:
    """The day of a planned meeting has passed."""
    for one in _all(catalogue):
        if one.meeting.status is MeetingState.PLANNED and one.meeting.date < catalogue.day:
            yield Hit(one.place("status"), {"day": one.meeting.date})


@check(
    "SUP007",
    "attendance-twice",
    Severity.ERROR,
    says=N_("The unit “{unit}” stands among those who came twice."),
    advice=N_("Put the counts of the two entries together into one, or correct the unit of the other."),
)
def attendance_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A meeting has two entries for one unit among those who came."""
    for one in _all(catalogue):
        first: dict[str, int] = {}
        for position, line in enumerate(one.meeting.attendance):
            if (there := first.setdefault(line.unit, position)) != position:
                here, earlier = (one.place("attendance", number, "unit") for number in (position, there))
                yield Hit(here, {"unit": line.unit}, related=(earlier,))


@check(
    "SUP016",
    "meeting-outside-team-time",
    Severity.WARNING,
    says=N_("The meeting of {day} is outside the time of the support team."),
    advice=N_("Check the day, and the first and last days of the team, “since” and “until”."),
)
def meeting_outside_team_time(catalogue: Catalogue) -> Iterator[Hit]:
    """A meeting that is not cancelled lies before the first day of its team, or after the last one."""
    for one in _all(catalogue):
        name = _bound(one.team, one.meeting.date)
        if name and one.meeting.status is not MeetingState.CANCELLED:
            there = SUPPORT_TEAM.place(one.team.id, name)
            yield Hit(one.place("date"), {"day": one.meeting.date}, related=(there,))


def _bound(team: SupportTeam, day: date) -> str:
    """Return which end of a team's time a day lies beyond, or ""."""
    if team.since and day < team.since:
        return "since"
    return "until" if team.until and day > team.until else ""


@check(
    "SUP017",
    "meeting-ends-before-it-starts",
    Severity.ERROR,
    says=N_("The meeting ends at {ends}, but it starts at {starts}."),
    advice=N_("Check both times. They are written with 24 hours, such as 13:00."),
)
def meeting_ends_before_it_starts(catalogue: Catalogue) -> Iterator[Hit]:
    """A meeting ends before it starts, or at the same time."""
    for one in _all(catalogue):
        starts, ends = one.meeting.starts, one.meeting.ends
        if starts and ends and ends <= starts:
            yield Hit(one.place("ends"), {"starts": starts, "ends": ends}, related=(one.place("starts"),))
