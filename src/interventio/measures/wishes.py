"""What help is wished for, and how methods answer: fit, do not fit, or it is not known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from interventio.catalogue.needs import ages_here, ages_meet, needs_nobody
from interventio.measures.placed import Offer, Placed
from interventio.records.fields import Degree, Format
from interventio.records.statement import AgeRange


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
