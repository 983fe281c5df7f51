from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.support import support_of
from interventio.views.support.learnt import learnt_about, learnt_page
from interventio.views.support.learnt_page import LearntPage
from interventio.views.voice import Voice
from support.found import catalogue
from support.meetings import COUNTY, FOUND

VOICE = Voice(translator(Language.EN), ("en",))
Themes = list[tuple[str, list[tuple[str | None, list[str]]]]]


def themes(page: LearntPage) -> Themes:
    return [
        (
            str(theme.name),
            [
                (str(group.method.name) if group.method else None, [str(one.what) for one in group.practices])
                for group in theme.methods
            ],
        )
        for theme in page.themes
    ]


def test_a_practice_stands_under_the_theme_that_its_team_and_its_method_share_else_under_the_teams_first() -> None:
    assert themes(learnt_page(FOUND, VOICE)) == [
        ("Anxiety", [("Cool Kids", ["Times are booked at once."])]),
        ("Sleep", [(None, ["Talk first."])]),
    ]


def test_what_belongs_to_no_theme_and_to_no_method_stands_last_and_the_newest_first() -> None:
    more = (
        COUNTY
        + """
support others:
  seasons:
    - season: 2026-autumn
      meetings:
        - {date: 2026-10-01, status: held, practices: [{what: Later., intervention: ck}, {what: Any.}]}
        - {date: 2026-11-23, status: held, practices: [{what: Not yet., intervention: ck}]}
"""
    )
    found = catalogue(more)
    assert themes(learnt_page(found, VOICE)) == [
        ("Anxiety", [("Cool Kids", ["Later.", "Times are booked at once."])]),
        ("Sleep", [(None, ["Talk first."])]),
        ("Other themes", [(None, ["Any."])]),
    ]
    assert [str(one.what) for one in learnt_about(found, "ck", support_of(found), VOICE)] == [
        "Later.",
        "Times are booked at once.",
    ]
    assert learnt_about(found, "other", support_of(found), VOICE) == learnt_about(found, "ck", None, VOICE) == ()


def test_questions_wait_for_an_answer_or_have_one() -> None:
    page = learnt_page(FOUND, VOICE)
    assert [str(one.what) for one in page.open] == ["How?", "When?"]
    assert [(str(one.what), str(one.answer)) for one in page.answered] == [("Why?", "Because.")]
    assert page.practices == 2
