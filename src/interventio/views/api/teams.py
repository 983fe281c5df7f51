"""From the records of teams to their documents."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.measures.roster import roster_on
from interventio.records.team import Delivery, ServiceTeam
from interventio.views.api.documents import VERSION
from interventio.views.api.facts import reviewed_of
from interventio.views.api.team_documents import DeliveryOf, StaffOf, TeamBrief, TeamDocument, TeamList
from interventio.views.api.tongues import Tongues
from interventio.views.numbers import Numbers


def team_list(catalogue: Catalogue, numbers: Numbers, tongues: Tongues) -> TeamList:
    """Return the list of all teams."""
    return TeamList(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        teams=tuple(_brief(catalogue, team, numbers, tongues) for team in catalogue.teams.values()),
    )


def _brief(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, tongues: Tongues) -> TeamBrief:
    units = [unit for id_ in team.units if (unit := catalogue.words.units.get(id_))]
    return TeamBrief(
        id=team.id,
        name=tongues.text(team.name),
        divisions=tuple(dict.fromkeys(unit.division for unit in units)),
        areas=tuple(dict.fromkeys(unit.area for unit in units if unit.area)),
        interventions=tuple(dict.fromkeys(delivery.intervention for delivery in team.delivers)),
        coverage=numbers.teams.get(team.id) if numbers.audience.sees_staffing else None,
        document=f"teams/{team.id}.json",
    )


def team_document(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, tongues: Tongues) -> TeamDocument:
    """Return all that is known of a team: to those who see no staffing nothing of its people."""
    sees_staffing = numbers.audience.sees_staffing
    return TeamDocument(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        id=team.id,
        name=tongues.text(team.name),
        summary=tongues.text_if_any(team.summary),
        units=team.units,
        since=team.since,
        until=team.until,
        bought_from=tongues.text_if_any(team.bought_from),
        public_contact=tongues.text_if_any(team.public_contact),
        deliveries=tuple(_delivery(catalogue, team, one, numbers) for one in team.delivers),
        coverage=numbers.teams.get(team.id) if sees_staffing else None,
        counted=roster_on(team, catalogue.day).day if sees_staffing else None,
        staff=tuple(_staff(catalogue, team)) if numbers.audience is Audience.COORDINATOR else (),
        reviewed=reviewed_of(team.review, catalogue, tongues),
        pages=tongues.pages(f"teams/{team.id}"),
    )


def _delivery(catalogue: Catalogue, team: ServiceTeam, delivery: Delivery, numbers: Numbers) -> DeliveryOf:
    sees_staffing = numbers.audience.sees_staffing
    return DeliveryOf(
        intervention=delivery.intervention,
        occupations=catalogue.deliverers_in(team, delivery) if sees_staffing else (),
        since=delivery.since,
        until=delivery.until,
        coverage=numbers.places.get((team.id, delivery.intervention)) if sees_staffing else None,
    )


def _staff(catalogue: Catalogue, team: ServiceTeam) -> Iterator[StaffOf]:
    for row in roster_on(team, catalogue.day).rows:
        yield StaffOf(row.occupation, row.headcount, row.exempt)
