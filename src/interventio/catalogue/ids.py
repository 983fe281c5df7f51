"""The ids of a workspace by list, each with the name of what it stands for, as editors offer them."""

from collections.abc import Mapping
from typing import Protocol

from interventio.catalogue.catalogue import Catalogue
from interventio.records.kinds import COMPETENCE_LEVELS, INTERVENTION, LADDER, TEAM
from interventio.records.text import said_in


class _Named(Protocol):
    """Something with a name in some languages."""

    @property
    def name(self) -> dict[str, str]:
        """The name by language."""
        ...


_KINDS = {
    "interventions": INTERVENTION,
    "ladders": LADDER,
    "teams": TEAM,
    "client_teams": TEAM,
    "competence": COMPETENCE_LEVELS,
}
"""The lists that are made of files of their own, and of which kind these are."""


def ids_of(catalogue: Catalogue, language: str) -> dict[str, dict[str, str]]:
    """Return the ids that fields may refer to with their names in a language, by the name of the list.

    A record that cannot be read at the moment keeps its id, without a name.
    """
    languages = tuple(catalogue.settings.languages)
    lists = {**_records(catalogue), **_words(catalogue), "tiers": _tiers(catalogue)}
    known = {
        name: {id_: said_in(named.name, language, languages).words for id_, named in listed.items()}
        for name, listed in lists.items()
    }
    return {name: {**ids, **_unread(catalogue, name)} for name, ids in known.items()}


def _records(catalogue: Catalogue) -> dict[str, Mapping[str, _Named]]:
    return {
        "interventions": catalogue.interventions,
        "ladders": catalogue.ladders,
        "teams": catalogue.teams,
        "client_teams": {**catalogue.teams, **catalogue.multidisciplinary_teams},
        "competence": catalogue.competence,
    }


def _words(catalogue: Catalogue) -> dict[str, Mapping[str, _Named]]:
    words = catalogue.words
    return {
        "divisions": words.divisions,
        "areas": words.areas,
        "municipalities": words.municipalities,
        "services": words.services,
        "units": words.units,
        "occupations": words.occupations,
        "themes": words.themes,
        "instruments": words.instruments,
    }


def _tiers(catalogue: Catalogue) -> dict[str, _Named]:
    """Return the tiers of all ladders; while one of these cannot be read, none, as nobody knows which it has."""
    if any(kind == LADDER.name for kind, _ in catalogue.unread):
        return {}
    return {tier.id: tier for ladder in catalogue.ladders.values() for tier in ladder.tiers}


def _unread(catalogue: Catalogue, listed: str) -> dict[str, str]:
    kind = _KINDS.get(listed)
    return {id_: "" for name, id_ in sorted(catalogue.unread) if kind and name == kind.name}
