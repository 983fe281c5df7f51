"""What is counted of support teams, once for all pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import Practice, all_practices
from interventio.catalogue.support import is_at_work, methods_by_team
from interventio.measures.meetings import SeasonCount, seasons_of
from interventio.measures.representation import Representation, representations, themes_without_team


@dataclass(frozen=True, slots=True)
class Support:
    """How often support teams meet, who is represented in them, and what was told there; all by ids."""

    seasons: Mapping[str, tuple[SeasonCount, ...]]
    """By team, the oldest season first."""
    representations: Mapping[str, Representation]
    """By team, on the day."""
    methods: Mapping[str, tuple[str, ...]]
    """By team, what it is about."""
    teams: Mapping[str, tuple[str, ...]]
    """By method, the teams at work that are about it."""
    of_units: Mapping[str, Mapping[str, bool]]
    """By unit and team at work: whether the unit has a seat there; without one it uses the team's methods."""
    themes: tuple[str, ...]
    """The themes that no team at work is about."""
    practices: Mapping[str, tuple[Practice, ...]]
    """By method, the good practices about it, the newest first."""


def support_of(catalogue: Catalogue) -> Support:
    """Return what is counted of the support teams of a catalogue."""
    methods = methods_by_team(catalogue)
    about: dict[str, list[str]] = {}
    for id_, team in catalogue.support_teams.items():
        for method in methods[id_] if is_at_work(team, catalogue.day) else ():
            about.setdefault(method, []).append(id_)
    found = representations(catalogue)
    return Support(
        seasons={id_: seasons_of(team, catalogue.day) for id_, team in catalogue.support_teams.items()},
        representations=found,
        methods=methods,
        teams={method: tuple(teams) for method, teams in about.items()},
        of_units=_of_units(catalogue, found.values()),
        themes=themes_without_team(catalogue),
        practices=_practices(catalogue),
    )


def _practices(catalogue: Catalogue) -> dict[str, tuple[Practice, ...]]:
    found: dict[str, list[Practice]] = {}
    for one in all_practices(catalogue):
        if one.practice.intervention:
            found.setdefault(one.practice.intervention, []).append(one)
    return {method: tuple(practices) for method, practices in found.items()}


def _of_units(catalogue: Catalogue, found: Iterable[Representation]) -> dict[str, dict[str, bool]]:
    units: dict[str, dict[str, bool]] = {}
    for one in found:
        if is_at_work(catalogue.support_teams[one.team], catalogue.day):
            for unit in one.missing:
                units.setdefault(unit, {})[one.team] = False
            for unit in one.seated:
                units.setdefault(unit, {})[one.team] = True
    return units
