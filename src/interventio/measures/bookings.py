"""Seats that are booked in training rounds to come, by team, method and occupation."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.assumptions import months_until
from interventio.measures.cell import Cell
from interventio.measures.rule import Rule
from interventio.records.training_round import Participants, Purpose, RoundState, TrainingRound

Place = tuple[str, str, str | None]
"""Team, method and occupation."""

COUNTING = (Purpose.METHOD, Purpose.FIRST_ASSESSMENT)
"""What a round is for when it makes people count as trained."""


@dataclass(frozen=True, slots=True)
class Booking:
    """Seats of one cell in a round. It is completed `month` months from now, at the earliest in the next month."""

    place: Place
    month: int
    seats: int


@dataclass(frozen=True, slots=True)
class ComingRound:
    """A planned round of a method, and what of it a plan counts."""

    round: TrainingRound
    month: int
    bookings: tuple[Booking, ...]
    unknown: int
    """How many bookings are left out because their number, or the numbers of the team, are not known."""


@dataclass(frozen=True, slots=True)
class Invited:
    """Seats of a round that is only thought of: so many for a method, completed `month` months from now."""

    intervention: str
    month: int
    seats: int


def end_of(planned: TrainingRound) -> date:
    """Return the day by which all of a round is done, what follows the last day of training among it."""
    return max(planned.days) if planned.complete_by is None else planned.complete_by


def coming_rounds(
    catalogue: Catalogue, cells: Iterable[Cell], day: date, months: int, team: str | None = None
) -> tuple[ComingRound, ...]:
    """Return the planned rounds that are completed from `day` on and within so many months, the first one first.

    A round whose end has passed is left out, though nobody has said yet that it was held. Of a single team only its
    own seats are looked at, and the rounds in which it has any.
    """
    by_place = {place_of(cell): cell for cell in cells}
    methods = {cell.intervention for cell in by_place.values()}
    found: list[ComingRound] = []
    for planned in _planned(catalogue, methods):
        month = max(1, months_until(day, end_of(planned)))
        lines = [line for line in planned.participants if team in {None, line.team}]
        if end_of(planned) >= day and month <= months and (lines or team is None):
            found.append(_coming(planned, month, by_place, lines))
    return tuple(sorted(found, key=lambda one: (one.month, one.round.id)))


def past_rounds(catalogue: Catalogue, rule: Rule) -> tuple[TrainingRound, ...]:
    """Return the rounds that should be over by now, though nobody has said yet that they were held or cancelled."""
    return tuple(planned for planned in _planned(catalogue, rule.methods) if end_of(planned) < rule.day)


def _planned(catalogue: Catalogue, methods: Container[str]) -> Iterator[TrainingRound]:
    """Yield the planned rounds of some methods that make people count as trained."""
    for one in catalogue.trainings.values():
        if one.status is RoundState.PLANNED and one.purpose in COUNTING and one.intervention in methods:
            yield one


def _coming(
    planned: TrainingRound, month: int, by_place: dict[Place, Cell], lines: Iterable[Participants]
) -> ComingRound:
    bookings: list[Booking] = []
    unknown = 0
    for line in lines:
        cell = by_place.get((line.team, planned.intervention, line.occupation))
        if cell and cell.share and line.booked is not None:
            bookings.append(Booking(place_of(cell), month, line.booked))
        else:
            unknown += 1
    return ComingRound(planned, month, tuple(bookings), unknown)


def place_of(cell: Cell) -> Place:
    """Return where a cell is."""
    return cell.team, cell.intervention, cell.occupation
