"""The organisation's words by list and id."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from interventio.records.organisation import AgeGroup, Instrument, Municipality, Organisation, Service, Term, Unit

_T = TypeVar("_T", bound=Term)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The lists of `data/organisation.yaml`, each in its order and open by id."""

    divisions: Mapping[str, Term]
    areas: Mapping[str, Term]
    municipalities: Mapping[str, Municipality]
    services: Mapping[str, Service]
    units: Mapping[str, Unit]
    occupations: Mapping[str, Term]
    themes: Mapping[str, Term]
    age_groups: Mapping[str, AgeGroup]
    instruments: Mapping[str, Instrument]


def vocabulary_of(organisation: Organisation) -> Vocabulary:
    """Return the organisation's words by id; of two with one id the first counts."""
    return Vocabulary(
        divisions=_by_id(organisation.divisions),
        areas=_by_id(organisation.areas),
        municipalities=_by_id(organisation.municipalities),
        services=_by_id(organisation.services),
        units=_by_id(organisation.units),
        occupations=_by_id(organisation.occupations),
        themes=_by_id(organisation.themes),
        age_groups=_by_id(organisation.age_groups),
        instruments=_by_id(organisation.instruments),
    )


def _by_id(terms: tuple[_T, ...]) -> dict[str, _T]:
    known: dict[str, _T] = {}
    for term in terms:
        known.setdefault(term.id, term)
    return known
