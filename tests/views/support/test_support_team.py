from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.support import support_of
from interventio.views.mention import Mention
from interventio.views.support.meeting_lines import FollowUpLine, MeetingLine, PracticeLine, QuestionLine
from interventio.views.support.minutes_sheet import CameLine, ResultGroup
from interventio.views.support.page import MeetingBlock, SeatGroup, SeatLine, SupportPage
from interventio.views.support.support_team import support_page
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.seasons import FOUND

VOICE = Voice(translator(Language.EN), ("en",))
TEN = DayWords("10 Feb 2026", "2026-02-10")
TEAM = Mention(Words("Support team for anxiety"), "support/anxiety")
HARJU = Mention(Words("Harju"), "units/harju")


def page(audience: Audience, team: str = "anxiety") -> SupportPage:
    return support_page(FOUND, FOUND.support_teams[team], support_of(FOUND), audience, VOICE)


def follow_up(what: str, **days: DayWords | None) -> FollowUpLine:
    owner = Words("The head") if what == "Write it down." else None
    plain: dict[str, DayWords | None] = {"due": None, "done": None}
    when = {**plain, **days}
    return FollowUpLine(Words(what), owner, TEN, when["due"], when["done"], is_overdue=what == "Write it down.")


LATE = follow_up("Write it down.", due=DayWords("30 Apr 2026", "2026-04-30"))
OPEN = follow_up("Ask.", due=DayWords("31 Dec 2026", "2026-12-31"))
DONE = follow_up("Tell.", due=DayWords("31 Mar 2026", "2026-03-31"), done=DayWords("30 Mar 2026", "2026-03-30"))


def test_a_meeting_tells_who_took_part_and_what_came_of_it() -> None:
    spring = page(Audience.COORDINATOR).seasons[1]
    assert (spring.id, spring.topics, spring.note) == ("2026-spring", (Words("Referral"),), Words("A hard season."))
    cancelled, held = spring.meetings
    assert (cancelled.state, cancelled.note, cancelled.came, cancelled.presence) == (
        *("cancelled", Words("Illness."), (), ""),
    )
    assert held == MeetingBlock(
        at=MeetingLine(TEN, "Tuesday 10 Feb 2026", None),
        id="meeting-2026-02-10",
        state="held",
        status="was held",
        topics=(Words("Groups"),),
        came=(CameLine(Words("Harju"), "1", "2", ""), CameLine(Words("Ranta"), "", "1", "")),
        presence="A supervisor and a trained worker were there.",
        results=(ResultGroup("Mentoring", (Words("Mentoring began."),)),),
        follow_ups=(LATE, OPEN, DONE),
        practices=(
            PracticeLine(
                Words("Book at once."), HARJU, Mention(Words("Cool Kids"), "interventions/ck"), TEAM, told=TEN
            ),
        ),
        questions=(QuestionLine(Words("How?"), None, None, TEAM, TEN, Words("So.")),),
        note=None,
    )


def test_the_newest_stands_first_and_what_has_passed_untold_is_marked() -> None:
    seasons = page(Audience.COORDINATOR).seasons
    assert [[one.id, *(meeting.state for meeting in one.meetings)] for one in seasons] == [
        ["2026-autumn", "planned", "untold", "held"],
        ["2026-spring", "cancelled", "held"],
        ["2025-autumn", "held"],
    ]


def test_the_head_tells_what_it_is_about_and_when_it_meets_next() -> None:
    told = page(Audience.MANAGER)
    assert (told.focus, [theme.id for theme in told.themes], told.names_methods, told.follow_ups) == (
        "about a symptom",
        ["anxiety"],
        False,
        (LATE, OPEN),
    )
    assert [method.name.text for method in told.methods] == ["ALI", "Cool Kids"]
    assert told.next == MeetingLine(DayWords("8 Dec 2026", "2026-12-08"), "Tuesday 8 Dec 2026, 13:00", None)
    assert page(Audience.MANAGER, "over").names_methods


def test_seats_stand_by_division_and_roles_are_for_coordinators() -> None:
    saari = Mention(Words("Saari"), "units/saari")
    assert page(Audience.COORDINATOR).groups == (
        SeatGroup(Words("School"), (SeatLine(HARJU, ("supervisor", "trained worker"), uses=True),)),
        SeatGroup(Words("Health"), (SeatLine(saari, ("other participant",), uses=False),)),
    )
    assert page(Audience.PROFESSIONAL).groups == (
        SeatGroup(Words("School"), (SeatLine(HARJU, (), uses=True),)),
        SeatGroup(Words("Health"), (SeatLine(saari, (), uses=False),)),
    )


def test_counts_of_people_are_for_coordinators() -> None:
    held = page(Audience.MANAGER).seasons[1].meetings[1]
    assert held.came == (CameLine(Words("Harju"), "", "", ""), CameLine(Words("Ranta"), "", "", ""))
    assert held.presence == "A supervisor and a trained worker were there."
    assert not page(Audience.MANAGER).sees_counts
