import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.support.invitation import invitation_sheet
from interventio.views.support.invitation_sheet import InvitationSheet, RepresentedDivision, RepresentedUnit
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.meetings import FOUND, meeting

VOICE = Voice(translator(Language.EN), ("en",))


def sheet(audience: Audience = Audience.COORDINATOR) -> InvitationSheet:
    return invitation_sheet(FOUND, meeting("2026-12-08"), audience, VOICE)


def test_an_invitation_tells_what_is_open_from_earlier_meetings() -> None:
    found = sheet()
    assert [(str(one.what), one.is_overdue) for one in found.follow_ups] == [("Write it down.", True), ("Ask.", False)]
    assert [str(one.what) for one in found.questions] == ["How?", "When?"]
    assert (found.meeting.when, found.convener) == ("Tuesday 8 Dec 2026, 9:05", Words("The coordinator"))


def test_without_topics_of_its_own_a_meeting_has_those_of_the_season() -> None:
    assert sheet().topics == (Words("Mentoring"),)
    other = invitation_sheet(FOUND, meeting("2026-03-10"), Audience.COORDINATOR, VOICE)
    assert other.topics == (Words("Referral"),)


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.CLIENT])
def test_units_are_represented_on_the_day_and_coordinators_alone_are_told_as_what(audience: Audience) -> None:
    is_told = audience is Audience.COORDINATOR
    ranta = RepresentedUnit(Words("Ranta"), ("supervisor", "trained worker") if is_told else ())
    harju = RepresentedUnit(Words("Harju"), ("trained worker",) if is_told else ())
    assert sheet(audience).represented == (
        RepresentedDivision(Words("Health"), (ranta,)),
        RepresentedDivision(Words("School"), (harju,)),
    )
