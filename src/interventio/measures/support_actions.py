"""Which support teams are to be called together, and which divisions are to be asked to take part."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.support import is_at_work
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.ground import Ground
from interventio.measures.meeting_actions import AnswerQuestion, DoFollowUp
from interventio.measures.meetings import SeasonCount, SeasonState, seasons_of
from interventio.measures.representation import Representation, representations
from interventio.records.seasons import season_of
from interventio.records.support_team import SupportTeam
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class CallMeeting:
    """Call a support team together: it has fewer meetings held and planned in the season than it should have."""

    kind: ClassVar = ActionKind.CALL_MEETING
    by: ClassVar = Doer.OWNER
    intervention: ClassVar[None] = None
    team: str
    """The support team."""
    owner: Text | None
    """The role that calls the team together; None where nobody has said."""
    season: str
    held: int
    planned: int
    due: date
    """The last day of the season."""


@dataclass(frozen=True, slots=True)
class InviteUnit:
    """Ask a division to take part in a support team: it uses the team's methods, and none of its units has a seat."""

    kind: ClassVar = ActionKind.INVITE_UNIT
    by: ClassVar = Doer.OWNER
    intervention: ClassVar[None] = None
    due: ClassVar[None] = None
    team: str
    """The support team."""
    owner: Text | None
    """The role that calls the team together; None where nobody has said."""
    division: str
    units: tuple[str, ...]
    """The units of the division that use the methods."""


OfSupport = CallMeeting | InviteUnit | DoFollowUp | AnswerQuestion


def meetings_to_call(ground: Ground) -> list[CallMeeting]:
    """Return the teams that have too few meetings in the season of the day, where most are lacking first."""
    day = ground.rule.day
    found = [
        (team, count)
        for team in ground.catalogue.support_teams.values()
        if is_at_work(team, day)
        for count in seasons_of(team, day)
        if count.season == season_of(day) and count.standing is SeasonState.UNDER_WAY and count.lacking
    ]
    return [_call(team, count) for team, count in sorted(found, key=lambda one: (-one[1].lacking, one[0].id))]


def _call(team: SupportTeam, count: SeasonCount) -> CallMeeting:
    return CallMeeting(team.id, team.convener, str(count.season), count.held, count.planned, due=count.season.last_day)


def units_to_invite(ground: Ground) -> list[InviteUnit]:
    """Return the divisions that use the methods of a support team and are not represented, team by team."""
    catalogue, teams = ground.catalogue, ground.catalogue.support_teams
    return [
        InviteUnit(id_, teams[id_].convener, division, units)
        for id_, one in sorted(representations(catalogue).items())
        if is_at_work(teams[id_], ground.rule.day)
        for division, units in _missing(catalogue, one).items()
    ]


def _missing(catalogue: Catalogue, one: Representation) -> dict[str, tuple[str, ...]]:
    """Return the divisions without a seat, each with its units that use the methods."""
    units: dict[str, list[str]] = {division: [] for division in one.divisions_missing}
    for id_ in one.missing:
        division = catalogue.words.units[id_].division
        if division in units:
            units[division].append(id_)
    return {division: tuple(found) for division, found in units.items()}
