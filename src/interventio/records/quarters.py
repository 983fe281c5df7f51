"""Quarters of a year (*vuosineljännes*): which one a day lies in, and which have come to their end."""

from datetime import date, timedelta
from typing import NamedTuple

MONTHS = 3


class YearQuarter(NamedTuple):
    """A quarter of a year; the first one has the number 1."""

    year: int
    number: int

    def __str__(self) -> str:
        """Return the quarter as files write it: `2026-Q1`."""
        return f"{self.year}-Q{self.number}"

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return date(self.year, (self.number - 1) * MONTHS + 1, 1)

    @property
    def last_day(self) -> date:
        """The day on which it ends."""
        return self.later(1).first_day - timedelta(days=1)

    def later(self, count: int) -> "YearQuarter":
        """Return the quarter so many quarters later; a number below 0 leads back.

        >>> str(YearQuarter(2026, 1).later(-1))
        '2025-Q4'
        """
        year, number = divmod(self.year * 4 + self.number - 1 + count, 4)
        return YearQuarter(year, number + 1)


def quarter_named(name: str) -> YearQuarter:
    """Return the quarter of a name such as `2026-Q1`."""
    year, _, number = name.partition("-Q")
    return YearQuarter(int(year), int(number))


def quarter_of(day: date) -> YearQuarter:
    """Return the quarter that a day lies in.

    >>> str(quarter_of(date(2026, 3, 31)))
    '2026-Q1'
    """
    return YearQuarter(day.year, (day.month - 1) // MONTHS + 1)


def full_quarters(day: date, count: int) -> tuple[YearQuarter, ...]:
    """Return the last quarters that have ended by `day`, the oldest first; one that ends on the day has ended.

    >>> [str(quarter) for quarter in full_quarters(date(2026, 5, 15), 2)]
    ['2025-Q4', '2026-Q1']
    """
    here = quarter_of(day)
    last = here if here.last_day <= day else here.later(-1)
    return tuple(last.later(number) for number in range(1 - count, 1))


def quarters_of(year: int) -> tuple[YearQuarter, ...]:
    """Return the quarters of a year."""
    return tuple(YearQuarter(year, number) for number in range(1, 5))
