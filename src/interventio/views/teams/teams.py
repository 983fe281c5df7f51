"""From the record of a team to its page."""

from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.measures.roster import is_open, roster_on
from interventio.records.team import Delivery, ServiceTeam
from interventio.views.actions.actions import actions_of_team
from interventio.views.evaluation.places import evaluation_mentions
from interventio.views.figures import NO_NUMBER, figure
from interventio.views.mention import Mention, mention, method_mention
from interventio.views.numbers import Numbers
from interventio.views.order import alphabetical
from interventio.views.past_numbers import counting_days
from interventio.views.places import unit_lines
from interventio.views.reviewed import reviewed
from interventio.views.rules import rules_beside
from interventio.views.teams.page import DeliveryLine, StaffLine, TeamPage
from interventio.views.voice import Voice
from interventio.views.words import Words

MOST_DAYS = 6
"""How many earlier days of counting the page looks back on."""


def team_page(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, voice: Voice) -> TeamPage:
    """Return the page of a team."""
    is_open_book = numbers.audience is Audience.COORDINATOR
    days = earlier_days(catalogue, team) if is_open_book else ()
    lines = (_delivery(catalogue, team, delivery, numbers, voice) for delivery in team.delivers)
    coverage = numbers.teams.get(team.id)
    return TeamPage(
        id=team.id,
        name=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        units=unit_lines(catalogue, team, voice),
        inductions=_inductions(catalogue, team, voice),
        since=voice.day_if_any(team.since),
        until=voice.day_if_any(team.until),
        bought_from=voice.says_if_any(team.bought_from),
        public_contact=voice.says_if_any(team.public_contact),
        coverage=figure(coverage, voice.words) if coverage else None,
        deliveries=tuple(sorted(lines, key=lambda line: alphabetical(line.method.name))),
        actions=actions_of_team(catalogue, numbers.actions, team.id, voice),
        evaluations=evaluation_mentions(catalogue, numbers.evaluated.get(("team", team.id), ()), voice),
        days=tuple(voice.day(day) for day in days),
        counted=voice.day_if_any(roster_on(team, catalogue.day).day),
        counted_by=_counted_by(team, catalogue, voice),
        staff=_staff(catalogue, team, voice) if is_open_book else (),
        rule=rules_beside(numbers, voice.words),
        reviewed=reviewed(team.review, catalogue, voice),
    )


def _inductions(catalogue: Catalogue, team: ServiceTeam, voice: Voice) -> tuple[Mention, ...]:
    if not is_open(team, catalogue.day):
        return ()
    known = catalogue.words.units
    return tuple(mention("induction", id_, known, voice) for id_ in dict.fromkeys(team.units) if id_ in known)


def earlier_days(catalogue: Catalogue, team: ServiceTeam) -> tuple[date, ...]:
    """Return the days of counting before the latest one, the oldest first."""
    return counting_days(team, catalogue.day)[:-1][-MOST_DAYS:]


def _delivery(
    catalogue: Catalogue, team: ServiceTeam, delivery: Delivery, numbers: Numbers, voice: Voice
) -> DeliveryLine:
    place = team.id, delivery.intervention
    days = earlier_days(catalogue, team)
    shown = numbers.places.get(place)
    return DeliveryLine(
        method=method_mention(delivery.intervention, catalogue.interventions, voice),
        figure=figure(shown, voice.words) if shown else None,
        is_selected=delivery.intervention in numbers.rule.methods,
        occupations=voice.names(catalogue.deliverers_in(team, delivery), catalogue.words.occupations),
        since=voice.day_if_any(delivery.since),
        until=voice.day_if_any(delivery.until),
        history=tuple(
            figure(past[place], voice.words) if place in past else None for day, past in numbers.history if day in days
        ),
    )


def _counted_by(team: ServiceTeam, catalogue: Catalogue, voice: Voice) -> Words | None:
    newest = roster_on(team, catalogue.day).day
    return next((voice.says(one.by) for one in team.staffing if one.date == newest and one.by), None)


def _staff(catalogue: Catalogue, team: ServiceTeam, voice: Voice) -> tuple[StaffLine, ...]:
    return tuple(
        StaffLine(
            occupation=voice.name(row.occupation, catalogue.words.occupations),
            headcount=NO_NUMBER if row.headcount is None else str(row.headcount),
            exempt=str(row.exempt),
        )
        for row in roster_on(team, catalogue.day).rows
    )
