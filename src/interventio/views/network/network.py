"""From who uses the same methods to the page of the network."""

from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.sharing import Sharing, sharings_of
from interventio.measures.lone import Lone
from interventio.measures.rule import Rule
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.charts.themes import theme_keys
from interventio.views.mention import method_mention, support_mention, team_mention, unit_mention
from interventio.views.network.page import LoneRow, NetworkDivision, NetworkPage, NetworkRow, TeamSeats, UnitsOf
from interventio.views.network.words import advice_of, lone_rule, network_lead, network_rules, standing_of, verdict_of
from interventio.views.order import alphabetical
from interventio.views.voice import Voice


def network_page(catalogue: Catalogue, lone: tuple[Lone, ...] | None, rule: Rule, voice: Voice) -> NetworkPage:
    """Return who uses the same methods; `lone` is None for those who are not told of it."""
    sharings = sharings_of(catalogue)
    rows = network_rows(catalogue, sharings, voice)
    apart = sorted((row for row in rows if row.advice), key=lambda row: -len(row.columns))
    themes = {row.theme.id: row.theme for row in rows if row.theme}
    return NetworkPage(
        lead=network_lead(sharings, voice.words),
        rows=rows,
        apart=tuple(apart),
        divisions=_divisions(catalogue, voice),
        themes=tuple(themes.values()),
        lone=None if lone is None else lone_rows(catalogue, lone, sharings, voice),
        lone_rule="" if lone is None else lone_rule(rule, voice.words),
        rules=network_rules(catalogue.day, voice.words),
    )


def network_rows(catalogue: Catalogue, sharings: tuple[Sharing, ...], voice: Voice) -> tuple[NetworkRow, ...]:
    """Return methods with their users, by their first theme and then by name."""
    methods = [method for one in sharings if (method := catalogue.interventions.get(one.intervention))]
    themes, columns = theme_keys(catalogue, methods, voice), _columns(catalogue)
    rows = (_row(catalogue, one, themes, columns, voice) for one in sharings)
    return tuple(sorted(rows, key=lambda row: (_place(row.theme), alphabetical(row.method.name))))


def _place(theme: ThemeKey | None) -> tuple[bool, int]:
    return theme is None, theme.look if theme else 0


def _columns(catalogue: Catalogue) -> dict[str, int]:
    """Return the place of each unit in the picture: division by division, in the order of the organisation."""
    order = {division: place for place, division in enumerate(catalogue.words.divisions)}
    units = [unit for unit in catalogue.words.units.values() if unit.division in order]
    return {unit.id: place for place, unit in enumerate(sorted(units, key=lambda unit: order[unit.division]))}


def _divisions(catalogue: Catalogue, voice: Voice) -> tuple[NetworkDivision, ...]:
    units: dict[str, list[str]] = {}
    for unit in catalogue.words.units.values():
        units.setdefault(unit.division, []).append(unit.id)
    return tuple(
        NetworkDivision(voice.says(division.name), voice.names(tuple(units[id_]), catalogue.words.units))
        for id_, division in catalogue.words.divisions.items()
        if id_ in units
    )


def _row(
    catalogue: Catalogue, one: Sharing, themes: Mapping[str, ThemeKey], columns: Mapping[str, int], voice: Voice
) -> NetworkRow:
    method = catalogue.interventions.get(one.intervention)
    standing = standing_of(one)
    return NetworkRow(
        method=method_mention(one.intervention, catalogue.interventions, voice),
        theme=themes.get(method.themes[0]) if method and method.themes else None,
        uses=tuple(_units(catalogue, use.division, use.units, voice) for use in one.uses),
        teams=tuple(
            TeamSeats(
                support_mention(seats.team, catalogue.support_teams, voice),
                voice.names(seats.divisions, catalogue.words.divisions),
            )
            for seats in one.teams
        ),
        standing=standing,
        verdict=verdict_of(standing, voice.words),
        advice=advice_of(catalogue, one, voice),
        columns=tuple(columns[unit] for use in one.uses for unit in use.units),
    )


def _units(catalogue: Catalogue, division: str, units: tuple[str, ...], voice: Voice) -> UnitsOf:
    vocabulary = catalogue.words
    return UnitsOf(
        voice.name(division, vocabulary.divisions), tuple(unit_mention(unit, vocabulary.units, voice) for unit in units)
    )


def lone_rows(
    catalogue: Catalogue, lone: tuple[Lone, ...], sharings: tuple[Sharing, ...], voice: Voice
) -> tuple[LoneRow, ...]:
    """Return the units in which one person alone is trained in a method, with where support is to be found."""
    about = {one.intervention: tuple(seats.team for seats in one.teams) for one in sharings}
    return tuple(
        LoneRow(
            unit=unit_mention(one.unit, catalogue.words.units, voice),
            method=method_mention(one.intervention, catalogue.interventions, voice),
            teams=tuple(team_mention(team, catalogue.teams, voice) for team in one.teams),
            support=tuple(
                support_mention(team, catalogue.support_teams, voice) for team in about.get(one.intervention, ())
            ),
        )
        for one in lone
    )
