"""Needs that many have and that nothing meets are something to do."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.actions import actions_of
from interventio.measures.need_actions import MeetNeed
from interventio.measures.rule import rule_of
from support.build import catalogue, competence, needs_survey, settings

CARDS = {"id": "cards", "name": "Cards", "kind": "material", "levels": ["hearing"], "requirements": ["room"]}


def county(time: int, room: int = 0, day: str = "2026-02-02", newer: int | None = None) -> Catalogue:
    steps = competence({"nurses": "hearing"}, {"hearing": ["time", "room"], "encounter": []}, tools=[CARDS])
    answers = [{"group": "nurses", "answered": 30, "needs": {"time": time, "room": room}}]
    later = needs_survey("later", [{"group": "nurses", "answered": 30, "needs": {"time": newer}}], opened="2026-05-04")
    return catalogue(settings(), steps, needs_survey(answers=answers, opened=day), *(() if newer is None else (later,)))


def to_meet(found: Catalogue) -> list[tuple[str, str, tuple[str, ...], int, int]]:
    return [
        (one.survey, one.requirement, one.groups, one.need.part.value, one.need.whole.value)
        for one in actions_of(found, rule_of(found))
        if isinstance(one, MeetNeed)
    ]


def test_from_ten_people_on_a_need_that_nothing_meets_is_to_be_met() -> None:
    assert to_meet(county(time=10, room=20)) == [("survey", "time", ("nurses",), 10, 30)]
    assert to_meet(county(time=9, room=20)) == []


def test_the_newest_survey_that_has_been_sent_out_speaks() -> None:
    assert to_meet(county(time=10, newer=12)) == [("later", "time", ("nurses",), 12, 30)]
    assert to_meet(county(time=10, newer=3)) == []
    assert to_meet(county(time=10, day="2026-06-02")) == []
