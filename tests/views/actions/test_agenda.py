from datetime import date

import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.action_kind import ActionKind
from interventio.views.actions.agenda import Asked, agenda_page, agenda_sheet, names_to_ask
from interventio.views.actions.agenda_page import Agenda, AgendaSheet
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.found import catalogue
from support.meetings import COUNTY as MEETINGS

VOICE = Voice(translator(Language.EN), ("en",))
FOUND = catalogue("""
    settings: {owner: The coordinators, coverage: {methods: [ck]}, site: {address: "https://example.org/"}}
    organisation:
      divisions: [{id: d, name: d}]
      units: [{id: north, name: North, division: d}, {id: south, name: South, division: d}]
    method ck: {name: Cool Kids, delivered_by: [nurse]}
    method new: {name: New, life: [{status: planned, since: 2025-03-01}]}
    method old: {name: Old, review: {last_reviewed: 2024-01-01, by: Support team}}
    team ranta:
      name: Ranta
      units: [south]
      delivers: [{intervention: ck}]
      staffing: [{date: 2025-09-30, staff: [{occupation: nurse, headcount: 10, trained: {ck: {completed: 2}}}]}]
    team harju:
      name: Harju
      units: [north, south]
      delivers: [{intervention: ck}]
      staffing: [{date: 2026-09-30, staff: [{occupation: nurse, headcount: 10, trained: {ck: {completed: 5}}}]}]
    training spring: {intervention: ck, days: [2027-02-02], seats: 20}
    leaders board:
      name: The board
      decisions: [{id: soon, what: Soon?, effect: other, due: 2026-12-31}]
""")


def sheet(audience: Audience = Audience.COORDINATOR, **asked: str | date | frozenset[ActionKind]) -> AgendaSheet:
    actions = numbers_of(FOUND, audience).actions
    whose, until, kinds = asked.get("whose"), asked.get("until"), asked.get("kinds")
    wanted = Asked(
        whose=whose if isinstance(whose, str) else None,
        kinds=kinds if isinstance(kinds, frozenset) else frozenset(),
        until=until if isinstance(until, date) else None,
    )
    return agenda_sheet(FOUND, actions, wanted, audience, VOICE)


def told(one: Agenda) -> tuple[str, list[tuple[str | None, list[str]]]]:
    dates = [(date_.due.iso if date_.due else None, [action.id for action in date_.actions]) for date_ in one.dates]
    return f"{one.role}: {one.whom.name}" if one.role else str(one.whom.name), dates


SUPPORT = ("Support team", [("2025-01-01", ["look-through-intervention-old"])])
BOARD = (
    "The board",
    [("2026-03-01", ["move-on-new-planned"]), ("2026-12-31", ["decide-board-soon"])],
)
RANTA = (
    "Supervisor: Ranta",
    [("2026-09-30", ["count-again-ranta"]), ("2027-02-02", ["book-seats-ranta-spring"]), (None, ["train-ranta-ck"])],
)
HARJU = ("Supervisor: Harju", [("2027-02-02", ["book-seats-harju-spring"]), (None, ["train-harju-ck"])])


def test_who_has_what_is_longest_overdue_stands_first() -> None:
    assert list(map(told, sheet().agendas)) == [SUPPORT, BOARD, RANTA, HARJU]
    assert [one.overdue for one in sheet().agendas] == [1, 1, 1, 0]


def test_the_page_has_teams_in_the_order_of_the_alphabet_behind_all_others() -> None:
    page = agenda_page(FOUND, numbers_of(FOUND, Audience.COORDINATOR).actions, VOICE)
    assert list(map(told, page.agendas)) == [SUPPORT, BOARD, HARJU, RANTA]
    assert [one.id for one in page.agendas] == ["named-1", "team-board", "team-harju", "team-ranta"]
    assert [[str(unit) for unit in one.units] for one in page.agendas] == [[], [], ["North", "South"], ["South"]]


@pytest.mark.parametrize(
    ("whose", "expected"),
    [
        ("harju", [HARJU]),
        ("north", [HARJU]),
        ("south", [RANTA, HARJU]),
        ("board", [BOARD]),
        ("supervisors", [RANTA, HARJU]),
        ("implementation", [BOARD]),
        ("reviewers", [SUPPORT]),
        ("coordinators", []),
    ],
)
def test_actions_are_asked_for_by_team_unit_and_role(whose: str, expected: list[object]) -> None:
    assert list(map(told, sheet(whose=whose).agendas)) == expected
    assert whose in names_to_ask(FOUND)


def test_actions_are_asked_for_until_a_day_and_what_has_no_date_is_counted() -> None:
    found = sheet(until=date(2026, 12, 31))
    assert [one.id for one in found.actions] == [
        "look-through-intervention-old",
        "move-on-new-planned",
        "decide-board-soon",
        "count-again-ranta",
    ]
    assert found.undated == 2
    assert sheet(until=date(2026, 12, 30), whose="board").undated == 0


def test_actions_are_asked_for_by_kind() -> None:
    found = sheet(kinds=frozenset({ActionKind.DECIDE, ActionKind.TRAIN}))
    assert [one.task for one in found.actions] == ["decide", "train", "train"]


def test_who_sees_no_actions_is_told_of_none() -> None:
    assert [(sheet(one).sees_actions, bool(sheet(one).agendas)) for one in Audience] == [
        (True, True),
        (True, True),
        (False, False),
        (False, False),
    ]


def test_addresses_lead_to_the_pages_of_the_language() -> None:
    assert sheet().address == "https://example.org/en"


MET = catalogue(MEETINGS)


def test_what_support_teams_agreed_on_is_that_of_the_role_that_was_named_or_calls_the_team_together() -> None:
    wanted = Asked(kinds=frozenset({ActionKind.FOLLOW_UP, ActionKind.ANSWER_QUESTION}))
    found = agenda_sheet(MET, numbers_of(MET, Audience.COORDINATOR).actions, wanted, Audience.COORDINATOR, VOICE)
    assert list(map(told, found.agendas)) == [
        ("The head", [("2026-04-30", ["follow-up-worry-2026-03-10-2"])]),
        (
            "The coordinator",
            [("2026-09-10", ["answer-question-worry-2026-03-10-1"]), (None, ["follow-up-worry-2026-09-15-1"])],
        ),
    ]
    assert [one.id for one in found.agendas] == ["named-1", "named-2"]
    assert [(one.what, str(one.record.name), one.record.page, one.why) for one in found.actions] == [
        ("Write it down.", "Support team for worry", "support/worry", "agreed at the meeting on 10 Mar 2026"),
        ("Answer the question: How?", "Support team for worry", "support/worry", "asked at the meeting on 10 Mar 2026"),
        ("Ask.", "Support team for worry", "support/worry", "agreed at the meeting on 15 Sept 2026"),
    ]


def test_actions_are_asked_for_by_support_team() -> None:
    actions = numbers_of(MET, Audience.COORDINATOR).actions
    kinds = frozenset({ActionKind.FOLLOW_UP})
    found = agenda_sheet(MET, actions, Asked("worry", kinds), Audience.COORDINATOR, VOICE)
    assert len(found.actions) == 2
    assert "worry" in names_to_ask(MET)
