"""Methods on the tiers where they stand, with the teams that give them there now."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.life import DELIVERED, status_on
from interventio.measures.roster import is_in_force, is_open
from interventio.records.fields import Kind
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder, Tier
from interventio.records.organisation import Unit
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class Offer:
    """A team that is to give a method on the day, with its units and the languages in which it gives it."""

    team: str
    units: tuple[Unit, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A method on a tier of a ladder, with the teams that give it there; an assessment method may stand on none."""

    method: Intervention
    ladder: Ladder | None
    tier: Tier | None
    step: int
    """The number of the step, from 1; 0 for none."""
    services: tuple[str, ...]
    """The services that offer it there; none: all."""
    reasons: tuple[Text, ...]
    offers: tuple[Offer, ...]

    @property
    def is_assessment(self) -> bool:
        """Whether it finds out what help is needed, and so is no step of care."""
        return self.method.kind is Kind.ASSESSMENT_METHOD


def all_placed(catalogue: Catalogue) -> tuple[Placed, ...]:
    """Return each method on each tier where it stands, and assessment methods that stand on none.

    Methods that are not given yet on the day, or not started with new clients any more, are left out.
    """
    had = {None, *DELIVERED}
    here = (method for method in catalogue.interventions.values() if status_on(method, catalogue.day) in had)
    givers = _givers(catalogue)
    return tuple(one for method in here for one in _placed(catalogue, method, givers.get(method.id, {})))


Givers = Mapping[str, Sequence[tuple[str, ...]]]
"""By team, the languages of each of its deliveries of a method."""


def _givers(catalogue: Catalogue) -> Mapping[str, Givers]:
    """Return by method the teams at work that are to give it now."""
    givers: defaultdict[str, defaultdict[str, list[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(list))
    for team in catalogue.teams.values():
        if is_open(team, catalogue.day):
            for delivery in team.delivers:
                if is_in_force(delivery, catalogue.day):
                    givers[delivery.intervention][team.id].append(delivery.languages)
    return givers


def _placed(catalogue: Catalogue, method: Intervention, givers: Givers) -> Iterator[Placed]:
    places = dict.fromkeys((one.ladder, one.tier) for one in method.placements if catalogue.tier(one))
    for place in places:
        ladder = catalogue.ladders[place[0]]
        ids = [tier.id for tier in ladder.tiers]
        number = ids.index(place[1]) + 1
        here = [one for one in method.placements if (one.ladder, one.tier) == place]
        named = [one.services for one in here]
        services = tuple(dict.fromkeys(id_ for ids in named for id_ in ids)) if all(named) else ()
        reasons = tuple(one.reason for one in here if one.reason)
        offers = tuple(_offers(catalogue, givers, services))
        yield Placed(method, ladder, ladder.tiers[number - 1], number, services, reasons, offers)
    if not places and method.kind is Kind.ASSESSMENT_METHOD:
        yield Placed(method, None, None, 0, (), (), tuple(_offers(catalogue, givers, ())))


def _offers(catalogue: Catalogue, givers: Givers, services: tuple[str, ...]) -> Iterator[Offer]:
    """Yield the teams that are to give a method in these services, as far as that is known."""
    for id_, told in givers.items():
        units = catalogue.units_of(catalogue.teams[id_])
        given = {service for unit in units for service in unit.services}
        if not services or not given or not given.isdisjoint(services):
            yield Offer(id_, units, tuple(dict.fromkeys(tag for tags in told for tag in tags)) if all(told) else ())
