from dataclasses import replace
from fractions import Fraction

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.support import support_of
from interventio.views.mention import Mention
from interventio.views.support.index import support_index
from interventio.views.support.page import Represented
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.seasons import FOUND

VOICE = Voice(translator(Language.EN), ("en",))
PAGE = support_index(FOUND, support_of(FOUND), VOICE)


def test_teams_stand_by_season_in_the_order_of_the_alphabet() -> None:
    assert PAGE.seasons == ("Spring 2025", "Autumn 2025", "Spring 2026", "Autumn 2026")
    assert [[row.team.name.text, *(cell.counts if cell else None for cell in row.cells)] for row in PAGE.rows] == [
        ["An ended team", "0 held", "0 held", None, None],
        ["Support team for anxiety", None, "1 held", "1 held, 1 cancelled", "1 held, 1 planned, 1 not told"],
    ]


def test_a_row_tells_of_the_next_meeting_what_is_to_be_done_and_who_takes_part() -> None:
    ended, anxiety = PAGE.rows
    assert (anxiety.focus, anxiety.until, anxiety.next, anxiety.to_do, anxiety.overdue) == (
        "about a symptom",
        None,
        DayWords("8 Dec 2026", "2026-12-08"),
        2,
        1,
    )
    assert anxiety.represented == Represented(
        parts="1 of 3",
        share=Fraction(1, 3),
        missing=(Mention(Words("Laakso"), "units/laakso"), Mention(Words("Ranta"), "units/ranta")),
        divisions="2 of 2",
        divisions_missing=(),
        supervisor=True,
        trained_worker=True,
    )
    assert (ended.until, ended.represented.share) == (DayWords("31 Dec 2025", "2025-12-31"), None)


def test_the_lead_tells_of_the_last_season_that_is_over_and_themes_without_a_team_are_named() -> None:
    assert PAGE.lead == "Spring 2026: 0 of 1 support teams met at least twice."
    assert [theme.id for theme in PAGE.themes] == ["sleep"]


def test_without_teams_there_are_the_themes_alone() -> None:
    nobody = replace(FOUND, support_teams={})
    page = support_index(nobody, support_of(nobody), VOICE)
    assert (page.lead, page.seasons, page.rows) == ("", (), ())
    assert [theme.id for theme in page.themes] == ["anxiety", "sleep"]
