"""What needs doing next."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.actions import Action, actions_of
from interventio.measures.count import Count
from interventio.measures.decision_actions import Decide, WriteDown
from interventio.measures.freshness import Freshness
from interventio.measures.gap_actions import CloseGap
from interventio.measures.gaps import Gap
from interventio.measures.life_actions import MoveOn, StopDelivering
from interventio.measures.meeting_actions import AnswerQuestion, DoFollowUp
from interventio.measures.record_actions import AskNumbers, CountAgain, LookThrough
from interventio.measures.roster import Reason
from interventio.measures.rule import rule_of
from interventio.measures.stepping_actions import AnswerOpenQuestion, AskReview, FinishPhase
from interventio.measures.support_actions import CallMeeting, InviteUnit
from interventio.measures.training_actions import BookSeats, FindTeam, PlanRound, Train
from interventio.measures.upkeep_actions import PutToUse, Renew
from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, TEAM
from interventio.records.stepping import Phase
from support.build import catalogue, intervention, settings, team
from support.found import catalogue as written
from support.meetings import COUNTY as MEETINGS
from support.seasons import COUNTY as SEASONS


def actions(*records: Part) -> tuple[Action, ...]:
    county = catalogue(settings(["cool-kids", "icdp"]), intervention("cool-kids"), intervention("icdp"), *records)
    return actions_of(county, rule_of(county))


def crew(people: int, **trained: int) -> dict[str, dict[str, object]]:
    return {"nurse": {"headcount": people, "trained": {name.replace("_", "-"): n for name, n in trained.items()}}}


def test_teams_below_the_target_are_trained_first_where_most_seats_are_lacking() -> None:
    found = actions(
        team("harju", delivers=["cool-kids", "icdp"], staff=crew(10, cool_kids=6, icdp=0)),
        team("laakso", delivers=["cool-kids"], staff=crew(10, cool_kids=7)),
        team("ranta", delivers=["cool-kids"], staff=crew(10, cool_kids=6)),
        team("saari", delivers=["cool-kids"], staff={"nurse": 0}),
    )
    assert [(one.team, one.intervention, one.seats.value) for one in found if isinstance(one, Train)] == [
        ("harju", "icdp", 7),
        ("harju", "cool-kids", 1),
        ("ranta", "cool-kids", 1),
    ]
    assert [one for one in found if not isinstance(one, Train)] == [
        PlanRound("icdp", Count(7), 1, None),
        PlanRound("cool-kids", Count(2), 2, None),
    ]


def test_a_selected_method_without_a_team_needs_one() -> None:
    bought_in = team("ranta", delivers=["icdp"], bought_from="Provider")
    closed = team("harju", delivers=["cool-kids"], until="2026-05-31", staff=crew(10, cool_kids=0))
    assert actions(bought_in, closed) == (FindTeam("cool-kids"),)


def test_unknown_numbers_are_asked_for() -> None:
    delivers = ["cool-kids", {"intervention": "icdp", "occupations": ["nurse", "psychologist", "social-worker"]}]
    staff = {"nurse": {"headcount": 9, "trained": {"cool-kids": 7, "icdp": 10}}, "psychologist": 2}
    assert actions(team("harju", delivers=delivers, staff=staff)) == (
        AskNumbers(
            "harju",
            "icdp",
            ("nurse", "psychologist", "social-worker"),
            (Reason.INCONSISTENT, Reason.NO_TRAINING_COUNT, Reason.NO_HEADCOUNT),
        ),
    )


def test_only_the_unknown_occupations_of_a_method_are_asked_for() -> None:
    both = {"intervention": "icdp", "occupations": ["nurse", "psychologist"]}
    staff = {"nurse": {"headcount": 9, "trained": {"icdp": 9}}, "psychologist": 2}
    nobody = team("ranta", delivers=["cool-kids"], staff={"psychologist": 2})
    assert actions(team("harju", delivers=[both], staff=staff), nobody) == (
        AskNumbers("harju", "icdp", ("psychologist",), (Reason.NO_TRAINING_COUNT,)),
        AskNumbers("ranta", "cool-kids", (), (Reason.NO_OCCUPATION,)),
    )


def test_a_reason_is_told_once() -> None:
    occupations = {"intervention": "icdp", "occupations": ["nurse", "psychologist"]}
    assert actions(team("harju", delivers=[occupations, "cool-kids"])) == (
        AskNumbers("harju", "cool-kids", ("nurse",), (Reason.NO_SNAPSHOT,)),
        AskNumbers("harju", "icdp", ("nurse", "psychologist"), (Reason.NO_SNAPSHOT,)),
    )


@pytest.mark.parametrize(("day", "is_old"), [("2025-05-31", True), ("2025-06-01", False), ("2025-06-02", False)])
def test_a_snapshot_older_than_twelve_months_is_asked_for_anew(day: str, is_old: bool) -> None:  # noqa: FBT001
    staffing = {day: crew(10, cool_kids=9, icdp=9), "2024-01-01": crew(1)}
    found = actions(team("harju", delivers=["cool-kids", "icdp"], staffing=staffing))
    assert found == ((CountAgain("harju", date.fromisoformat(day)),) if is_old else ())


def test_overdue_reviews_come_last_the_longest_overdue_first() -> None:
    found = actions(
        intervention("icdp", review={"last_reviewed": "2025-05-31", "by": "Coordinator"}),
        team(
            "harju",
            delivers=["cool-kids", "icdp"],
            staff=crew(10, cool_kids=9, icdp=9),
            review={"last_reviewed": "2025-03-01", "by": "Coordinator"},
        ),
        intervention("cool-kids", review={"last_reviewed": "2025-06-01", "by": "Coordinator"}),
    )
    assert found == (
        LookThrough(Freshness(TEAM, "harju", date(2025, 3, 1), date(2026, 3, 1)), {"und": "Coordinator"}),
        LookThrough(Freshness(INTERVENTION, "icdp", date(2025, 5, 31), date(2026, 5, 31)), {"und": "Coordinator"}),
    )


def found_in(records: str) -> tuple[Action, ...]:
    county = written(records)
    return actions_of(county, rule_of(county))


def kinds(records: str, *kinds: type[Action]) -> list[Action]:
    return [one for one in found_in(records) if isinstance(one, kinds)]


COUNTY = """
settings: {owner: Coordinators, coverage: {methods: [ck]}}
organisation: {divisions: [{id: d, name: d}], units: [{id: harju, name: h, division: d}]}
method ck: {delivered_by: [nurse]}
"""


def nurses(team: str, trained: int, headcount: int = 10) -> str:
    """Return the record of a team of so many nurses."""
    return f"""
team {team}:
  units: [harju]
  delivers: [{{intervention: ck}}]
  staffing:
    - date: 2026-09-30
      staff: [{{occupation: nurse, headcount: {headcount}, trained: {{ck: {{completed: {trained}}}}}}}]
"""


def numbers(found: list[Action]) -> list[tuple[str, str, int, int | None, int, int]]:
    """Return the bookings among actions as plain numbers."""
    return [
        (
            one.team,
            one.training,
            one.seats.value,
            one.free.value if one.free else None,
            one.lacking.value,
            one.lacking_in_all.value,
        )
        for one in found
        if isinstance(one, BookSeats)
    ]


ROUNDS = """
training spring: {intervention: ck, days: [2027-03-02, 2027-02-02], seats: 4,
  participants: [{team: harju, occupation: nurse, booked: 1}]}
training autumn: {intervention: ck, days: [2027-09-01], seats: 20}
"""


def test_seats_are_booked_in_the_next_rounds_until_nobody_is_lacking() -> None:
    records = COUNTY + nurses("harju", 2) + nurses("ranta", 6) + ROUNDS
    assert numbers(list(found_in(records))) == [
        ("harju", "spring", 3, 3, 4, 5),
        ("ranta", "spring", 1, 3, 1, 5),
        ("harju", "autumn", 1, 20, 4, 5),
    ]
    trains = [(one.team, one.seats.value, one.booked.value) for one in found_in(records) if isinstance(one, Train)]
    assert trains == [("harju", 5, 1), ("ranta", 1, 0)]
    assert [one.due for one in kinds(records, BookSeats)] == [date(2027, 2, 2), date(2027, 2, 2), date(2027, 9, 1)]
    assert kinds(records, PlanRound) == []


@pytest.mark.parametrize(
    ("training", "seats"),
    [
        ("{intervention: ck, days: [2027-02-02], seats: 4}", 1),
        ("{intervention: ck, days: [2027-02-02], seats: 4, purpose: first-assessment}", 1),
        ("{intervention: ck, days: [2026-11-22], seats: 4}", 1),
        ("{intervention: ck, days: [2026-11-21], seats: 4}", 5),
        ("{intervention: ck, days: [2027-02-02], seats: 4, purpose: mentor}", 5),
        ("{intervention: ck, days: [2027-02-02], seats: 4, status: cancelled}", 5),
        ("{intervention: ck, days: [2027-02-02]}", None),
        ("{intervention: ck, days: [2027-02-02], seats: 9, participants: [{team: x, occupation: nurse}]}", None),
        ("{intervention: other, days: [2027-02-02], seats: 9}", 5),
    ],
)
def test_a_round_is_to_be_planned_for_those_for_whom_no_planned_one_has_room(training: str, seats: int | None) -> None:
    found = kinds(COUNTY + nurses("harju", 2) + f"training spring: {training}", PlanRound)
    assert found == ([] if seats is None else [PlanRound("ck", Count(seats), 1, None)])


def test_where_nobody_says_how_many_seats_are_free_all_who_are_lacking_may_have_one() -> None:
    found = found_in(COUNTY + nurses("harju", 2) + "training spring: {intervention: ck, days: [2027-02-02]}")
    assert numbers(list(found)) == [("harju", "spring", 5, None, 5, 5)]


def test_the_target_is_to_be_reached_by_the_day_of_the_plan() -> None:
    records = COUNTY.replace("owner", "planning: {by: 2027-12-31}, owner") + nurses("harju", 2)
    assert {one.due for one in kinds(records, Train, PlanRound)} == {date(2027, 12, 31)}


def test_nobody_is_trained_in_a_method_that_is_given_up() -> None:
    given_up = COUNTY.replace("{delivered_by", "{life: [{status: phasing-out, since: 2026-05-01}], delivered_by")
    assert kinds(given_up + nurses("harju", 2), Train, PlanRound) == []
    assert kinds(given_up, FindTeam) == []
    assert kinds(COUNTY, FindTeam) == [FindTeam("ck")]


@given(
    st.dictionaries(
        st.sampled_from(["a", "b", "c", "d"]), st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1
    ),
    st.integers(0, 100),
    st.randoms(use_true_random=False),
)
def test_the_seats_of_every_training_reach_the_target_exactly_in_whatever_order_files_are_read(
    counts: dict[str, tuple[int, int]], target: int, order: Random
) -> None:
    records = [
        settings(["cool-kids"], target),
        intervention("cool-kids"),
        *(team(id_, ["cool-kids"], crew(max(pair), cool_kids=min(pair))) for id_, pair in counts.items()),
    ]
    county = catalogue(*records)
    trains = [one for one in actions_of(county, rule_of(county)) if isinstance(one, Train)]
    for one in trains:
        part, whole = one.coverage.share.part.value, one.coverage.share.whole.value
        assert 100 * (part + one.seats.value) >= target * whole > 100 * (part + one.seats.value - 1)
    below = {id_ for id_, (one, other) in counts.items() if 100 * min(one, other) < target * max(one, other)}
    assert {one.team for one in trains} == below
    order.shuffle(records)
    mixed = catalogue(*records)
    assert actions_of(mixed, rule_of(mixed)) == actions_of(county, rule_of(county))


LEADERS = """
leaders board:
  decisions:
    - {id: later, what: Later, effect: other, due: 2027-01-31}
    - {id: sometime, what: Sometime, effect: other}
    - {id: late, what: Late, effect: adopt, intervention: ck, due: 2026-10-31}
    - {id: ended, what: Ended, effect: end, intervention: ck, decided: 2026-03-01, takes_effect: 2026-08-01}
    - {id: raised, what: Raised, effect: change-target, target: 75, decided: 2026-09-15}
    - {id: to-come, what: To come, effect: adopt, intervention: ck, decided: 2026-09-15, takes_effect: 2027-01-01}
"""


def test_open_questions_are_decided_and_decisions_are_written_down() -> None:
    assert kinds(COUNTY + LEADERS, Decide, WriteDown) == [
        Decide("board", "late", "ck", date(2026, 10, 31)),
        Decide("board", "later", None, date(2027, 1, 31)),
        Decide("board", "sometime", None, None),
        WriteDown("board", "ended", "ck", date(2026, 8, 1)),
        WriteDown("board", "raised", None, date(2026, 9, 15)),
    ]


def test_what_is_written_down_needs_no_action() -> None:
    followed = COUNTY.replace("[ck]}", "[ck], target: 75}").replace(
        "{delivered_by", "{life: [{status: ended, since: 2026-08-01}], delivered_by"
    )
    assert kinds(followed + LEADERS, WriteDown) == []


def test_a_method_that_has_ended_is_delivered_no_more() -> None:
    ended = """
method old: {life: [{status: in-use, since: 2020-01-01}, {status: ended, since: 2026-08-01}]}
method new: {life: [{status: in-use, since: 2020-01-01}, {status: ended, since: 2027-08-01}]}
team harju: {delivers: [{intervention: old}, {intervention: new}]}
team ranta: {delivers: [{intervention: old, until: 2026-11-22}]}
team saari: {delivers: [{intervention: old, until: 2026-11-21}]}
team closed: {until: 2026-11-21, delivers: [{intervention: old}]}
"""
    assert kinds(ended, StopDelivering) == [
        StopDelivering("harju", "old", date(2026, 8, 1)),
        StopDelivering("ranta", "old", date(2026, 8, 1)),
    ]


@pytest.mark.parametrize(
    ("life", "is_long"),
    [
        ("{status: planned, since: 2025-11-21}", True),
        ("{status: planned, since: 2025-11-22}", False),
        ("{status: piloting, since: 2024-11-21}", True),
        ("{status: piloting, since: 2024-11-22}", False),
        ("{status: piloting, since: 2020-01-01}, {status: in-use, since: 2027-01-01}", False),
        ("{status: considered, since: 2020-01-01}", False),
        ("{status: in-use, since: 2000-01-01}", False),
    ],
)
def test_a_plan_lasts_a_year_and_a_pilot_two(life: str, is_long: bool) -> None:  # noqa: FBT001
    found = kinds(f"method ck: {{life: [{life}]}}", MoveOn)
    assert [(one.intervention, one.due) for one in found if isinstance(one, MoveOn)] == (
        [("ck", date(2026, 11, 21))] if is_long else []
    )


GAPS = """
organisation:
  divisions: [{id: d, name: d}]
  units: [{id: harju, name: h, division: d}]
  themes: [{id: anxiety, name: a}, {id: sleep, name: s}]
  age_groups: [{id: school, name: s, ages: {from: 7, to: 12}}, {id: youth, name: y, ages: {from: 13, to: 17}}]
method ck: {themes: [anxiety], ages: [{from: 7, to: 12}], placements: [{ladder: kids, tier: brief}]}
ladder kids:
  ages: {from: 7, to: 12}
  accepted_gaps:
    - {tier: light, theme: sleep, reason: r, by: b, until: 2026-11-21}
    - {tier: brief, theme: sleep, age_group: school, reason: r, by: b, until: 2026-11-22}
    - {tier: light, theme: anxiety, age_group: youth, reason: r, by: b, until: 2027-11-22}
    - {tier: light, theme: anxiety, areas: [north], reason: r, by: b, until: 2027-11-22}
"""


def test_gaps_that_nobody_accepts_are_closed_what_was_accepted_until_lately_first() -> None:
    assert kinds(GAPS, CloseGap) == [
        CloseGap(Gap.NOTHING, "kids", "sleep", ("school",), ("light",), (), date(2026, 11, 21)),
        CloseGap(Gap.NOTHING, "kids", "anxiety", ("school",), ("light",), (), None),
        CloseGap(Gap.NO_TEAM, "kids", "anxiety", ("school",), ("brief",), ("ck",), None),
    ]


def test_age_groups_that_lack_the_same_stand_together() -> None:
    everybody = GAPS.replace("  ages: {from: 7, to: 12}\n  accepted_gaps", "  accepted_gaps")
    found = [one for one in kinds(everybody, CloseGap) if isinstance(one, CloseGap)]
    assert [(one.theme, one.age_groups, one.tiers) for one in found if one.gap is Gap.NOTHING] == [
        ("sleep", ("school", "youth"), ("light",)),
        ("anxiety", ("school",), ("light",)),
        ("anxiety", ("youth",), ("brief",)),
        ("sleep", ("youth",), ("brief",)),
    ]


def test_records_are_looked_through_by_those_who_did_it_the_last_time() -> None:
    review = "review: {last_reviewed: 2025-01-01, by: %s}"
    reviewers = {"ck": "Coordinators", "icdp": "Support team", "ipc": "The board"}
    records = "\n".join(
        ["settings: {owner: Coordinators}"]
        + [f"method {id_}: {{{review % by}}}" for id_, by in reviewers.items()]
        + [f"leaders board: {{name: The board, {review % 'Somebody'}}}"]
    )
    found = [one for one in found_in(records) if isinstance(one, LookThrough)]
    assert [(one.intervention, one.by, one.due, one.team) for one in found] == [
        ("ck", Doer.COORDINATORS, date(2026, 1, 1), None),
        ("icdp", Doer.REVIEWER, date(2026, 1, 1), None),
        ("ipc", Doer.IMPLEMENTATION, date(2026, 1, 1), None),
        (None, Doer.REVIEWER, date(2026, 1, 1), "board"),
    ]


STEPPING = """
ladder children: {owner: Coordinators}
chart children:
  process:
    - {phase: mapping, due: 2026-10-30, participants: [harju]}
    - phase: factors
      due: 2026-11-23
      questions:
        - {what: Later?, due: 2027-01-31, owner: The board}
        - {what: Who?, due: 2026-10-01, owner: The head}
        - {what: When?, answer: Now}
"""


def test_units_are_asked_and_questions_and_phases_are_seen_to() -> None:
    found = kinds(COUNTY + STEPPING, AskReview, AnswerOpenQuestion, FinishPhase)
    owner, head, board = ({"und": name} for name in ("Coordinators", "The head", "The board"))
    factors = Phase.FACTORS
    assert found == [
        AskReview("children", ("harju",), (), owner, Doer.COORDINATORS),
        AnswerOpenQuestion("children", factors, 1, {"und": "Who?"}, head, Doer.OWNER, date(2026, 10, 1)),
        AnswerOpenQuestion("children", factors, 0, {"und": "Later?"}, board, Doer.OWNER, date(2027, 1, 31)),
        FinishPhase("children", Phase.MAPPING, owner, Doer.COORDINATORS, date(2026, 10, 30)),
    ]


def test_units_are_asked_again_when_what_they_saw_has_changed() -> None:
    records = """
ladder children: {}
chart children: {owner: The board, reviews: [{unit: harju, reviewed: 2026-10-01, content: 0123456789ab}]}
leaders board: {name: The board}
"""
    owner = {"und": "The board"}
    assert kinds(COUNTY + records, AskReview) == [AskReview("children", (), ("harju",), owner, Doer.IMPLEMENTATION)]


def test_a_chart_whose_process_is_not_told_asks_nobody() -> None:
    assert kinds(COUNTY + "ladder children: {}\nchart children: {}", AskReview) == []


def test_a_chart_that_is_overdue_is_its_owners() -> None:
    review = "review: {last_reviewed: 2025-01-01, by: Somebody}"
    records = f"""
ladder children: {{}}
chart children: {{{review}, owner: Coordinators}}
chart others: {{ladder: children, {review}}}
"""
    found = [one for one in found_in(COUNTY + records) if isinstance(one, LookThrough)]
    assert [(one.record.id, one.owner["und"], one.by) for one in found] == [
        ("children", "Coordinators", Doer.COORDINATORS),
        ("others", "Somebody", Doer.REVIEWER),
    ]


def test_every_kind_has_its_place_in_the_order() -> None:
    found = found_in(COUNTY + nurses("harju", 2) + ROUNDS + LEADERS + STEPPING)
    order = [list(ActionKind).index(one.kind) for one in found]
    assert order == sorted(order)


def test_certificates_are_renewed_half_a_year_before_they_run_out() -> None:
    held = "status: held, participants: [{team: harju, occupation: nurse, certified: %d}]"
    records = f"""
method ck: {{upkeep: {{certificate_valid: 12 months}}}}
method old: {{upkeep: {{certificate_valid: 12 months}}, life: [{{status: phasing-out, since: 2026-01-01}}]}}
team harju: {{}}
training past: {{intervention: ck, days: [2025-11-01], {held % 2}}}
training lately: {{intervention: ck, days: [2026-05-22], {held % 3}}}
training later: {{intervention: ck, days: [2026-05-23], {held % 4}}}
training given-up: {{intervention: old, days: [2026-01-01], {held % 5}}}
"""
    assert kinds(records, Renew) == [Renew("harju", "ck", Count(5), date(2026, 11, 1))]


@pytest.mark.parametrize(("active", "life", "is_told"), [(0, "", True), (1, "", False), (0, "ended", False)])
def test_what_people_are_trained_in_is_put_to_use(active: int, life: str, is_told: bool) -> None:  # noqa: FBT001
    stage = f"{{status: {life}, since: 2026-01-01}}" if life else ""
    records = COUNTY.replace("{delivered_by", f"{{life: [{stage}], delivered_by") + nurses("harju", 8).replace(
        "trained: {ck", f"active: {{ck: {active}}}, trained: {{ck"
    )
    assert kinds(records, PutToUse) == ([PutToUse("harju", "ck", Count(8))] if is_told else [])


def test_what_support_teams_have_agreed_on_is_done_overdue_first_and_what_has_no_date_last() -> None:
    earlier = """
support another:
  seasons:
    - season: 2026-spring
      meetings: [{date: 2026-02-03, status: held, results: [{kind: follow-up, what: {en: Soon.}, due: 2026-12-31}]}]
"""
    march, september = date(2026, 3, 10), date(2026, 9, 15)
    write = {"und": "Write it down."}, {"und": "The head"}, march, date(2026, 4, 30)
    assert kinds(MEETINGS + earlier, DoFollowUp) == [
        DoFollowUp("worry", "worry-2026-03-10-2", *write),
        DoFollowUp("another", "another-2026-02-03-1", {"en": "Soon."}, None, date(2026, 2, 3), date(2026, 12, 31)),
        DoFollowUp("worry", "worry-2026-09-15-1", {"und": "Ask."}, None, september, None),
    ]


@pytest.mark.parametrize(
    ("asked", "until", "is_told"),
    [
        ("2026-05-21", "", True),
        ("2026-05-22", "", False),
        ("2026-05-21", "until: 2026-11-22", True),
        ("2026-05-21", "until: 2026-11-21", False),
    ],
)
def test_a_question_that_has_been_open_for_more_than_half_a_year_is_answered(
    asked: str,
    until: str,
    is_told: bool,  # noqa: FBT001
) -> None:
    records = f"""
support worry:
  convener: The coordinator
  {until}
  seasons:
    - season: 2026-spring
      meetings: [{{date: {asked}, status: held, questions: [{{what: How?, intervention: ck}}, {{what: W, answer: B}}]}}]
"""
    question = AnswerQuestion(
        team="worry",
        key=f"worry-{asked}-1",
        what={"und": "How?"},
        owner={"und": "The coordinator"},
        intervention="ck",
        asked=date.fromisoformat(asked),
        due=date(2026, 11, 21),
    )
    assert kinds(records, AnswerQuestion) == ([question] if is_told else [])


def support_actions(records: str, day: date = date(2026, 11, 22)) -> list[CallMeeting | InviteUnit]:
    county = replace(written(records), day=day)
    return [one for one in actions_of(county, rule_of(county)) if isinstance(one, CallMeeting | InviteUnit)]


def test_a_team_is_called_together_that_has_fewer_than_two_meetings_held_and_planned_in_the_season() -> None:
    fewer = SEASONS.replace('        - {date: 2026-12-08, status: planned, starts: "13:00"}\n', "")
    [call] = support_actions(fewer)
    owner = {"und": "The coordinator"}
    assert call == CallMeeting("anxiety", owner, "2026-autumn", held=1, planned=0, due=date(2026, 12, 31))
    assert support_actions(SEASONS) == []
    assert support_actions(SEASONS, date(2027, 1, 1))[0].due == date(2027, 6, 30)


def test_nothing_is_asked_of_a_team_that_began_or_ends_in_the_season() -> None:
    assert support_actions("support new: {since: 2026-08-01}") == []
    assert support_actions("support new: {until: 2026-12-01}") == []
    assert [one.kind for one in support_actions("support new: {}")] == [ActionKind.CALL_MEETING]


def test_a_division_without_a_seat_is_asked_with_its_units_that_use_the_methods() -> None:
    without = SEASONS.replace("    - {unit: saari, role: other}\n", "")
    [invite] = support_actions(without)
    assert invite == InviteUnit("anxiety", {"und": "The coordinator"}, "health", ("ranta",))
    assert (invite.by, invite.due) == (Doer.OWNER, None)
    assert {one.kind for one in support_actions(without, date(2026, 6, 30))} == {ActionKind.CALL_MEETING}
