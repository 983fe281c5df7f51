"""From all methods and all teams to their lists."""

from collections.abc import Collection
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import steps_on
from interventio.measures.roster import roster_on
from interventio.records.intervention import Intervention
from interventio.records.team import ServiceTeam
from interventio.views.charts.stepping import quiet_line
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.charts.themes import theme_keys
from interventio.views.coverage.heat_map import division_name
from interventio.views.figures import figure
from interventio.views.filters import filters_of, traits_of
from interventio.views.implementation.implementation import implementation_lines
from interventio.views.indexes import MethodGroup, MethodIndex, MethodLine, Rung, TeamGroup, TeamIndex, TeamLine
from interventio.views.labels import kind_name
from interventio.views.life import status_in_words
from interventio.views.mention import chart_mention, method_mention, team_mention
from interventio.views.multidisciplinary.multidisciplinary import multidisciplinary_lines
from interventio.views.navigator.found_steps import guidance_for
from interventio.views.numbers import Numbers
from interventio.views.order import alphabetical
from interventio.views.places import division_of, unit_lines
from interventio.views.voice import Voice


def method_index(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> MethodIndex:
    """Return the list of all methods by their first theme, in the order of the themes and then of the alphabet."""
    themes = theme_keys(catalogue, (), voice)

    def look(line: MethodLine) -> int:
        return line.themes[0].look if line.themes else len(themes)

    lines = [_method(catalogue, method, themes, numbers, voice) for method in catalogue.interventions.values()]
    lines.sort(key=lambda line: (look(line), alphabetical(line.method.name)))
    groups = ((tuple(members)) for _, members in groupby(lines, key=look))
    return MethodIndex(
        groups=tuple(MethodGroup(members[0].themes[0] if members[0].themes else None, members) for members in groups),
        filters=filters_of(catalogue, (line.traits for line in lines), voice),
        count=len(lines),
        guidance=guidance_for(numbers.audience, voice.words),
    )


def _method(
    catalogue: Catalogue, method: Intervention, themes: dict[str, ThemeKey], numbers: Numbers, voice: Voice
) -> MethodLine:
    return MethodLine(
        method=method_mention(method.id, catalogue.interventions, voice),
        kind_name=kind_name(method.kind, voice.words),
        quiet=quiet_line(method, voice.words),
        rungs=rungs_of(catalogue, method, voice),
        themes=tuple(themes[id_] for id_ in method.themes if id_ in themes),
        also=method.also,
        traits=traits_of(catalogue, method, numbers),
        is_selected=numbers.audience.sees_staffing and method.id in numbers.rule.methods,
        status=status_in_words(catalogue, method, voice) if numbers.audience.sees_staffing else "",
        figure=figure(numbers.methods[method.id], voice.words) if method.id in numbers.methods else None,
    )


def rungs_of(
    catalogue: Catalogue, method: Intervention, voice: Voice, services: Collection[str] = ()
) -> tuple[Rung, ...]:
    """Return the steps on which a method stands, chart by chart; with services, those on which they give it."""
    return tuple(
        Rung(chart_mention(ladder.id, catalogue, voice), steps)
        for ladder in catalogue.ladders.values()
        if (steps := steps_on(ladder, method, services))
    )


def team_index(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> TeamIndex:
    """Return the list of all teams by division, and then in the order of the alphabet."""
    order = [*catalogue.words.divisions, ""]

    def division(team: ServiceTeam) -> str:
        return division_of(catalogue, team.id)

    teams = sorted(
        catalogue.teams.values(), key=lambda team: (order.index(division(team)), alphabetical(voice.says(team.name)))
    )
    return TeamIndex(
        groups=tuple(
            TeamGroup(
                division_name(catalogue, id_, voice), tuple(_team(catalogue, team, numbers, voice) for team in members)
            )
            for id_, members in groupby(teams, key=division)
        ),
        multidisciplinary=multidisciplinary_lines(catalogue, voice),
        implementation=implementation_lines(catalogue, voice),
        count=len(teams),
    )


def _team(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, voice: Voice) -> TeamLine:
    shown = numbers.teams.get(team.id)
    return TeamLine(
        team=team_mention(team.id, catalogue.teams, voice),
        areas=tuple(dict.fromkeys(unit.area for unit in unit_lines(catalogue, team, voice) if unit.area)),
        methods=len(team.delivers),
        figure=figure(shown, voice.words) if shown else None,
        counted=voice.day_if_any(roster_on(team, catalogue.day).day),
    )
