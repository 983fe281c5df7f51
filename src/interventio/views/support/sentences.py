"""What is told of an action of a support team."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.meeting_actions import AnswerQuestion, DoFollowUp
from interventio.measures.support_actions import CallMeeting, InviteUnit, OfSupport
from interventio.views.told import Told
from interventio.views.voice import Voice


def told_of_support(catalogue: Catalogue, one: OfSupport, voice: Voice) -> Told:
    """Return what is told of an action of a support team."""
    words = voice.words
    match one:
        case CallMeeting():
            why = words("this season: held {held}, planned {planned}", held=one.held, planned=one.planned)
            return Told(f"{one.team}-{one.season}", words("Call the support team together"), why)
        case InviteUnit():
            return _invitation(catalogue, one, voice)
        case DoFollowUp():
            return Told(one.key, str(voice.says(one.what)), words("agreed at the meeting on {day}", day=one.agreed))
        case AnswerQuestion():
            what = f"{words('Answer the question')}: {voice.says(one.what)}"
            return Told(one.key, what, words("asked at the meeting on {day}", day=one.asked))


def _invitation(catalogue: Catalogue, one: InviteUnit, voice: Voice) -> Told:
    words = voice.words
    what = f"{words('Ask the division to take part')}: {voice.name(one.division, catalogue.words.divisions)}"
    units = ", ".join(map(str, voice.names(one.units, catalogue.words.units)))
    return Told(f"{one.team}-{one.division}", what, f"{words('the methods of the team are used by')}: {units}")
