"""Support teams meet often enough, with those who are to be there, and what they agree on is done (family SUP)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import is_late, meetings_held
from interventio.catalogue.team_seasons import FEWEST, is_there_throughout, presence_at, seasons_at_work
from interventio.checks.check import Hit, check
from interventio.checks.meetings import PlacedMeeting, placed_meetings
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.kinds import SUPPORT_TEAM
from interventio.records.seasons import Season, season_named, season_of
from interventio.records.support_team import Result, ResultKind, Seat, SeatRole, SupportTeam


def _is_at_work(one: SupportTeam | Seat, catalogue: Catalogue) -> bool:
    return not (one.since and one.since > catalogue.day) and not (one.until and one.until < catalogue.day)


@check(
    "SUP008",
    "few-meetings",
    Severity.HINT,
    says=N_("In the season {season} the team met fewer than two times."),
    advice=N_("Agree the meetings of the next season early. If one was held that is not here, write it down."),
)
def few_meetings(catalogue: Catalogue) -> Iterator[Hit]:
    """A team met fewer than two times in the last season that is over, though it was there for all of it."""
    last = season_of(catalogue.day).later(-1)
    for team in catalogue.support_teams.values():
        if last in seasons_at_work(team, catalogue.day) and is_there_throughout(team, last):
            held = [one for one in meetings_held(team, catalogue.day) if season_named(one.season.season) == last]
            if len(held) < FEWEST:
                yield Hit(_season_place(team, last), {"season": str(last)})


def _season_place(team: SupportTeam, season: Season) -> Place:
    """Return where a season stands; one of which nothing is written is told at the name of the team."""
    for position, one in enumerate(team.seasons):
        if season_named(one.season) == season:
            return SUPPORT_TEAM.place(team.id, "seasons", position, "season")
    return SUPPORT_TEAM.place(team.id, "name", at_key=True)


@check(
    "SUP009",
    "no-seat-for-supervisor",
    Severity.HINT,
    says=N_("No supervisor has a seat in the support team."),
    advice=N_("Ask the units for one: a supervisor sees to it that there is time for the methods."),
)
def no_seat_for_supervisor(catalogue: Catalogue) -> Iterator[Hit]:
    """Units take part in a support team, and none of them as a supervisor."""
    yield from _without(catalogue, SeatRole.SUPERVISOR)


@check(
    "SUP010",
    "no-seat-for-trained-worker",
    Severity.HINT,
    says=N_("Nobody who is trained in its methods has a seat in the support team."),
    advice=N_("Ask the units for somebody who uses the methods in everyday work."),
)
def no_seat_for_trained_worker(catalogue: Catalogue) -> Iterator[Hit]:
    """Units take part in a support team, and none of them as a trained worker."""
    yield from _without(catalogue, SeatRole.TRAINED_WORKER)


def _without(catalogue: Catalogue, role: SeatRole) -> Iterator[Hit]:
    for team in catalogue.support_teams.values():
        roles = {seat.role for seat in team.seats if _is_at_work(seat, catalogue)}
        if roles and role not in roles and _is_at_work(team, catalogue):
            yield Hit(SUPPORT_TEAM.place(team.id, "seats", at_key=True))


@check(
    "SUP011",
    "no-supervisor-at-meetings",
    Severity.WARNING,
    says=N_("No supervisor came to any of the meetings in the season {season}."),
    advice=N_("Ask the supervisors which time suits them and what they would like to talk about."),
)
def no_supervisor_at_meetings(catalogue: Catalogue) -> Iterator[Hit]:
    """In the last season in which a team met, it met at least twice, and no supervisor was ever there."""
    for team in catalogue.support_teams.values():
        held = meetings_held(team, catalogue.day)
        if held and _is_at_work(team, catalogue):
            last = max(season_named(one.season.season) for one in held)
            there = [presence_at(one.meeting).supervisor for one in held if season_named(one.season.season) == last]
            if len(there) >= FEWEST and set(there) == {False}:
                yield Hit(_season_place(team, last), {"season": str(last)})


def _follow_ups(catalogue: Catalogue) -> Iterator[tuple[PlacedMeeting, int, Result]]:
    for team in catalogue.support_teams.values():
        for one in placed_meetings(team):
            for position, result in enumerate(one.meeting.results):
                if result.kind is ResultKind.FOLLOW_UP:
                    yield one, position, result


@check(
    "SUP012",
    "follow-up-without-owner",
    Severity.HINT,
    says=N_("Nobody has said who sees to this follow-up, or by when."),
    advice=N_("Add the role under “owner” and the day under “due”. No names of persons."),
)
def follow_up_without_owner(catalogue: Catalogue) -> Iterator[Hit]:
    """A follow-up that is not done has no owner or no day."""
    for one, position, result in _follow_ups(catalogue):
        if result.done is None and (result.owner is None or result.due is None):
            yield Hit(one.place("results", position, "kind"))


@check(
    "SUP013",
    "follow-up-done-before-meeting",
    Severity.ERROR,
    says=N_("The follow-up is said to be done on {day}, before the meeting that agreed on it."),
    advice=N_("Check both days. What was done before is no follow-up."),
)
def follow_up_done_before_meeting(catalogue: Catalogue) -> Iterator[Hit]:
    """A follow-up was done before its meeting."""
    for one, position, result in _follow_ups(catalogue):
        if result.done and result.done < one.meeting.date:
            yield Hit(one.place("results", position, "done"), {"day": result.done}, related=(one.place("date"),))


@check(
    "SUP014",
    "follow-up-overdue",
    Severity.WARNING,
    says=N_("The follow-up was to be done by {day}."),
    advice=N_("Write the day on which it was done under “done”, or agree on a new day and write it under “due”."),
)
def follow_up_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """A follow-up is not done, and its day has passed."""
    for one, position, result in _follow_ups(catalogue):
        if result.due and is_late(result, catalogue.day):
            yield Hit(one.place("results", position, "due"), {"day": result.due})


@check(
    "SUP015",
    "support-team-about-nothing",
    Severity.WARNING,
    says=N_("It is not known what the support team is about: it names no themes and no methods."),
    advice=N_("Add “themes”, or the methods under “interventions”. Who is missing can be told only then."),
)
def support_team_about_nothing(catalogue: Catalogue) -> Iterator[Hit]:
    """A support team names neither themes nor methods."""
    for team in catalogue.support_teams.values():
        if not team.themes and not team.interventions:
            yield Hit(SUPPORT_TEAM.place(team.id, "focus"))


@check(
    "SUP018",
    "seat-ends-before-it-begins",
    Severity.ERROR,
    says=N_("The last day, {until}, is before the first one, {since}."),
    advice=N_("Check both days. “until” is the last day."),
)
def seat_ends_before_it_begins(catalogue: Catalogue) -> Iterator[Hit]:
    """A support team, or a seat in one, ends before it begins."""
    for team in catalogue.support_teams.values():
        ends = [((), team.since, team.until)]
        seats = [(("seats", position), seat.since, seat.until) for position, seat in enumerate(team.seats)]
        for route, since, until in (*ends, *seats):
            if since and until and until < since:
                yield Hit(SUPPORT_TEAM.place(team.id, *route, "until"), {"since": since, "until": until})
