"""What help is wished for, and how methods answer: fit, do not fit, or it is not known."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.gaps import ages_here, ages_meet, needs_nobody
from interventio.measures.roster import is_in_force, is_open
from interventio.records.fields import Degree, Format, Kind
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder, Tier
from interventio.records.organisation import Unit
from interventio.records.planning import Status
from interventio.records.statement import AgeRange
from interventio.records.text import Text


class Wish(StrEnum):
    """What can be wished for."""

    AGE = "age"
    THEME = "theme"
    SEVERITY = "severity"
    FORMAT = "format"
    AREA = "area"
    LADDER = "ladder"
    SERVICE = "service"
    DIVISION = "division"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is wished for, by ids; what is left out is not asked. Nothing in it tells who asks."""

    ages: AgeRange | None = None
    """An age, or the ages of a group: some of them are to be among those of the method."""
    themes: tuple[str, ...] = ()
    """One of these is enough."""
    severity: Degree | None = None
    form: Format | None = None
    area: str | None = None
    ladder: str | None = None
    service: str | None = None
    division: str | None = None
    language: str | None = None

    @property
    def made(self) -> frozenset[Wish]:
        """What is asked."""
        asked = {
            Wish.AGE: self.ages,
            Wish.THEME: self.themes,
            Wish.SEVERITY: self.severity,
            Wish.FORMAT: self.form,
            Wish.AREA: self.area,
            Wish.LADDER: self.ladder,
            Wish.SERVICE: self.service,
            Wish.DIVISION: self.division,
            Wish.LANGUAGE: self.language,
        }
        return frozenset(wish for wish, value in asked.items() if value)


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

    Methods that are not in use yet on the day, or not any more, are left out.
    """
    here = (method for method in catalogue.interventions.values() if _is_had(method, catalogue.day))
    givers = _givers(catalogue)
    return tuple(one for method in here for one in _placed(catalogue, method, givers.get(method.id, {})))


def _is_had(method: Intervention, day: date) -> bool:
    """Tell whether a method is to be had on a day, by the newest stage of its life here; without one, it is."""
    past = sorted((stage for stage in method.life if stage.since <= day), key=lambda stage: stage.since)
    return not past or past[-1].status in {Status.PILOTING, Status.IN_USE, Status.PHASING_OUT}


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


def offers_for(placed: Placed, wishes: Wishes, asked: frozenset[Wish]) -> tuple[Offer, ...]:
    """Return the teams that give a method where and as it is asked for."""
    return tuple(
        offer for offer in placed.offers if all(_OF_TEAMS[wish](offer, wishes) for wish in _OF_TEAMS if wish in asked)
    )


def unknown_for(placed: Placed, wishes: Wishes, asked: frozenset[Wish]) -> tuple[Wish, ...] | None:
    """Return which of the wishes a method may or may not answer; None where it does not answer one.

    Of assessment methods neither severity nor form is asked: they come before help is chosen. Severity tells where to
    begin on a ladder, so it is asked of the ladder and not of a method.
    """
    answers = {wish: answer(placed, wishes) for wish, answer in _OF_METHODS.items() if wish in asked}
    if placed.is_assessment:
        answers.pop(Wish.FORMAT, None)
    if False in answers.values() or not _is_given(placed, wishes, asked):
        return None
    unknown = [wish for wish, answer in answers.items() if answer is None]
    if Wish.LANGUAGE in asked and not any(offer.languages for offer in offers_for(placed, wishes, asked)):
        unknown.append(Wish.LANGUAGE)
    return tuple(unknown)


def _is_given(placed: Placed, wishes: Wishes, asked: frozenset[Wish]) -> bool:
    """Tell whether a method is to be had where it is asked for: what needs nobody is to be had everywhere."""
    if asked.isdisjoint(_OF_TEAMS) or needs_nobody(placed.method):
        return True
    return bool(offers_for(placed, wishes, asked))


Answer = bool | None
"""Whether a method answers a wish; None where that is not known."""


def _for_age(placed: Placed, wishes: Wishes) -> Answer:
    if wishes.ages is None or (placed.ladder and placed.ladder.ages and not ages_meet(placed.ladder.ages, wishes.ages)):
        return False
    stated = ages_here(placed.method)
    return any(ages_meet(ages, wishes.ages) for ages in stated) if stated else None


def _for_theme(placed: Placed, wishes: Wishes) -> Answer:
    return not set(placed.method.themes).isdisjoint(wishes.themes) if placed.method.themes else None


def _in_form(placed: Placed, wishes: Wishes) -> Answer:
    return wishes.form in placed.method.formats.forms if placed.method.formats else None


def _on_ladder(placed: Placed, wishes: Wishes) -> Answer:
    return placed.ladder is None or placed.ladder.id == wishes.ladder


def _in_service(placed: Placed, wishes: Wishes) -> Answer:
    return not placed.services or wishes.service in placed.services


def _in_area(offer: Offer, wishes: Wishes) -> bool:
    return any(unit.area in {None, wishes.area} for unit in offer.units)


def _of_service(offer: Offer, wishes: Wishes) -> bool:
    return any(not unit.services or wishes.service in unit.services for unit in offer.units)


def _of_division(offer: Offer, wishes: Wishes) -> bool:
    return any(unit.division == wishes.division for unit in offer.units)


def _in_language(offer: Offer, wishes: Wishes) -> bool:
    """Tell whether a team may give a method in the language; `sv` is met by `sv-FI` too."""
    wished = wishes.language or ""
    return not offer.languages or any(tag == wished or tag.startswith(f"{wished}-") for tag in offer.languages)


_OF_METHODS: Mapping[Wish, Callable[[Placed, Wishes], Answer]] = {
    Wish.AGE: _for_age,
    Wish.THEME: _for_theme,
    Wish.FORMAT: _in_form,
    Wish.LADDER: _on_ladder,
    Wish.SERVICE: _in_service,
}
_OF_TEAMS: Mapping[Wish, Callable[[Offer, Wishes], bool]] = {
    Wish.AREA: _in_area,
    Wish.SERVICE: _of_service,
    Wish.DIVISION: _of_division,
    Wish.LANGUAGE: _in_language,
}
