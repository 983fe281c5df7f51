"""The network as rows: what the command `network` prints and other programs read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.sharing import Sharing, sharings_of
from interventio.languages.translator import Translator
from interventio.measures.lone import Lone
from interventio.measures.rule import Rule
from interventio.views.gaps.listed import Named
from interventio.views.network.page import Togetherness
from interventio.views.network.words import advice_of, lone_rule, network_rules, standing_of, verdict_of
from interventio.views.order import alphabetical
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet
from interventio.views.voice import Named as HasName
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class Users:
    """The units of a division that use a method."""

    division: Named
    units: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Seated:
    """A support team about a method, with the divisions among its users that have a seat there."""

    team: Named
    divisions: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """A method that different divisions use."""

    method: Named
    standing: Togetherness
    verdict: str
    advice: str
    users: tuple[Users, ...]
    teams: tuple[Seated, ...]


@dataclass(frozen=True, slots=True)
class LoneEntry:
    """A unit in which one person alone is trained in a method."""

    unit: Named
    method: Named
    teams: tuple[Named, ...]
    support: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class NetworkSheet:
    """The methods that different divisions use, those without a support team in common in front."""

    language: str
    as_of: date
    audience: str
    shared: tuple[SharedEntry, ...]
    rule: tuple[str, ...]
    kind: Literal["network-sheet"] = "network-sheet"


@dataclass(frozen=True, slots=True)
class LoneSheet:
    """The units in which one person alone is trained in a method, for coordinators."""

    language: str
    as_of: date
    lone: tuple[LoneEntry, ...]
    rule: tuple[str, ...]
    kind: Literal["lone-sheet"] = "lone-sheet"


def network_sheet(catalogue: Catalogue, audience: str, voice: Voice) -> NetworkSheet:
    """Return the methods that different divisions use."""
    found = [_shared(catalogue, one, voice) for one in sharings_of(catalogue) if one.is_shared]
    return NetworkSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience,
        shared=tuple(sorted(found, key=_apart_first)),
        rule=network_rules(catalogue.day, voice.words),
    )


def _apart_first(one: SharedEntry) -> tuple[bool, tuple[str, str]]:
    return one.standing is not Togetherness.APART, alphabetical(one.method.name)


def _shared(catalogue: Catalogue, one: Sharing, voice: Voice) -> SharedEntry:
    words, standing = catalogue.words, standing_of(one)
    return SharedEntry(
        method=_named(one.intervention, catalogue.interventions, voice),
        standing=standing,
        verdict=verdict_of(standing, voice.words),
        advice=advice_of(catalogue, one, voice),
        users=tuple(
            Users(_named(use.division, words.divisions, voice), _all_named(use.units, words.units, voice))
            for use in one.uses
        ),
        teams=tuple(
            Seated(
                _named(seats.team, catalogue.support_teams, voice),
                _all_named(seats.divisions, words.divisions, voice),
            )
            for seats in one.teams
        ),
    )


def lone_sheet(catalogue: Catalogue, lone: tuple[Lone, ...], rule: Rule, voice: Voice) -> LoneSheet:
    """Return the units in which one person alone is trained in a method."""
    about = {one.intervention: tuple(seats.team for seats in one.teams) for one in sharings_of(catalogue)}
    return LoneSheet(
        language=voice.words.language,
        as_of=rule.day,
        lone=tuple(
            LoneEntry(
                _named(one.unit, catalogue.words.units, voice),
                _named(one.intervention, catalogue.interventions, voice),
                _all_named(one.teams, catalogue.teams, voice),
                _all_named(about.get(one.intervention, ()), catalogue.support_teams, voice),
            )
            for one in lone
        ),
        rule=(lone_rule(rule, voice.words),),
    )


def network_table(sheet: NetworkSheet, words: Translator) -> Spreadsheet:
    """Return the methods as rows for people: in which divisions how many units use each, and who could meet."""
    headings = (words("Method"), words("Support team in common"), words("Units by division"), words("Support teams"))
    rows = tuple((one.method.name, one.verdict, _counted(one), _teams(one)) for one in sheet.shared)
    return Spreadsheet("network", words("Network"), "", _columns(*headings), rows)


def network_rows(sheet: NetworkSheet, words: Translator) -> Spreadsheet:
    """Return the same with every unit, a row for each division that uses a method, and what to do."""
    headings = (
        words("Method"),
        words("Support team in common"),
        words("Division"),
        words("Units"),
        words("Support teams"),
        words("What to do"),
    )
    rows = tuple(
        (one.method.name, one.verdict, use.division.name, _joined(use.units), _teams(one), one.advice)
        for one in sheet.shared
        for use in one.users
    )
    return Spreadsheet("network", words("Network"), "", _columns(*headings), rows)


def _columns(*headings: str) -> tuple[Column, ...]:
    return tuple(Column(one, Holds.NAME) for one in headings)


def _counted(one: SharedEntry) -> str:
    return ", ".join(f"{use.division.name} {len(use.units)}" for use in one.users)


def _teams(one: SharedEntry) -> str:
    return _joined(tuple(seats.team for seats in one.teams))


def lone_table(sheet: LoneSheet, words: Translator) -> Spreadsheet:
    """Return the units as rows."""
    headings = (words("Unit"), words("Method"), words("Team"), words("Support teams to lean on"))
    rows = tuple((one.unit.name, one.method.name, _joined(one.teams), _joined(one.support)) for one in sheet.lone)
    return Spreadsheet("lone", words("One person alone is trained"), "", _columns(*headings), rows)


def _named(id_: str, known: Mapping[str, HasName], voice: Voice) -> Named:
    return Named(id_, str(voice.name(id_, known)))


def _all_named(ids: tuple[str, ...], known: Mapping[str, HasName], voice: Voice) -> tuple[Named, ...]:
    return tuple(_named(id_, known, voice) for id_ in ids)


def _joined(names: tuple[Named, ...]) -> str:
    return ", ".join(one.name for one in names)
