"""From a planned meeting of a support team to its invitation."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import TeamMeeting, open_follow_ups, open_questions
from interventio.disclosure.attendance import sees_roles
from interventio.disclosure.audience import Audience
from interventio.records.support_team import Seat, SeatRole
from interventio.views.support.invitation_sheet import InvitationSheet, RepresentedDivision, RepresentedUnit
from interventio.views.support.meeting_lines import follow_up_line, meeting_line, question_line
from interventio.views.support.meeting_words import ROLES, TO_BRING
from interventio.views.voice import Voice


def invitation_sheet(catalogue: Catalogue, one: TeamMeeting, audience: Audience, voice: Voice) -> InvitationSheet:
    """Return the invitation to a meeting, with what is open on the catalogue's day."""
    team, meeting, day = one.team, one.meeting, catalogue.day
    return InvitationSheet(
        team=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        organisation=voice.says(catalogue.settings.name),
        as_of=voice.day(day),
        meeting=meeting_line(one, voice),
        convener=voice.says_if_any(team.convener),
        note=voice.says_if_any(meeting.note),
        topics=tuple(voice.says(topic) for topic in meeting.topics or one.season.topics),
        follow_ups=tuple(follow_up_line(follow_up, day, voice) for follow_up in open_follow_ups(team, day)),
        questions=tuple(question_line(question, catalogue, voice) for question in open_questions(team, day)),
        represented=tuple(_represented(catalogue, one, audience, voice)),
        to_bring=tuple(map(voice.words, TO_BRING)),
    )


def _represented(
    catalogue: Catalogue, one: TeamMeeting, audience: Audience, voice: Voice
) -> Iterator[RepresentedDivision]:
    """Yield the divisions in the organisation's order, each with those of its units that take part on the day."""
    known = catalogue.words
    roles: dict[str, set[SeatRole]] = {}
    for seat in one.team.seats:
        if _is_taken(seat, one):
            roles.setdefault(seat.unit, set()).add(seat.role)
    divisions: dict[str, list[str]] = {id_: [] for id_ in (*known.divisions, "")}
    for unit in roles:
        place = known.units[unit].division if unit in known.units else ""
        divisions.setdefault(place, []).append(unit)
    for id_, units in divisions.items():
        if units:
            told = (RepresentedUnit(voice.name(u, known.units), _roles(roles[u], audience, voice)) for u in units)
            yield RepresentedDivision(voice.name(id_, known.divisions), tuple(told))


def _is_taken(seat: Seat, one: TeamMeeting) -> bool:
    day = one.meeting.date
    return (seat.since is None or seat.since <= day) and (seat.until is None or day <= seat.until)


def _roles(taken: set[SeatRole], audience: Audience, voice: Voice) -> tuple[str, ...]:
    if not sees_roles(audience):
        return ()
    return tuple(voice.words(told) for role, told in ROLES.items() if role in taken)
