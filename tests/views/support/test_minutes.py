from dataclasses import replace

import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.support.minutes import minutes_sheet
from interventio.views.support.minutes_sheet import CameLine, MinutesSheet, ResultGroup
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.found import catalogue
from support.meetings import COUNTY, FOUND, meeting

VOICE = Voice(translator(Language.EN), ("en",))
OTHERS = [Audience.MANAGER, Audience.PROFESSIONAL]


def sheet(day: str = "2026-03-10", audience: Audience = Audience.COORDINATOR) -> MinutesSheet:
    return minutes_sheet(FOUND, meeting(day), audience, VOICE)


def test_minutes_tell_what_came_of_this_meeting_alone() -> None:
    found = sheet()
    assert found.results == (ResultGroup("Agreed between units", (Words("Groups are held together."),)),)
    assert [(str(one.what), one.done is None) for one in found.follow_ups] == [
        ("Write it down.", True),
        ("Tell the others.", False),
    ]
    assert [str(one.what) for one in found.practices] == ["Times are booked at once."]
    assert [str(one.what) for one in found.questions] == ["How?", "Why?"]


@pytest.mark.parametrize(("day", "after"), [("2026-03-10", "2026-09-15"), ("2026-09-15", "2026-12-08")])
def test_the_next_meeting_is_the_one_after_it_that_was_not_cancelled(day: str, after: str) -> None:
    following = sheet(day).next
    assert following is not None
    assert following.day.iso == after


def test_after_the_last_meeting_there_is_none() -> None:
    assert sheet("2026-12-08").next is None


def test_coordinators_are_told_how_many_came_and_that_this_is_not_for_publication() -> None:
    found = sheet()
    assert found.came == (CameLine(Words("Harju"), "1", "2", ""), CameLine(Words("Ranta"), "", "0", "3"))
    assert found.internal == "For coordinators: contains exact counts of staff, not for publication."
    assert sheet("2026-09-15").internal == ""


@pytest.mark.parametrize("audience", OTHERS)
def test_minutes_for_others_are_the_same_whatever_the_counts(audience: Audience) -> None:
    other = catalogue(COUNTY.replace("supervisors: 1, trained_workers: 2", "others: 7").replace("others: 3", ""))
    assert other.support_teams != FOUND.support_teams
    found = sheet(audience=audience)
    assert minutes_sheet(other, meeting("2026-03-10", other), audience, VOICE) == found
    assert found.came == (CameLine(Words("Harju"), "", "", ""), CameLine(Words("Ranta"), "", "", ""))
    assert replace(found, internal="") == found
