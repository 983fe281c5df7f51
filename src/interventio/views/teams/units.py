"""From the units of the organisation to their pages and their list."""

from collections.abc import Sequence
from dataclasses import replace

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.roster import is_in_force
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.organisation import Unit
from interventio.records.team import Delivery, ServiceTeam
from interventio.views.charts.stepping import quiet_line
from interventio.views.charts.themes import theme_keys
from interventio.views.figures import figure
from interventio.views.labels import kind_name
from interventio.views.listing import rungs_of
from interventio.views.mention import (
    method_mention,
    multidisciplinary_mention,
    support_mention,
    team_mention,
    unit_mention,
)
from interventio.views.multidisciplinary.multidisciplinary import multidisciplinary_by_unit
from interventio.views.numbers import Numbers
from interventio.views.order import alphabetical
from interventio.views.places import deliveries_of, teams_by_unit
from interventio.views.rules import rules_beside
from interventio.views.teams.unit_page import UnitGroup, UnitIndex, UnitMethod, UnitPage, UnitRow, UnitSupport, UnitTeam
from interventio.views.voice import Voice


def unit_pages(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> tuple[UnitPage, ...]:
    """Return the page of every unit, in the order of the vocabulary."""
    teams, several = teams_by_unit(catalogue, voice), multidisciplinary_by_unit(catalogue, voice)
    pages = (_page(catalogue, unit, teams.get(unit.id, []), numbers, voice) for unit in catalogue.words.units.values())
    return tuple(
        replace(page, teams=(*page.teams, *(_of_several(catalogue, team, voice) for team in several.get(page.id, []))))
        for page in pages
    )


def _page(catalogue: Catalogue, unit: Unit, teams: Sequence[ServiceTeam], numbers: Numbers, voice: Voice) -> UnitPage:
    words = catalogue.words
    coverage = numbers.units.get(unit.id)
    return UnitPage(
        id=unit.id,
        name=voice.says(unit.name),
        summary=voice.says_if_any(unit.summary),
        division=voice.name(unit.division, words.divisions),
        area=voice.name(unit.area, words.areas) if unit.area else None,
        services=voice.names(unit.services, words.services),
        teams=tuple(_team(catalogue, team, numbers, voice) for team in teams),
        methods=_methods(catalogue, unit, teams, numbers, voice),
        support=_support(catalogue, unit, numbers, voice),
        coverage=figure(coverage, voice.words) if coverage else None,
        rule=rules_beside(numbers, voice.words) if coverage else (),
        induction=_induction(unit.id, teams),
    )


def _induction(unit: str, teams: Sequence[ServiceTeam]) -> str | None:
    """Return the address of a unit's page for new workers; a unit without a team has none."""
    return f"induction/{unit}" if teams else None


def _team(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, voice: Voice) -> UnitTeam:
    shown = numbers.teams.get(team.id)
    return UnitTeam(
        team=team_mention(team.id, catalogue.teams, voice),
        summary=voice.says_if_any(team.summary),
        public_contact=voice.says_if_any(team.public_contact),
        bought_from=voice.says_if_any(team.bought_from),
        figure=figure(shown, voice.words) if shown else None,
    )


def _of_several(catalogue: Catalogue, team: MultidisciplinaryTeam, voice: Voice) -> UnitTeam:
    """Return a multidisciplinary team; one gets there by being referred."""
    return UnitTeam(
        team=multidisciplinary_mention(team.id, catalogue.multidisciplinary_teams, voice),
        summary=voice.says_if_any(team.summary),
        public_contact=voice.says_if_any(team.referral),
        bought_from=None,
        figure=None,
    )


def _support(catalogue: Catalogue, unit: Unit, numbers: Numbers, voice: Voice) -> tuple[UnitSupport, ...]:
    """Return the support teams of a unit; those in which it takes part stand first."""
    found = numbers.support.of_units.get(unit.id, {}) if numbers.support else {}
    lines = (UnitSupport(support_mention(id_, catalogue.support_teams, voice), is_in) for id_, is_in in found.items())
    return tuple(sorted(lines, key=lambda line: (not line.takes_part, alphabetical(line.team.name))))


def _methods(
    catalogue: Catalogue, unit: Unit, teams: Sequence[ServiceTeam], numbers: Numbers, voice: Voice
) -> tuple[UnitMethod, ...]:
    delivered: dict[str, list[tuple[ServiceTeam, Delivery]]] = {}
    for team, delivery in deliveries_of(catalogue, teams):
        delivered.setdefault(delivery.intervention, []).append((team, delivery))
    lines = (_method(catalogue, unit, found, numbers, voice) for found in delivered.values())
    return tuple(sorted(lines, key=_in_order))


def _method(
    catalogue: Catalogue, unit: Unit, found: Sequence[tuple[ServiceTeam, Delivery]], numbers: Numbers, voice: Voice
) -> UnitMethod:
    """Return a method with the deliveries of it in the unit, of which there is at least one."""
    method = catalogue.interventions[found[0][1].intervention]
    themes = theme_keys(catalogue, (), voice)
    is_delivered = any(is_in_force(delivery, catalogue.day) for _, delivery in found)
    begins = min((delivery.since for _, delivery in found if delivery.since), default=None)
    return UnitMethod(
        method=method_mention(method.id, catalogue.interventions, voice),
        kind_name=kind_name(method.kind, voice.words),
        quiet=quiet_line(method, voice.words),
        theme=themes.get(method.themes[0]) if method.themes else None,
        rungs=rungs_of(catalogue, method, voice, unit.services),
        is_selected=method.id in numbers.rule.methods,
        teams=tuple(dict.fromkeys(team_mention(team.id, catalogue.teams, voice) for team, _ in found)),
        since=None if is_delivered else voice.day_if_any(begins),
    )


def _in_order(line: UnitMethod) -> tuple[float, tuple[str, str]]:
    return (line.theme.look if line.theme else float("inf"), alphabetical(line.method.name))


def unit_index(catalogue: Catalogue, voice: Voice) -> UnitIndex:
    """Return the list of all units by division; those of a division that is not known stand last."""
    teams = teams_by_unit(catalogue, voice)
    rows: dict[str, list[UnitRow]] = {id_: [] for id_ in catalogue.words.divisions}
    for unit in catalogue.words.units.values():
        rows.setdefault(unit.division, []).append(_row(catalogue, unit, teams.get(unit.id, []), voice))
    return UnitIndex(
        groups=tuple(
            UnitGroup(
                voice.name(division, catalogue.words.divisions),
                tuple(sorted(members, key=lambda row: alphabetical(row.unit.name))),
            )
            for division, members in rows.items()
            if members
        ),
        count=len(catalogue.words.units),
    )


def _row(catalogue: Catalogue, unit: Unit, teams: Sequence[ServiceTeam], voice: Voice) -> UnitRow:
    words = catalogue.words
    return UnitRow(
        unit=unit_mention(unit.id, words.units, voice),
        area=voice.name(unit.area, words.areas) if unit.area else None,
        services=voice.names(unit.services, words.services),
        teams=tuple(team_mention(team.id, catalogue.teams, voice) for team in teams),
        methods=len({delivery.intervention for _, delivery in deliveries_of(catalogue, teams)}),
        induction=_induction(unit.id, teams),
    )
