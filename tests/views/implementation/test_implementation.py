from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.implementation.implementation import decisions_about, implementation_lines, implementation_page
from interventio.views.implementation.page import DecisionLine, ImplementationPage, MemberLine
from interventio.views.indexes import ImplementationLine
from interventio.views.mention import Mention
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.found import catalogue

FOUND = catalogue("""
    organisation: {divisions: [{id: d, name: d}], services: [{id: school, name: School health, division: d}]}
    method ck: {name: Cool Kids}
    leaders board:
      name: The board
      summary: Leaders.
      since: 2024-01-01
      members: [{role: Head of services, services: [school]}, {role: Chief physician}]
      decisions:
        - {id: adopted, what: Taken into use., effect: adopt, intervention: ck, decided: 2024-05-14,
           takes_effect: 2024-08-01, reason: It was lacking., owner: The head}
        - {id: raised, what: The target rises., effect: change-target, target: 72.5, decided: 2026-05-14,
           takes_effect: 2026-05-14}
        - {id: sometime, what: When?, effect: other}
        - {id: late, what: Does it go on?, effect: end, intervention: ck, due: 2026-11-21}
    leaders another: {name: Another}
""")
VOICE = Voice(translator(Language.EN), ("en",))
BOARD = Mention(Words("The board"), "implementation/board")
COOL_KIDS = Mention(Words("Cool Kids"), "interventions/ck")


PLAIN = DecisionLine(
    id="",
    team=BOARD,
    what=Words(""),
    effect="",
    method=None,
    target="",
    decided=None,
    takes_effect=None,
    due=None,
    is_overdue=False,
    owner=None,
    reason=None,
)
LATE = replace(
    PLAIN,
    id="decision-late",
    what=Words("Does it go on?"),
    effect="a method is given up",
    method=COOL_KIDS,
    due=DayWords("21 Nov 2026", "2026-11-21"),
    is_overdue=True,
)
ADOPTED = replace(
    PLAIN,
    id="decision-adopted",
    what=Words("Taken into use."),
    effect="a method is taken into use",
    method=COOL_KIDS,
    decided=DayWords("14 May 2024", "2024-05-14"),
    takes_effect=DayWords("1 Aug 2024", "2024-08-01"),
    owner=Words("The head"),
    reason=Words("It was lacking."),
)


def test_the_page_of_an_implementation_team_has_what_is_open_and_what_is_decided_the_newest_first() -> None:
    assert implementation_page(FOUND, FOUND.implementation_teams["board"], VOICE) == ImplementationPage(
        id="board",
        name=Words("The board"),
        summary=Words("Leaders."),
        since=DayWords("1 Jan 2024", "2024-01-01"),
        until=None,
        members=(
            MemberLine(Words("Head of services"), (Words("School health"),)),
            MemberLine(Words("Chief physician"), ()),
        ),
        open=(LATE, replace(PLAIN, id="decision-sometime", what=Words("When?"))),
        decided=(
            replace(
                PLAIN,
                id="decision-raised",
                what=Words("The target rises."),
                effect="the target for coverage changes",
                target="72.5%",
                decided=DayWords("14 May 2026", "2026-05-14"),
            ),
            ADOPTED,
        ),
        reviewed=None,
    )


def test_a_method_has_the_decisions_about_it() -> None:
    assert decisions_about(FOUND, "ck", VOICE) == (LATE, ADOPTED)
    assert decisions_about(FOUND, "other", VOICE) == ()


def test_the_list_of_teams_tells_how_much_is_open() -> None:
    assert implementation_lines(FOUND, VOICE) == (
        ImplementationLine(Mention(Words("Another"), "implementation/another"), None, 0, 0),
        ImplementationLine(BOARD, Words("Leaders."), 2, 2),
    )
