"""Names and ids: each belongs to one thing (family CAT)."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.checks.record_sheet import version_route
from interventio.findings.code import Severity
from interventio.findings.place import Place, Route
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, LADDER, ORGANISATION, TEAM
from interventio.records.ladder import Tier
from interventio.records.organisation import Organisation, Term
from interventio.records.statement import Source

_HYPHENS = re.compile("[-\u00ad\u2010-\u2015]")

Bearer = tuple[str, str, Route, dict[str, str], tuple[str, ...]]
"""Something that has a name: its id, its path and route, its name, and its other names."""


@check(
    "CAT001",
    "duplicate-id",
    Severity.ERROR,
    says=N_("The id “{id}” is in this list twice."),
    advice=N_("Give one of the two another id. Then see which of them the records that point to it mean."),
)
def duplicate_id(catalogue: Catalogue) -> Iterator[Hit]:
    """Two entries of one list have the same id, and only the first is found by it."""
    for path, route, entries in _lists(catalogue):
        first: dict[str, int] = {}
        for position, entry in enumerate(entries):
            if first.setdefault(entry.id, position) != position:
                related = Place(path, (*route, first[entry.id], "id"))
                yield Hit(Place(path, (*route, position, "id")), {"id": entry.id}, related=(related,))


@check(
    "CAT002",
    "duplicate-name",
    Severity.WARNING,
    says=N_("“{name}” is also the name of “{other}”."),
    advice=N_("If the two are one and the same, keep one of them. Otherwise make the names tell them apart."),
)
def duplicate_name(catalogue: Catalogue) -> Iterator[Hit]:
    """Two methods, teams or words of one list have the same name, whatever its capitals, spaces and hyphens."""
    for bearers in _groups_of_bearers(catalogue):
        yield from _shared_names(bearers)


@check(
    "CAT003",
    "confusable-id",
    Severity.WARNING,
    says=N_("The ids “{id}” and “{other}” differ only by hyphens."),
    advice=N_(
        "If the two files describe the same, keep one of them. Otherwise rename one so that nobody mixes them up."
    ),
)
def confusable_id(catalogue: Catalogue) -> Iterator[Hit]:
    """Two files of a folder have names that are easily taken for each other."""
    for kind, ids in (
        (LADDER, catalogue.ladders.keys()),
        (INTERVENTION, catalogue.interventions.keys()),
        (TEAM, catalogue.teams.keys()),
    ):
        first: dict[str, str] = {}
        for id_ in ids:
            other = first.setdefault(id_.replace("-", ""), id_)
            if other != id_:
                yield Hit(
                    kind.place(id_, "name", at_key=True),
                    {"id": id_, "other": other},
                    related=(kind.place(other, "name", at_key=True),),
                )


def _lists(catalogue: Catalogue) -> Iterator[tuple[str, Route, Iterable[Term | Tier | Source]]]:
    for name, terms in _vocabularies(catalogue.organisation):
        yield ORGANISATION.path_of(""), (name,), terms
    for ladder in catalogue.ladders.values():
        yield LADDER.path_of(ladder.id), ("tiers",), ladder.tiers
        yield LADDER.path_of(ladder.id), ("sources",), ladder.sources
    for intervention in catalogue.interventions.values():
        yield INTERVENTION.path_of(intervention.id), ("sources",), intervention.sources


def _vocabularies(organisation: Organisation) -> Iterator[tuple[str, tuple[Term, ...]]]:
    yield "divisions", organisation.divisions
    yield "areas", organisation.areas
    yield "municipalities", organisation.municipalities
    yield "services", organisation.services
    yield "units", organisation.units
    yield "occupations", organisation.occupations
    yield "themes", organisation.themes
    yield "age_groups", organisation.age_groups
    yield "instruments", organisation.instruments


def _groups_of_bearers(catalogue: Catalogue) -> Iterator[Iterable[Bearer]]:
    """Yield groups of things whose names readers see side by side."""
    for name, terms in _vocabularies(catalogue.organisation):
        yield _entries(ORGANISATION.path_of(""), name, terms)
    for ladder in catalogue.ladders.values():
        yield _entries(LADDER.path_of(ladder.id), "tiers", ladder.tiers)
    yield ((one.id, LADDER.path_of(one.id), (), one.name, ()) for one in catalogue.ladders.values())
    yield ((one.id, INTERVENTION.path_of(one.id), (), one.name, one.also) for one in catalogue.interventions.values())
    yield ((one.id, TEAM.path_of(one.id), (), one.name, ()) for one in catalogue.teams.values())


def _entries(path: str, name: str, entries: Iterable[Term | Tier]) -> Iterator[Bearer]:
    for position, entry in enumerate(entries):
        yield entry.id, path, (name, position), entry.name, ()


def _shared_names(bearers: Iterable[Bearer]) -> Iterator[Hit]:
    first: dict[str, tuple[str, str, Route]] = {}
    for id_, path, route, name, also in bearers:
        told: set[str] = set()
        for words, inner in _names(name, also):
            other, other_path, other_route = first.setdefault(_plain(words), (id_, path, (*route, *inner)))
            if other != id_ and other not in told:
                told.add(other)
                there = Place(other_path, other_route)
                yield Hit(Place(path, (*route, *inner)), {"name": words, "other": other}, related=(there,))


def _names(name: dict[str, str], also: tuple[str, ...]) -> Iterator[tuple[str, Route]]:
    for language, words in name.items():
        yield words, version_route(("name",), language)
    for position, words in enumerate(also):
        yield words, ("also", position)


def _plain(name: str) -> str:
    plain = normalize("NFC", name).casefold()
    return "".join((plain.replace("-", " ") if plain.isascii() else _HYPHENS.sub(" ", plain)).split())
