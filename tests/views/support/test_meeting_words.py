import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.support_team import ResultKind, SeatRole
from interventio.views.support.meeting_words import RESULTS, ROLES, when_in_words
from support.build import support_team


@pytest.mark.parametrize(
    ("times", "told"),
    [
        ({}, "Tuesday 9 Mar 2027"),
        ({"starts": "09:05"}, "Tuesday 9 Mar 2027, 9:05"),
        ({"starts": "13:00", "ends": "14:30"}, "Tuesday 9 Mar 2027, 13:00–14:30"),
        ({"ends": "14:30"}, "Tuesday 9 Mar 2027"),
    ],
)
def test_when_a_meeting_is(times: dict[str, str], told: str) -> None:
    team = support_team(meetings=[{"date": "2027-03-09", **times}])
    assert when_in_words(team.seasons[0].meetings[0], translator(Language.EN)) == told


def test_there_are_words_for_every_role_and_for_all_that_comes_of_a_meeting_but_what_is_to_be_done() -> None:
    assert {*ROLES} == {*SeatRole}
    assert {*RESULTS} == {*ResultKind} - {ResultKind.FOLLOW_UP}
