"""Certificates that run out, and when."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.certificates import certificates_on
from interventio.measures.count import Count


@dataclass(frozen=True, slots=True)
class Expiry:
    """People whose certificates of a method run out in the same month."""

    month: date
    """The first day of the month."""
    intervention: str
    people: Count
    teams: tuple[str, ...]
    trainings: tuple[str, ...]
    """The rounds that gave the certificates."""
    is_past: bool
    """Whether they have run out already."""


def expiries_of(catalogue: Catalogue) -> tuple[Expiry, ...]:
    """Return the certificates that have not been renewed by the month in which they run out, the earliest first.

    A month that has begun is parted: what has run out already, and what will.
    """
    groups: defaultdict[tuple[date, bool, str], list[tuple[str, str, int]]] = defaultdict(list)
    for one in certificates_on(catalogue):
        key = one.expires.replace(day=1), one.expires > catalogue.day, one.intervention
        groups[key].append((one.team, one.training, one.number))
    return tuple(
        Expiry(
            month=month,
            intervention=intervention,
            people=Count(sum(number for _, _, number in found)),
            teams=_each_once(team for team, _, _ in found),
            trainings=_each_once(training for _, training, _ in found),
            is_past=not is_to_come,
        )
        for (month, is_to_come, intervention), found in sorted(groups.items())
    )


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
