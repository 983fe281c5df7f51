from datetime import date

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.support_actions import CallMeeting, InviteUnit
from interventio.views.support.sentences import told_of_support
from interventio.views.told import Told
from interventio.views.voice import Voice
from support.seasons import FOUND

VOICE = Voice(translator(Language.EN), ("en",))


def test_a_team_is_called_together_with_what_is_held_and_planned() -> None:
    call = CallMeeting("anxiety", None, "2026-autumn", held=1, planned=0, due=date(2026, 12, 31))
    assert told_of_support(FOUND, call, VOICE) == Told(
        "anxiety-2026-autumn",
        "Call the support team together",
        "this season: held 1, planned 0",
    )


def test_a_division_is_asked_with_its_units_by_name() -> None:
    invite = InviteUnit("anxiety", None, "school", ("harju", "laakso"))
    assert told_of_support(FOUND, invite, VOICE) == Told(
        "anxiety-school",
        "Ask the division to take part: School",
        "the methods of the team are used by: Harju, Laakso",
    )
