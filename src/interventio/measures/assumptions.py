"""What a plan assumes: how many leave, how many complete a training, and up to which day it looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date
from enum import StrEnum
from fractions import Fraction
from functools import cache

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import Cell

YEAR = 12
"""A year in months: how far a plan looks where nobody says."""
MOST_MONTHS = 60
"""How far a plan looks at the most: nobody knows what comes later, and of every hundred somebody is still there."""
_EXACTNESS = 10_000


class Missing(StrEnum):
    """What is not known, so that nothing can be planned: it is never guessed."""

    TURNOVER = "turnover"
    """How many of the staff leave in a year, for at least one occupation that counts."""
    COMPLETION = "completion"
    """How many of those who begin a training complete it."""


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What a plan assumes: shares of the staff, and of those who take part in a training."""

    turnover: Fraction | None
    """How many of the staff leave in a year; None where that is known by occupation only."""
    turnover_of: Mapping[str, Fraction]
    """By occupation, where it differs."""
    completion: Fraction
    """How many of those who take part in a training come to count as trained."""
    until: date
    """The day in whose month the plan ends."""

    def turnover_in(self, occupation: str | None) -> Fraction | None:
        """Return the turnover of an occupation."""
        return self.turnover_of.get(occupation or "", self.turnover)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for in place of what the settings assume. What is None is as the settings say."""

    turnover: Fraction | None = None
    """For all occupations alike."""
    completion: Fraction | None = None
    until: date | None = None


AS_IN_SETTINGS = Asked()


def assumptions_of(catalogue: Catalogue, cells: tuple[Cell, ...], asked: Asked) -> Assumptions | Missing:
    """Return what is assumed of cells, or what is missing. Without a day that lies ahead, a year is looked at."""
    planning = catalogue.settings.planning
    completion = planning.completion if asked.completion is None else asked.completion
    is_own = asked.turnover is not None
    told = Assumptions(
        turnover=asked.turnover if is_own else planning.turnover,
        turnover_of={} if is_own else planning.turnover_of,
        completion=completion or Fraction(0),
        until=asked.until or planned_until(catalogue),
    )
    if any(told.turnover_in(cell.occupation) is None for cell in cells if cell.share):
        return Missing.TURNOVER
    return Missing.COMPLETION if completion is None else told


def planned_until(catalogue: Catalogue) -> date:
    """Return the day by which the settings want the target to be reached, or a year ahead where none lies ahead."""
    wanted = catalogue.settings.planning.by
    if wanted and months_until(catalogue.day, wanted) > 0:
        return wanted
    return month_after(catalogue.day, YEAR)


def months_until(day: date, then: date) -> int:
    """Return how many months the month of one day lies before that of another.

    >>> months_until(date(2026, 11, 22), date(2027, 3, 5))
    4
    """
    return (then.year - day.year) * YEAR + then.month - day.month


def month_after(day: date, months: int) -> date:
    """Return the first day of the month that is so many months after that of `day`.

    >>> month_after(date(2026, 11, 22), 4)
    datetime.date(2027, 3, 1)
    """
    years, month = divmod(day.month - 1 + months, YEAR)
    return date(min(day.year + years, MAXYEAR), month + 1, 1)


@cache
def stays(turnover: Fraction, until: int, since: int = 0) -> Fraction:
    """Return the chance that somebody who is there in one month is still there in a later one, counted from now.

    After m months from now it is s(m) = (1 − turnover ÷ 12)^m, rounded to four decimals, so that what is reckoned with
    it stays short; from one month to a later one it is s(until) ÷ s(since), so that two steps make one longer one.

    >>> stays(Fraction(15, 100), 12)  # 0.9875 to the power of 12 is 0.85987…
    Fraction(8599, 10000)
    >>> stays(Fraction(15, 100), 12, since=4)  # 0.8599 ÷ 0.9509
    Fraction(8599, 9509)
    """
    return _rounded((1 - turnover / YEAR) ** until) / _rounded((1 - turnover / YEAR) ** since)


def _rounded(chance: Fraction) -> Fraction:
    return Fraction((chance * _EXACTNESS + Fraction(1, 2)).__floor__(), _EXACTNESS)
