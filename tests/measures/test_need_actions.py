"""Needs that many have and that nothing meets are something to do."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.actions import actions_of
from interventio.measures.need_actions import MeetNeed
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from support.build import catalogue, competence, needs_survey, settings

CARDS = {"id": "cards", "name": "Cards", "kind": "material", "levels": ["hearing"], "requirements": ["room"]}


def survey(id_: str, opened: str, **needs: int) -> Part:
    return needs_survey(id_, [{"group": "nurses", "answered": 30, "needs": needs}], opened=opened)


def county(*surveys: Part) -> Catalogue:
    steps = competence({"nurses": "hearing"}, {"hearing": ["time", "room"], "encounter": []}, tools=[CARDS])
    return catalogue(settings(), steps, *surveys)


def to_meet(found: Catalogue) -> list[tuple[str, str, tuple[str, ...], int, int]]:
    return [
        (one.survey, one.requirement, one.groups, one.need.part.value, one.need.whole.value)
        for one in actions_of(found, rule_of(found))
        if isinstance(one, MeetNeed)
    ]


def test_from_ten_people_on_a_need_that_nothing_meets_is_to_be_met() -> None:
    found = county(survey("needs", "2026-02-02", time=10, room=20))
    assert to_meet(found) == [("needs", "time", ("nurses",), 10, 30)]
    assert to_meet(county(survey("needs", "2026-02-02", time=9, room=20))) == []


def test_the_newest_survey_that_has_been_sent_out_speaks() -> None:
    older, newer, later = (
        survey("older", "2026-02-02", time=10),
        survey("newer", "2026-05-04", time=12),
        survey("later", "2026-06-02", time=14),
    )
    assert to_meet(county(older, newer, later)) == [("newer", "time", ("nurses",), 12, 30)]
    assert to_meet(county(later)) == []
