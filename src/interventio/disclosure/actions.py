"""What needs doing next, as an audience may see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.disclosure.audience import Audience
from interventio.disclosure.publication import Publication
from interventio.disclosure.shown import ShownShare, State
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.actions import Action
from interventio.measures.competence_actions import BuildCompetence, CountCompetence, ReadIndicator
from interventio.measures.decision_actions import Decide, WriteDown
from interventio.measures.evaluation_actions import FollowUpClients
from interventio.measures.gap_actions import CloseGap
from interventio.measures.life_actions import MoveOn, StopDelivering
from interventio.measures.need_actions import MeetNeed
from interventio.measures.network_actions import JoinUp
from interventio.measures.record_actions import AskNumbers, CountAgain, LookThrough
from interventio.measures.risk_actions import ActOnRisk
from interventio.measures.rule import Rule
from interventio.measures.stepping_actions import OfStepping
from interventio.measures.support_actions import OfSupport
from interventio.measures.training_actions import BookSeats, FindTeam, PlanRound, Train
from interventio.measures.upkeep_actions import PutToUse, Renew


@dataclass(frozen=True, slots=True)
class ShownTrain:
    """Train more people of a team in a method: it is below the target."""

    kind: ClassVar = ActionKind.TRAIN
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    share: ShownShare
    booked: int | None = None
    """How many seats are booked for the team in planned rounds; coordinators alone are told."""
    has_round: bool = False
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ShownBooking:
    """Book seats in a planned round for people of a team that is below the target; coordinators alone see it."""

    kind: ClassVar = ActionKind.BOOK_SEATS
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    training: str
    seats: int
    free: int | None
    """None where nobody has said how many seats are free."""
    lacking: int
    lacking_in_all: int
    due: date


@dataclass(frozen=True, slots=True)
class ShownRound:
    """Plan a training round: no planned one has room for all who are lacking; coordinators alone see it."""

    kind: ClassVar = ActionKind.PLAN_ROUND
    by: ClassVar = Doer.COORDINATORS
    team: ClassVar[None] = None
    intervention: str
    seats: int
    teams: int
    due: date | None


@dataclass(frozen=True, slots=True)
class ShownRenewal:
    """Renew certificates of a team; coordinators alone see how many people hold them."""

    kind: ClassVar = ActionKind.RENEW
    by: ClassVar = Doer.SUPERVISOR
    team: str
    intervention: str
    people: int
    due: date


@dataclass(frozen=True, slots=True)
class ShownUnused:
    """Agree how a method is put to use that people of a team are trained in; coordinators alone see it."""

    kind: ClassVar = ActionKind.PUT_TO_USE
    by: ClassVar = Doer.SUPERVISOR
    due: ClassVar[None] = None
    team: str
    intervention: str
    people: int


@dataclass(frozen=True, slots=True)
class ShownNeedToMeet:
    """Make or find something for what people need to learn and nothing teaches; coordinators alone see how many."""

    kind: ClassVar = ActionKind.MEET_NEED
    by: ClassVar = Doer.COORDINATORS
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    due: ClassVar[None] = None
    levels: str
    survey: str
    requirement: str
    groups: tuple[str, ...]
    people: int
    answered: int


@dataclass(frozen=True, slots=True)
class ShownBuild:
    """Build the level that is expected of a group in a unit; coordinators alone see it."""

    kind: ClassVar = ActionKind.BUILD_COMPETENCE
    by: ClassVar = Doer.SUPERVISOR
    due: ClassVar[None] = None
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    levels: str
    unit: str
    group: str
    level: str
    having: int
    whole: int
    more: int


ToTell = (
    FindTeam
    | CloseGap
    | Decide
    | WriteDown
    | JoinUp
    | StopDelivering
    | MoveOn
    | OfSupport
    | OfStepping
    | CountCompetence
    | ReadIndicator
    | ActOnRisk
    | FollowUpClients
    | AskNumbers
    | CountAgain
    | LookThrough
)
"""Actions that tell of no number of people."""

OfNamedRole = LookThrough | ActOnRisk | OfStepping | OfSupport | ReadIndicator | FollowUpClients
"""Actions of a role that a record names, as `owner`."""

ShownAction = (
    ShownTrain | ShownBooking | ShownRound | ShownRenewal | ShownUnused | ShownNeedToMeet | ShownBuild | ToTell
)


def shown_actions(actions: tuple[Action, ...], rule: Rule, publication: Publication) -> tuple[ShownAction, ...]:
    """Return actions in their order, without those that would tell that a hidden number is below the target.

    How many seats are booked, lacking and free says how few people a team has in a round, and so do certificates,
    methods that nobody uses, and the competence of a unit. To all but coordinators such actions are left out; that a
    team is below the target they are told where its coverage is shown.
    """
    return tuple(shown for action in actions for shown in _shown(action, rule, publication))


def _shown(action: Action, rule: Rule, publication: Publication) -> Iterator[ShownAction]:
    is_open_book = publication.audience is Audience.COORDINATOR
    match action:
        case Train():
            share = publication.share(action.coverage, rule)
            booked = action.booked.value if is_open_book else None
            if share.state is State.EXACT:
                yield ShownTrain(action.team, action.intervention, share, booked, action.has_round, action.due)
        case BookSeats() | PlanRound() | Renew() | PutToUse() | MeetNeed() | BuildCompetence():
            if is_open_book:
                yield _of_few(action)
        case _:
            yield action


def _of_few(action: BookSeats | PlanRound | Renew | PutToUse | MeetNeed | BuildCompetence) -> ShownAction:
    match action:
        case BookSeats():
            return _booking(action)
        case PlanRound():
            return ShownRound(action.intervention, action.seats.value, action.teams, action.due)
        case Renew():
            return ShownRenewal(action.team, action.intervention, action.people.value, action.due)
        case PutToUse():
            return ShownUnused(action.team, action.intervention, action.trained.value)
        case MeetNeed():
            people, answered = action.need.part.value, action.need.whole.value
            return ShownNeedToMeet(action.levels, action.survey, action.requirement, action.groups, people, answered)
        case BuildCompetence():
            return _build(action)


def _build(action: BuildCompetence) -> ShownBuild:
    share = action.competence.share
    return ShownBuild(
        levels=action.levels,
        unit=action.unit,
        group=action.group,
        level=action.level,
        having=share.part.value,
        whole=share.whole.value,
        more=action.more.value,
    )


def _booking(action: BookSeats) -> ShownBooking:
    return ShownBooking(
        team=action.team,
        intervention=action.intervention,
        training=action.training,
        seats=action.seats.value,
        free=action.free.value if action.free else None,
        lacking=action.lacking.value,
        lacking_in_all=action.lacking_in_all.value,
        due=action.due,
    )
