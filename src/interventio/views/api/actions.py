"""From what needs doing to the document about it."""

from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownAction, ShownBooking, ShownRound, ShownTrain
from interventio.measures.decision_actions import Decide, WriteDown
from interventio.measures.gap_actions import CloseGap
from interventio.measures.life_actions import MoveOn
from interventio.measures.meeting_actions import AnswerQuestion, DoFollowUp
from interventio.measures.record_actions import CountAgain, LookThrough
from interventio.measures.stepping_actions import AnswerOpenQuestion, AskReview, FinishPhase
from interventio.records.kinds import IMPLEMENTATION_TEAM, INTERVENTION, LADDER, STEPPING, SUPPORT_TEAM, TEAM
from interventio.views.api.action_documents import ActionList, ActionOf, NeedOf
from interventio.views.api.documents import VERSION
from interventio.views.numbers import Numbers


def action_list(catalogue: Catalogue, numbers: Numbers) -> ActionList:
    """Return what needs doing."""
    return ActionList(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        actions=tuple(_action(catalogue, action) for action in numbers.actions),
    )


def _action(catalogue: Catalogue, action: ShownAction) -> ActionOf:
    record, id_ = _record(catalogue, action)
    return ActionOf(
        what=action.kind,
        by=action.by,
        due=action.due,
        record=record,
        id=id_,
        intervention=action.intervention if action.team else None,
        about=_about(action),
        coverage=action.share if isinstance(action, ShownTrain) else None,
        seats=action.seats if isinstance(action, ShownBooking | ShownRound) else None,
        need=_need(action) if isinstance(action, CloseGap) else None,
        since=_since(action),
    )


def _record(catalogue: Catalogue, action: ShownAction) -> tuple[str, str]:
    if isinstance(action, LookThrough):
        return action.record.kind.name, action.record.id
    if isinstance(action, CloseGap):
        return LADDER.name, action.ladder
    if isinstance(action, AskReview | AnswerOpenQuestion | FinishPhase):
        return STEPPING.name, action.chart
    if action.team and action.team in catalogue.support_teams:
        return SUPPORT_TEAM.name, action.team
    if action.team:
        kind = IMPLEMENTATION_TEAM if action.team in catalogue.implementation_teams else TEAM
        return kind.name, action.team
    return INTERVENTION.name, action.intervention or ""


def _about(action: ShownAction) -> str | None:
    match action:
        case ShownBooking(training=about) | Decide(decision=about) | WriteDown(decision=about):
            return about
        case AnswerOpenQuestion(phase=phase) | FinishPhase(phase=phase):
            return phase
        case DoFollowUp(key=about) | AnswerQuestion(key=about):
            return about
        case _:
            return None


def _need(action: CloseGap) -> NeedOf:
    return NeedOf(action.gap, action.theme, action.age_groups, action.tiers)


def _since(action: ShownAction) -> date | None:
    match action:
        case CountAgain(snapshot=since) | MoveOn(since=since) | DoFollowUp(agreed=since) | AnswerQuestion(asked=since):
            return since
        case _:
            return None
