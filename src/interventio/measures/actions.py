"""What needs doing next, from everything that is known. More use than a coloured grid.

Each kind is a small class with what is to be done, where, by whom (`by`) and by when (`due`), and a function that
finds such actions on a common ground. Whoever adds a kind adds it to `Action` and its function to `SEARCHES`.
"""

from collections.abc import Callable, Iterable

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.competence_actions import (
    BuildCompetence,
    CountCompetence,
    ReadIndicator,
    competence_to_count,
    indicators_to_read,
    levels_to_build,
)
from interventio.measures.decision_actions import Decide, WriteDown, open_questions, unwritten_decisions
from interventio.measures.evaluation_actions import FollowUpClients, clients_to_follow_up
from interventio.measures.gap_actions import CloseGap, gaps_to_close
from interventio.measures.ground import Ground, ground_of
from interventio.measures.life_actions import MoveOn, StopDelivering, ended_but_delivered, long_stages
from interventio.measures.meeting_actions import AnswerQuestion, DoFollowUp, agreed_follow_ups, questions_to_answer
from interventio.measures.need_actions import MeetNeed, needs_to_meet
from interventio.measures.network_actions import JoinUp, units_to_join
from interventio.measures.record_actions import (
    AskNumbers,
    CountAgain,
    LookThrough,
    old_snapshots,
    overdue_reviews,
    unknown_numbers,
)
from interventio.measures.risk_actions import ActOnRisk, risks_to_act_on
from interventio.measures.rule import Rule
from interventio.measures.stepping_actions import (
    AnswerOpenQuestion,
    AskReview,
    FinishPhase,
    phases_to_finish,
    questions_to_settle,
    units_to_ask,
)
from interventio.measures.support_actions import CallMeeting, InviteUnit, meetings_to_call, units_to_invite
from interventio.measures.training_actions import (
    BookSeats,
    FindTeam,
    PlanRound,
    Train,
    below_target,
    rounds_to_plan,
    seats_to_book,
    teams_to_find,
)
from interventio.measures.upkeep_actions import PutToUse, Renew, certificates_to_renew, methods_to_use

Action = (
    Train
    | BookSeats
    | PlanRound
    | Renew
    | PutToUse
    | MeetNeed
    | FindTeam
    | CloseGap
    | Decide
    | WriteDown
    | DoFollowUp
    | AnswerQuestion
    | CallMeeting
    | InviteUnit
    | JoinUp
    | StopDelivering
    | MoveOn
    | ActOnRisk
    | AskNumbers
    | CountAgain
    | BuildCompetence
    | CountCompetence
    | ReadIndicator
    | FollowUpClients
    | LookThrough
    | AskReview
    | AnswerOpenQuestion
    | FinishPhase
)

SEARCHES: tuple[Callable[[Ground], Iterable[Action]], ...] = (
    below_target,
    seats_to_book,
    rounds_to_plan,
    certificates_to_renew,
    methods_to_use,
    needs_to_meet,
    teams_to_find,
    gaps_to_close,
    open_questions,
    unwritten_decisions,
    agreed_follow_ups,
    questions_to_answer,
    meetings_to_call,
    units_to_invite,
    units_to_join,
    ended_but_delivered,
    long_stages,
    risks_to_act_on,
    unknown_numbers,
    old_snapshots,
    levels_to_build,
    competence_to_count,
    indicators_to_read,
    clients_to_follow_up,
    overdue_reviews,
    units_to_ask,
    questions_to_settle,
    phases_to_finish,
)
"""How each kind is found, in the order in which they are told."""


def actions_of(catalogue: Catalogue, rule: Rule) -> tuple[Action, ...]:
    """Return what needs doing, kind by kind in the order of `ActionKind`, what matters most first in each."""
    ground = ground_of(catalogue, rule)
    return tuple(action for search in SEARCHES for action in search(ground))
