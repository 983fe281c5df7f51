"""From the record of a support team to its page."""

from collections.abc import Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import (
    Asked,
    FollowUp,
    Practice,
    TeamMeeting,
    meeting_state,
    meetings_of,
    meetings_to_come,
    open_follow_ups,
)
from interventio.catalogue.support import seats_on
from interventio.disclosure.attendance import sees_roles
from interventio.disclosure.audience import Audience
from interventio.disclosure.support import shown_presence
from interventio.measures.meetings import SeasonCount
from interventio.measures.representation import Representation
from interventio.measures.support import Support
from interventio.records.seasons import Season, season_named
from interventio.records.support_team import Meeting, MeetingState, ResultKind, SeatRole, SupportTeam
from interventio.views.charts.themes import theme_keys
from interventio.views.mention import method_mention, unit_mention
from interventio.views.order import alphabetical
from interventio.views.reviewed import reviewed
from interventio.views.support.calendars import calendar_of_team
from interventio.views.support.index import represented
from interventio.views.support.meeting_lines import follow_up_line, meeting_line, practice_line, question_line
from interventio.views.support.meeting_words import ROLES
from interventio.views.support.minutes import came_lines, result_groups
from interventio.views.support.page import MeetingBlock, SeasonBlock, SeatGroup, SeatLine, SupportPage
from interventio.views.support.words import FOCI, STATES, presence_in_words, season_cell, support_rules
from interventio.views.voice import Voice


def support_page(
    catalogue: Catalogue, team: SupportTeam, support: Support, audience: Audience, voice: Voice
) -> SupportPage:
    """Return the page of a support team."""
    themes, coming = theme_keys(catalogue, (), voice), meetings_to_come(team, catalogue.day)
    methods = (method_mention(id_, catalogue.interventions, voice) for id_ in support.methods[team.id])
    one = support.representations[team.id]
    return SupportPage(
        id=team.id,
        name=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        focus=voice.words(FOCI[team.focus]),
        themes=tuple(themes[id_] for id_ in team.themes if id_ in themes),
        methods=tuple(sorted(methods, key=lambda mention: alphabetical(mention.name))),
        names_methods=bool(team.interventions),
        since=voice.day_if_any(team.since),
        until=voice.day_if_any(team.until),
        convener=voice.says_if_any(team.convener),
        next=meeting_line(coming[0], voice) if coming else None,
        groups=_groups(catalogue, team, one, audience, voice),
        represented=represented(catalogue, one, voice),
        seasons=_seasons(catalogue, team, support.seasons[team.id], audience, voice),
        follow_ups=tuple(follow_up_line(each, catalogue.day, voice) for each in open_follow_ups(team, catalogue.day)),
        calendar=calendar_of_team(team),
        sees_counts=audience is Audience.COORDINATOR,
        rules=support_rules(catalogue.day, voice.words),
        reviewed=reviewed(team.review, catalogue, voice),
    )


def _groups(
    catalogue: Catalogue, team: SupportTeam, one: Representation, audience: Audience, voice: Voice
) -> tuple[SeatGroup, ...]:
    roles: dict[str, dict[SeatRole, None]] = {}
    for unit, role in seats_on(team, catalogue.day) if sees_roles(audience) else ():
        roles.setdefault(unit, {})[role] = None
    users, units = {*one.users}, catalogue.words.units
    found: dict[str, list[SeatLine]] = {id_: [] for id_ in catalogue.words.divisions}
    for id_ in one.seated:
        told = tuple(voice.words(ROLES[role]) for role in roles.get(id_, ()))
        line = SeatLine(unit_mention(id_, units, voice), told, id_ in users)
        found.setdefault(units[id_].division, []).append(line)
    return tuple(
        SeatGroup(voice.name(division, catalogue.words.divisions), tuple(seats))
        for division, seats in found.items()
        if seats
    )


def _seasons(
    catalogue: Catalogue, team: SupportTeam, counts: Sequence[SeasonCount], audience: Audience, voice: Voice
) -> tuple[SeasonBlock, ...]:
    meetings: dict[Season, list[TeamMeeting]] = {}
    for one in meetings_of(team):
        meetings.setdefault(season_named(one.season.season), []).append(one)
    written = {season_named(one.season): one for one in team.seasons}
    return tuple(
        SeasonBlock(
            id=str(count.season),
            cell=season_cell(count, voice.words),
            topics=tuple(map(voice.says, written[count.season].topics)) if count.season in written else (),
            note=voice.says_if_any(written[count.season].note) if count.season in written else None,
            meetings=tuple(
                _meeting(catalogue, one, audience, voice) for one in reversed(meetings.get(count.season, []))
            ),
        )
        for count in reversed(counts)
    )


def _meeting(catalogue: Catalogue, one: TeamMeeting, audience: Audience, voice: Voice) -> MeetingBlock:
    meeting, day = one.meeting, catalogue.day
    state = _state(catalogue, meeting)
    presence = shown_presence(meeting, audience) if state == "held" else None
    follow_ups = [
        FollowUp(one, position, result)
        for position, result in enumerate(meeting.results)
        if result.kind is ResultKind.FOLLOW_UP
    ]
    is_held = state == "held"
    return MeetingBlock(
        at=meeting_line(one, voice),
        id=f"meeting-{one.key}",
        state=state,
        status=voice.words(STATES[state]),
        topics=tuple(map(voice.says, meeting.topics)),
        came=came_lines(catalogue, meeting, audience, voice) if is_held else (),
        presence=presence_in_words(presence, voice.words) if presence else "",
        results=result_groups(meeting, voice) if is_held else (),
        follow_ups=tuple(follow_up_line(each, day, voice) for each in follow_ups) if is_held else (),
        practices=tuple(practice_line(Practice(one, each), catalogue, voice) for each in meeting.practices),
        questions=tuple(
            question_line(Asked(one, position, each), catalogue, voice)
            for position, each in enumerate(meeting.questions)
        ),
        note=voice.says_if_any(meeting.note),
    )


def _state(catalogue: Catalogue, meeting: Meeting) -> str:
    """Return how a meeting stands: one that was planned for a day that has passed is `untold`."""
    state = meeting_state(meeting, catalogue.day)
    return "untold" if state is MeetingState.PLANNED and meeting.date < catalogue.day else state.value
