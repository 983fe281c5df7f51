"""A forecast as a chart: the expected coverage month by month with its band, and the same in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.views.plan.sheet import PlanMonth, PlanRow, PlanSheet
from interventio.views.plan.words import chance_in_words
from interventio.views.rules import target_in_words


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """A month of the chart: shares for the drawing, and what is written of them."""

    label: str
    iso: str
    expected: Fraction
    low: Fraction
    high: Fraction
    percent: str
    lowest: str
    highest: str
    chance: str
    seats: int
    """How many seats there are in rounds that are completed in the month."""


@dataclass(frozen=True, slots=True)
class PlanChart:
    """A forecast, month by month. `id` is a fragment by which it can be linked to."""

    id: str
    name: str
    target: str
    target_share: Fraction
    sentences: tuple[str, ...]
    points: tuple[PlanPoint, ...]

    @property
    def has_rounds(self) -> bool:
        """Whether any round is completed in one of the months."""
        return any(point.seats for point in self.points)


def plan_chart(sheet: PlanSheet, row: PlanRow, words: Translator) -> PlanChart | None:
    """Return a forecast of a sheet as a chart, or None where nothing is known."""
    if not row.months:
        return None
    return PlanChart(
        id=f"plan-{row.method or 'all'}",
        name=row.name,
        target=target_in_words(sheet.target, words),
        target_share=sheet.target,
        sentences=tuple(_sentences(sheet, row, words)),
        points=tuple(_point(month, words) for month in row.months),
    )


def _point(month: PlanMonth, words: Translator) -> PlanPoint:
    return PlanPoint(
        label=month.label,
        iso=month.iso,
        expected=month.expected,
        low=month.low,
        high=month.high,
        percent=words.percent(month.expected),
        lowest=words.percent(month.low),
        highest=words.percent(month.high),
        chance=chance_in_words(month.chance, words),
        seats=month.seats,
    )


def _sentences(sheet: PlanSheet, row: PlanRow, words: Translator) -> Iterator[str]:
    first, last = row.months[0], row.months[-1]
    yield words(
        "Today the coverage is {today}. In {month} {expected} is to be expected, most likely between {low} and {high}.",
        today=first.expected,
        month=last.label,
        expected=last.expected,
        low=last.low,
        high=last.high,
    )
    yield words(
        "The chance that the target of {target} is reached then is {chance}.",
        target=target_in_words(sheet.target, words),
        chance=chance_in_words(last.chance, words),
    )
    yield seats_sentence(sheet, row, words)


def seats_sentence(sheet: PlanSheet, row: PlanRow, words: Translator) -> str:
    """Return how many seats of one more round make the target how certain."""
    enough = [(one, seats) for one, seats in zip(sheet.certainties, row.seats, strict=True) if seats is not None]
    if not enough:
        return words("No number of seats in one more round makes it likely enough.")
    if not any(seats for _, seats in enough) and len(enough) == len(row.seats):
        return words("It takes no more seats.")
    told = tuple(words("{seats} for a chance of {certainty}", seats=seats, certainty=one) for one, seats in enough)
    sentence = words("Seats that it would take in one more round: {seats}.", seats=told)
    if len(enough) == len(row.seats):
        return sentence
    beyond = tuple(words.percent(one) for one, seats in zip(sheet.certainties, row.seats, strict=True) if seats is None)
    return sentence + " " + words("No number of seats is enough for {certainties}.", certainties=beyond)
