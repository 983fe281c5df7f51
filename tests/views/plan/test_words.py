from fractions import Fraction

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.plan import ShownPlan, shown_plan
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.assumptions import Asked
from interventio.measures.bookings import Invited
from interventio.measures.plan import Plan, Question, plan_of
from interventio.measures.rule import rule_of
from interventio.views.plan.words import assumption_sentences, chance_in_words, round_sentence, spread_sentence
from interventio.views.voice import Voice
from support.build import booked, catalogue, intervention, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
NURSES = ("harju", "nurse")
PLANNING = {"turnover": 12, "completion": 87.5, "basis": "The staff report."}
ROUND = booked(seats={NURSES: 2}, room=8)


def county(stage: str = "completed", **planning: object) -> Catalogue:
    return catalogue(
        settings(["cool-kids"], stage=stage, planning=PLANNING | planning),
        intervention("cool-kids"),
        team(delivers=["cool-kids"], staff={"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}}),
        ROUND,
    )


def shown(found: Catalogue, question: Question = Question()) -> ShownPlan:  # noqa: B008 - it never changes
    plan = plan_of(found, rule_of(found), question)
    assert isinstance(plan, Plan)
    return shown_plan(plan)


def told(found: Catalogue, question: Question = Question()) -> list[str]:  # noqa: B008 - the same
    """Return what is assumed, beside how coverage is counted."""
    return list(assumption_sentences(found, shown(found, question), VOICE))[4:]


def test_every_assumption_is_told() -> None:
    assert "\n".join(told(county())) == (
        "In a year 12% of the staff leave: of 10,000 who are there now, 8864 are still there in Jun 2027.\n"
        "Somebody is still there after so many months with the chance of (1 − turnover ÷ 12) to the power of the "
        "months, rounded to four decimals.\n"
        "Who leaves is replaced by somebody who is not trained; as many are expected to deliver the method as now.\n"
        "Of those who take part in a round 87.5% come to count as trained, from the month in which all of it is done.\n"
        "A seat is taken by somebody who is not trained yet, and stays empty where everybody is. Everybody stays, "
        "leaves and completes by themselves.\n"
        "1 planned round is counted, with the seats that are booked by team and occupation.\n"
        "Expected is the mean of what may happen. In at least eight cases of ten the coverage lies in the band; it is "
        "below it in fewer than one of ten, and above it in one of ten at the most.\n"
        "The seats are the fewest in one more round, completed in Jun 2027, that make the target so certain. Each goes "
        "where the most are untrained for each seat there.\n"
        "The latest counts are taken for those of today.\n"
        "Turnover and completion are those of the settings.\n"
        "Where the numbers of the settings come from: The staff report."
    )


@pytest.mark.parametrize(
    ("found", "question", "says"),
    [
        (county(turnover_of={"nurse": 20}), Question(), "nurse: 20% leave in a year, and of 10,000 there are 8174"),
        (county(), Question(has_rounds=False), "Planned rounds are left aside."),
        (county(), Question(Asked(Fraction(0), Fraction(1))), "Turnover and completion are as asked for."),
        (county(), Question(Asked(turnover=Fraction(0))), "The turnover is as asked for; the completion is that of"),
        (county(), Question(Asked(completion=Fraction(1))), "The completion is as asked for; the turnover is that of"),
        (county(stage="certified"), Question(), "Certificates that lapse are not taken into account"),
        (county(), Question(invited=(Invited("cool-kids", 2, 1),)), "Seats that are only thought of are spread over"),
        (county(stage="certified"), Question(), "1 number is not known and is left out."),
    ],
)
def test_what_is_special_is_told(found: Catalogue, question: Question, says: str) -> None:
    assert [sentence for sentence in told(found, question) if sentence.startswith(says)] != []


def test_a_basis_of_numbers_that_are_not_used_is_not_told() -> None:
    sentences = told(county(), Question(Asked(Fraction(0), Fraction(1))))
    assert [sentence for sentence in sentences if "staff report" in sentence] == []


def test_a_planned_round_in_a_sentence() -> None:
    found = county()
    plan = shown(found)
    assert (
        round_sentence(found, plan, plan.rounds[0], VOICE)
        == "Sept 2026: cool-kids, 2 seats booked. There are 8 seats in all."
    )


def test_a_round_that_is_only_thought_of_in_a_sentence() -> None:
    found = county()
    plan = shown(found, Question(invited=(Invited("cool-kids", 2, 12),)))
    assert spread_sentence(found, plan, plan.spreads[0], VOICE) == (
        "Aug 2026: cool-kids, 12 seats that are only thought of (harju 10). "
        "2 seats stay empty, as there is nobody to take them."
    )


def test_seats_that_no_team_can_take_are_told() -> None:
    found = county(stage="certified")
    plan = shown(found, Question(invited=(Invited("cool-kids", 2, 12),)))
    assert spread_sentence(found, plan, plan.spreads[0], VOICE) == (
        "Aug 2026: cool-kids, no team is known that could take a seat."
    )


@pytest.mark.parametrize(
    ("chance", "words"),
    [("0", "0%"), ("1/1000", "<1%"), ("1/100", "1%"), ("99/100", "99%"), ("999/1000", ">99%"), ("1", "100%")],
)
def test_what_is_not_certain_never_reads_as_if_it_were(chance: str, words: str) -> None:
    assert chance_in_words(Fraction(chance), VOICE.words) == words
