"""What is told of actions about evaluations."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.evaluation_actions import FollowUpClients
from interventio.records.kinds import EVALUATION
from interventio.views.mention import record_mention
from interventio.views.told import Told
from interventio.views.voice import Voice


def told_of_evaluation(catalogue: Catalogue, one: FollowUpClients, voice: Voice) -> Told:
    """Return what is told of a follow-up that is to be done: never how many clients it is of."""
    words = voice.words
    is_late = one.due < catalogue.day
    return Told(
        f"{one.evaluation}-{one.position + 1}",
        words.plural("Follow up clients at {count} month", "Follow up clients at {count} months", one.months),
        words("was to be done by {day}", day=one.due) if is_late else words("to be done by {day}", day=one.due),
        record=record_mention(EVALUATION, one.evaluation, catalogue, voice),
    )
