"""Equity (*yhdenvertainen saatavuus*): how far the same help lies apart, area by area."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.needs import needs_nobody, serves
from interventio.measures.roster import is_in_force, is_open
from interventio.measures.rule import Rule


@dataclass(frozen=True, slots=True)
class Spread:
    """The lowest and the highest of some shares."""

    lowest: Fraction
    highest: Fraction

    @property
    def range(self) -> Fraction:
        """The highest less the lowest, exact; a hundred times it is in percentage points.

        >>> Spread(Fraction(1, 2), Fraction(4, 5)).range
        Fraction(3, 10)
        """
        return self.highest - self.lowest


def spread_of(shares: Iterable[Fraction]) -> Spread | None:
    """Return the spread of shares; None of fewer than two, which nothing can lie apart from.

    >>> spread_of([Fraction(1, 2), Fraction(4, 5), Fraction(3, 5)])
    Spread(lowest=Fraction(1, 2), highest=Fraction(4, 5))
    >>> spread_of([Fraction(1, 2)]) is None
    True
    """
    known = tuple(shares)
    return Spread(min(known), max(known)) if len(known) > 1 else None


def lacking_areas(catalogue: Catalogue, rule: Rule) -> Mapping[str, tuple[str, ...]]:
    """Return by method of the rule the areas where no team is to deliver it, though it stands on a tier.

    Teams count that are open on the day, bought in or not, with a unit in the area or one for the whole county. What
    people use on their own lacks nowhere.
    """
    placed = [
        id_
        for id_ in rule.methods
        if (method := catalogue.interventions.get(id_)) and method.placements and not needs_nobody(method)
    ]
    return {
        id_: tuple(area for area in catalogue.words.areas if not _is_delivered(catalogue, rule, id_, area))
        for id_ in placed
    }


def _is_delivered(catalogue: Catalogue, rule: Rule, method: str, area: str) -> bool:
    return any(
        is_open(team, rule.day) and is_in_force(delivery, rule.day) and serves(catalogue, team, area)
        for team, delivery in catalogue.deliveries_of(method)
    )
