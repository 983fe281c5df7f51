"""What is to be done after meetings of support teams, and which questions have long been open."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from interventio.catalogue.meetings import open_follow_ups
from interventio.catalogue.meetings import open_questions as questions_without_answer
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.ground import Ground
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class DoFollowUp:
    """Do what was agreed at a meeting of a support team."""

    kind: ClassVar = ActionKind.FOLLOW_UP
    by: ClassVar = Doer.OWNER
    intervention: ClassVar[None] = None
    team: str
    """The support team."""
    key: str
    """What tells it from all others."""
    what: Text
    owner: Text | None
    """The role that sees to it; None where nobody has said."""
    agreed: date
    due: date | None


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """Answer a question that was asked at a meeting longer ago than a season lasts."""

    kind: ClassVar = ActionKind.ANSWER_QUESTION
    by: ClassVar = Doer.OWNER
    team: str
    """The support team."""
    key: str
    """What tells it from all others."""
    what: Text
    owner: Text | None
    """The role that calls the team together; None where nobody has said."""
    intervention: str | None
    asked: date
    due: date
    """The day by which a season had passed since."""


def agreed_follow_ups(ground: Ground) -> list[DoFollowUp]:
    """Return what is to be done after meetings: overdue first, then what is due first, and what has no date last."""
    found = [
        DoFollowUp(team.id, one.key, one.result.what, one.result.owner, one.at.meeting.date, one.result.due)
        for team in ground.catalogue.support_teams.values()
        for one in open_follow_ups(team, ground.rule.day)
    ]
    return sorted(found, key=lambda one: (one.due or date.max, one.agreed, one.team))


def questions_to_answer(ground: Ground) -> list[AnswerQuestion]:
    """Return the questions that have been open for over half a year, the length of a season, the oldest first."""
    day = ground.rule.day
    found = [
        AnswerQuestion(
            team=team.id,
            key=one.key,
            what=one.question.what,
            owner=team.convener,
            intervention=one.question.intervention,
            asked=one.at.meeting.date,
            due=one.due,
        )
        for team in ground.catalogue.support_teams.values()
        for one in questions_without_answer(team, day)
        if one.due < day and (team.until is None or team.until >= day)
    ]
    return sorted(found, key=lambda one: (one.asked, one.team))
