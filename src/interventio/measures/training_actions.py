"""Who is to be trained, in which round seats are to be booked for them, and which methods have no team."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.life import GIVEN_UP, status_on
from interventio.catalogue.rounds import TEACHING, rounds_to_come
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.count import Count
from interventio.measures.coverage import Coverage, CoverageTable
from interventio.measures.ground import Ground, of_teams
from interventio.measures.rule import delivered_methods
from interventio.records.training_round import TrainingRound


@dataclass(frozen=True, slots=True)
class Train:
    """Train more people of a team in a method: it is below the target."""

    kind: ClassVar = ActionKind.TRAIN
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    coverage: Coverage
    seats: Count
    booked: Count = Count(0)  # noqa: RUF009 - a count never changes
    """How many seats are booked for people of the team in planned rounds."""
    has_round: bool = False
    """Whether any round of the method is planned."""
    due: date | None = None
    """The day by which the target is to be reached."""

    @property
    def lacking(self) -> Count:
        """How many seats are still to be booked, if all who have one complete the training."""
        return Count(max(0, self.seats.value - self.booked.value))


@dataclass(frozen=True, slots=True)
class BookSeats:
    """Book seats in a planned round for people of a team that is below the target."""

    kind: ClassVar = ActionKind.BOOK_SEATS
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    training: str
    """The round, by the name of its file."""
    seats: Count
    """How many to book: as many as the team lacks, as far as there are seats free."""
    free: Count | None
    """How many seats are free; None where nobody has said."""
    lacking: Count
    """How many seats the team lacks in all, when those that are booked are counted."""
    lacking_in_all: Count
    """How many all teams below the target lack together: they ask for the same seats."""
    due: date
    """The first day of the round."""


@dataclass(frozen=True, slots=True)
class PlanRound:
    """Plan a training round: no planned one has room for all whom teams below the target lack."""

    kind: ClassVar = ActionKind.PLAN_ROUND
    by: ClassVar = Doer.COORDINATORS
    team: ClassVar[None] = None
    intervention: str
    seats: Count
    """How many seats are lacking, in all teams together."""
    teams: int
    """How many teams lack them."""
    due: date | None
    """The day by which the target is to be reached."""


@dataclass(frozen=True, slots=True)
class FindTeam:
    """Find a team for a selected method: nobody is to deliver it."""

    kind: ClassVar = ActionKind.FIND_TEAM
    by: ClassVar = Doer.IMPLEMENTATION
    team: ClassVar[None] = None
    due: ClassVar[None] = None
    intervention: str


def below_target(ground: Ground) -> list[Train]:
    """Return whom to train, where most are lacking first; nobody is trained in a method that is given up."""
    catalogue = ground.catalogue
    return sorted(_trains(catalogue, ground.table), key=lambda one: (-one.seats.value, one.team, one.intervention))


def _trains(catalogue: Catalogue, table: CoverageTable) -> Iterator[Train]:
    booked, rounds = _booked(catalogue), _rounds_by_method(catalogue)
    for first, coverage in of_teams(table):
        seats = coverage.share.seats_to(table.rule.target)
        if seats > Count(0) and _is_to_go_on(catalogue, first.intervention):
            yield Train(
                first.team,
                first.intervention,
                coverage,
                seats,
                booked=Count(booked[first.team, first.intervention]),
                has_round=first.intervention in rounds,
                due=catalogue.settings.planning.by,
            )


def _is_to_go_on(catalogue: Catalogue, id_: str) -> bool:
    method = catalogue.interventions.get(id_)
    return method is None or status_on(method, catalogue.day) not in GIVEN_UP


def _booked(catalogue: Catalogue) -> defaultdict[tuple[str, str], int]:
    """Return by team and method how many seats are booked in rounds to come."""
    booked: defaultdict[tuple[str, str], int] = defaultdict(int)
    for training in rounds_to_book(catalogue):
        for line in training.participants:
            booked[line.team, training.intervention] += line.booked or 0
    return booked


def rounds_to_book(catalogue: Catalogue) -> tuple[TrainingRound, ...]:
    """Return the planned rounds that teach a method and have not begun, the next one first."""
    rounds = rounds_to_come(catalogue)
    return tuple(one for one in rounds if one.purpose in TEACHING and min(one.days) >= catalogue.day)


def free_seats(training: TrainingRound) -> Count | None:
    """Return how many seats of a round are free; None where its seats or those that are booked are not told."""
    booked = [line.booked for line in training.participants]
    if training.seats is None or None in booked:
        return None
    return Count(max(0, training.seats - sum(one for one in booked if one)))


def seats_to_book(ground: Ground) -> list[BookSeats]:
    """Return the seats to book, round by round, for each team in the next rounds that have room for what it lacks.

    Teams are told of the same free seats: who books first has them.
    """
    rounds, trains = _rounds_by_method(ground.catalogue), below_target(ground)
    in_all = _lacking_in_all(trains)
    found = [one for train in trains for one in _bookings(train, rounds.get(train.intervention, ()), in_all)]
    return sorted(found, key=lambda one: (one.due, one.training, -one.seats.value, one.team))


def _rounds_by_method(catalogue: Catalogue) -> Mapping[str, Sequence[TrainingRound]]:
    rounds: defaultdict[str, list[TrainingRound]] = defaultdict(list)
    for training in rounds_to_book(catalogue):
        rounds[training.intervention].append(training)
    return rounds


def _lacking_in_all(trains: Iterable[Train]) -> Mapping[str, Count]:
    lacking: defaultdict[str, Count] = defaultdict(lambda: Count(0))
    for train in trains:
        lacking[train.intervention] += train.lacking
    return lacking


def _bookings(train: Train, rounds: Iterable[TrainingRound], in_all: Mapping[str, Count]) -> Iterator[BookSeats]:
    left = train.lacking
    for training in rounds:
        free = free_seats(training)
        seats = left if free is None else min(left, free)
        if seats > Count(0):
            yield BookSeats(
                team=train.team,
                intervention=train.intervention,
                training=training.id,
                seats=seats,
                free=free,
                lacking=train.lacking,
                lacking_in_all=in_all[train.intervention],
                due=min(training.days),
            )
        left = left if free is None else Count(left.value - seats.value)


def rounds_to_plan(ground: Ground) -> list[PlanRound]:
    """Return the methods whose planned rounds have less room than teams lack, where most is lacking first.

    A round of which nobody has said how many seats are free may have room for all.
    """
    rounds, trains = _rounds_by_method(ground.catalogue), below_target(ground)
    found = [
        PlanRound(
            intervention,
            seats,
            sum(train.intervention == intervention and train.lacking > Count(0) for train in trains),
            ground.catalogue.settings.planning.by,
        )
        for intervention, lacking in _lacking_in_all(trains).items()
        if (seats := _without_room(lacking, rounds.get(intervention, ()))) > Count(0)
    ]
    return sorted(found, key=lambda one: (-one.seats.value, one.intervention))


def _without_room(lacking: Count, rounds: Iterable[TrainingRound]) -> Count:
    free = [free_seats(training) for training in rounds]
    known = sum(one.value for one in free if one)
    return Count(0 if None in free else max(0, lacking.value - known))


def teams_to_find(ground: Ground) -> Iterator[FindTeam]:
    """Yield the selected methods that no team is to deliver."""
    delivered = delivered_methods(ground.catalogue)
    for id_ in ground.rule.methods:
        if id_ not in delivered and _is_to_go_on(ground.catalogue, id_):
            yield FindTeam(id_)
