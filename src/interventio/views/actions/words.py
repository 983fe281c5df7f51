"""What the groups of actions are called, and why each matters; by whom actions are done."""

from typing import NamedTuple

from interventio.disclosure.actions import ShownAction, ShownTrain
from interventio.languages.translator import N_
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.roster import Reason
from interventio.records.planning import Status

REASONS = {
    Reason.NO_OCCUPATION: N_("nobody has said who is to deliver it"),
    Reason.NO_SNAPSHOT: N_("the staff has not been counted"),
    Reason.NO_HEADCOUNT: N_("the headcount is missing"),
    Reason.NO_TRAINING_COUNT: N_("the number of the trained is missing"),
    Reason.INCONSISTENT: N_("the counts contradict each other"),
}

ROLES = {
    Doer.SUPERVISOR: N_("the team's supervisor"),
    Doer.COORDINATORS: N_("the intervention coordinators"),
    Doer.IMPLEMENTATION: N_("the implementation team"),
    Doer.OWNER: N_("the support team"),
}
"""What a role is called where the records have no name for it."""

MOVES = {
    Status.PLANNED: (N_("Decide when the pilot begins, or drop the plan"), N_("planned since {day}")),
    Status.PILOTING: (N_("Decide whether it is taken into use or given up"), N_("piloted since {day}")),
}
"""By a stage that has lasted long, what is to be done and why."""


class GroupWords(NamedTuple):
    """A group of actions in words."""

    id: str
    title: str
    why: str


NOBODY, ONE = "nobody-trained", "one-trained"

GROUPS = (
    GroupWords(
        NOBODY,
        N_("Nobody is trained yet"),
        N_("The team is to deliver the method, but nobody in it has the training."),
    ),
    GroupWords(
        ONE,
        N_("One person carries the method"),
        N_("If that person is away or leaves, the team cannot deliver the method."),
    ),
    GroupWords("below-target", N_("Below the target"), N_("Where most people are still to be trained stands first.")),
    GroupWords(
        "book-seats",
        N_("Seats to book"),
        N_("Rounds that are planned and have seats free for teams below the target, the next round first."),
    ),
    GroupWords(
        "rounds",
        N_("Rounds to plan"),
        N_("The planned rounds have less room than teams below the target lack, where most is lacking first."),
    ),
    GroupWords(
        "certificates",
        N_("Certificates to renew"),
        N_("They have run out, or do so within half a year, the first one in front."),
    ),
    GroupWords(
        "unused",
        N_("Trained but not used"),
        N_("The method has not been used for a year. What hampers it is to be found out."),
    ),
    GroupWords(
        "needs",
        N_("Needs to meet"),
        N_("At least ten people say that they need to learn it, and no tool for their groups meets it."),
    ),
    GroupWords(
        "without-team",
        N_("Nobody is to deliver it"),
        N_("The method is a selected one, but no team has it among what it delivers."),
    ),
    GroupWords(
        "gaps",
        N_("Help is lacking"),
        N_("Nothing is offered, or no team delivers it. A gap that is known can be accepted for a time."),
    ),
    GroupWords(
        "decisions", N_("To be decided"), N_("Questions that the implementation team has open, what is due first.")
    ),
    GroupWords(
        "unwritten-decisions",
        N_("Decided, but not written down"),
        N_("The records and the settings do not show yet what was decided."),
    ),
    GroupWords(
        "follow-ups",
        N_("Agreed in support teams"),
        N_("What units have agreed to do after a meeting, what is due first. Taking part in a team is voluntary."),
    ),
    GroupWords(
        "open-questions",
        N_("Questions without an answer"),
        N_("A unit asked a support team for help more than half a year ago, the length of a season."),
    ),
    GroupWords(
        "meetings-to-call",
        N_("Support teams to call together"),
        N_("A support team meets two or three times in a season. This season fewer meetings are held or planned."),
    ),
    GroupWords(
        "units-to-invite",
        N_("To be asked to a support team"),
        N_("A division uses the team's methods, but none of its units takes part. Taking part is voluntary."),
    ),
    GroupWords(
        "units-to-join",
        N_("Used in several divisions, apart from each other"),
        N_("Units of different divisions use the method, and no support team brings them together."),
    ),
    GroupWords(
        "ended-methods",
        N_("Ended, but still delivered"),
        N_("The method has ended, but the team has no last day for it."),
    ),
    GroupWords(
        "long-stages",
        N_("Planned or piloted for long"),
        N_("A plan of more than a year and a pilot of more than two wait for a decision."),
    ),
    GroupWords(
        "risks",
        N_("Risks to act on"),
        N_("What was agreed against a risk and is still open, what is due first in front."),
    ),
    GroupWords(
        "unknown-numbers",
        N_("Numbers are missing"),
        N_("What nobody has counted stands in no percentage, neither for nor against."),
    ),
    GroupWords(
        "old-numbers", N_("Numbers are old"), N_("Counts older than a year no longer show who works in a team.")
    ),
    GroupWords(
        "competence",
        N_("Competence to build"),
        N_("Too few of a group in a unit have the level expected of them, where most are lacking first."),
    ),
    GroupWords(
        "uncounted-competence",
        N_("Competence to count"),
        N_("The counts are older than a year, or there are none."),
    ),
    GroupWords(
        "indicators",
        N_("Indicators to read"),
        N_("Without a new value nobody knows whether competence grows."),
    ),
    GroupWords(
        "client-follow-ups",
        N_("Clients to follow up"),
        N_("Those of an evaluation are to be asked how they are, within three months or overdue."),
    ),
    GroupWords(
        "overdue-reviews",
        N_("Reviews are overdue"),
        N_("A record that nobody has looked through for long may no longer be true."),
    ),
    GroupWords(
        "reviews-to-ask",
        N_("Units to ask"),
        N_("A chart is a shared understanding: units that work by it are to have looked through what it shows now."),
    ),
    GroupWords(
        "questions",
        N_("Open questions"),
        N_("Questions that came up while a chart was made, what is due first."),
    ),
    GroupWords(
        "overdue-phases",
        N_("Phases are overdue"),
        N_("A phase of making a chart was to be done, and is not."),
    ),
)
"""The groups in the order of the page."""

_GROUP_OF = {
    ActionKind.TRAIN: "below-target",
    ActionKind.BOOK_SEATS: "book-seats",
    ActionKind.PLAN_ROUND: "rounds",
    ActionKind.RENEW: "certificates",
    ActionKind.PUT_TO_USE: "unused",
    ActionKind.MEET_NEED: "needs",
    ActionKind.FIND_TEAM: "without-team",
    ActionKind.CLOSE_GAP: "gaps",
    ActionKind.DECIDE: "decisions",
    ActionKind.WRITE_DOWN: "unwritten-decisions",
    ActionKind.FOLLOW_UP: "follow-ups",
    ActionKind.ANSWER_QUESTION: "open-questions",
    ActionKind.CALL_MEETING: "meetings-to-call",
    ActionKind.INVITE_UNIT: "units-to-invite",
    ActionKind.JOIN_UP: "units-to-join",
    ActionKind.STOP_DELIVERING: "ended-methods",
    ActionKind.MOVE_ON: "long-stages",
    ActionKind.ACT_ON_RISK: "risks",
    ActionKind.ASK_NUMBERS: "unknown-numbers",
    ActionKind.COUNT_AGAIN: "old-numbers",
    ActionKind.BUILD_COMPETENCE: "competence",
    ActionKind.COUNT_COMPETENCE: "uncounted-competence",
    ActionKind.READ_INDICATOR: "indicators",
    ActionKind.FOLLOW_UP_CLIENTS: "client-follow-ups",
    ActionKind.LOOK_THROUGH: "overdue-reviews",
    ActionKind.ASK_REVIEW: "reviews-to-ask",
    ActionKind.ANSWER_OPEN_QUESTION: "questions",
    ActionKind.FINISH_PHASE: "overdue-phases",
}


def group_of(action: ShownAction) -> str:
    """Return the group that an action stands in; who is to be trained is told by how many are trained already."""
    if isinstance(action, ShownTrain) and action.share.part in {0, 1}:
        return ONE if action.share.part else NOBODY
    return _GROUP_OF[action.kind]
