"""What is told of calling a support team together, and of asking a division to take part in it."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.support_actions import CallMeeting, InviteUnit
from interventio.views.voice import Voice


def support_sentences(catalogue: Catalogue, one: CallMeeting | InviteUnit, voice: Voice) -> tuple[str, str, str]:
    """Return what tells an action from all others, what is to be done, and why."""
    words = voice.words
    if isinstance(one, CallMeeting):
        why = words("this season: held {held}, planned {planned}", held=one.held, planned=one.planned)
        return f"{one.team}-{one.season}", words("Call the support team together"), why
    what = f"{words('Ask the division to take part')}: {voice.name(one.division, catalogue.words.divisions)}"
    units = ", ".join(map(str, voice.names(one.units, catalogue.words.units)))
    return f"{one.team}-{one.division}", what, f"{words('the methods of the team are used by')}: {units}"
