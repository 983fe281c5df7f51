"""Needs: a theme and an age group on a tier, and the methods that stand where they are."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.records.fields import Basis, Format, Kind
from interventio.records.intervention import Intervention, Placement
from interventio.records.ladder import AcceptedGap
from interventio.records.organisation import Unit
from interventio.records.statement import AgeRange, Ages
from interventio.records.team import ServiceTeam

OLDEST = 120
"""Where an open end of ages ends."""


class Need(NamedTuple):
    """A theme and an age group on a tier of a ladder, by their ids."""

    ladder: str
    tier: str
    theme: str
    age_group: str


Standing = Mapping[tuple[str, str, str], Sequence[Intervention]]
"""The methods of help by ladder, tier and theme; nothing where none stands."""


def needs_of(catalogue: Catalogue) -> Iterator[Need]:
    """Yield every need, ladder by ladder, then in the order of the themes, the age groups and the tiers."""
    for ladder in catalogue.ladders.values():
        for theme in catalogue.words.themes:
            for group in catalogue.words.age_groups.values():
                if ladder.ages is None or ages_meet(ladder.ages, group.ages):
                    for tier in ladder.tiers:
                        yield Need(ladder.id, tier.id, theme, group.id)


def ages_meet(one: AgeRange, other: AgeRange) -> bool:
    """Tell whether two ranges of ages have a year in common; an open end reaches as far as can be.

    >>> ages_meet(AgeRange.model_validate({"from": 7, "to": 12}), AgeRange.model_validate({"from": 12}))
    True
    """
    lowest = max(one.lowest or 0, other.lowest or 0)
    highest = min(OLDEST if ages.highest is None else ages.highest for ages in (one, other))
    return lowest <= highest


def is_for(method: Intervention, wanted: AgeRange) -> bool:
    """Tell whether a method is for some of these ages."""
    return any(ages_meet(ages, wanted) for ages in ages_here(method))


def ages_here(method: Intervention) -> tuple[Ages, ...]:
    """Return for which ages a method is here: those stated as offered here; where none are, all that are stated."""
    offered = tuple(ages for ages in method.ages if ages.basis is Basis.OFFERED)
    return offered or method.ages


def needs_nobody(method: Intervention) -> bool:
    """Tell whether people use a method on their own: it is self-help, and no occupation is to deliver it."""
    return bool(method.formats and Format.SELF_HELP in method.formats.forms and not method.delivered_by)


def standing_in(catalogue: Catalogue, area: str | None, delivered: Collection[str]) -> Standing:
    """Return the methods that stand on each tier for each theme, in an area, or in the county where it is None.

    A placement for services holds in an area if a unit there may give one of them, or if the method is among those
    that a team is to deliver there.
    """
    standing: defaultdict[tuple[str, str, str], list[Intervention]] = defaultdict(list)
    for method in catalogue.interventions.values():
        if method.kind is not Kind.ASSESSMENT_METHOD:
            here = [
                placement
                for placement in method.placements
                if area is None or method.id in delivered or _may_be_given(catalogue, placement, area)
            ]
            for ladder, tier in dict.fromkeys((placement.ladder, placement.tier) for placement in here):
                for theme in dict.fromkeys(method.themes):
                    standing[ladder, tier, theme].append(method)
    return standing


def _may_be_given(catalogue: Catalogue, placement: Placement, area: str) -> bool:
    """Tell whether a unit that serves the area gives a service of a placement; one without services may give any."""
    return not placement.services or any(
        not unit.services or not set(placement.services).isdisjoint(unit.services)
        for unit in catalogue.words.units.values()
        if _is_in(unit, area)
    )


def serves(catalogue: Catalogue, team: ServiceTeam, area: str | None) -> bool:
    """Tell whether a team serves an area: by a unit of it, or by one for the whole county; None is the county."""
    return area is None or any(_is_in(unit, area) for unit in catalogue.units_of(team))


def _is_in(unit: Unit, area: str) -> bool:
    return unit.area in {None, area}


def acceptance_of(catalogue: Catalogue, need: Need, area: str | None, day: date) -> AcceptedGap | None:
    """Return by what a gap is accepted on a day: of several acceptances the one that holds longest, None for none.

    What is accepted in some areas is not accepted in the whole county.
    """
    holding = [
        one
        for one in catalogue.ladders[need.ladder].accepted_gaps
        if day <= one.until and accepts(one, need) and (not one.areas or area in one.areas)
    ]
    return max(holding, key=lambda one: one.until, default=None)


def accepts(accepted: AcceptedGap, need: Need) -> bool:
    """Tell whether an acceptance is of a gap in this need of its ladder, whenever and wherever it holds."""
    is_there = (accepted.tier, accepted.theme) == (need.tier, need.theme)
    return is_there and accepted.age_group in {None, need.age_group}
