"""What an audience may know of what people say they need to learn."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.actions import ShownNeedToMeet, shown_actions
from interventio.disclosure.audience import Audience
from interventio.disclosure.needs import shown_needs
from interventio.disclosure.publication import publication_of
from interventio.disclosure.shown import State
from interventio.disclosure.shown_needs import ShownNeeds
from interventio.disclosure.shown_use import ShownRatio
from interventio.measures.actions import actions_of
from interventio.measures.coverage import coverage_table
from interventio.measures.grouping import By
from interventio.measures.needs import NeedsBy, needs_of
from interventio.measures.proposals import Proposed, proposals_of
from interventio.measures.rule import rule_of
from support.build import booked, catalogue, competence, intervention, needs_survey, settings, team

THRESHOLD = 5
OTHERS = (Audience.MANAGER, Audience.PROFESSIONAL)
GROUPS = {"teachers": "hearing", "nurses": "encounter", "doctors": "encounter"}
LEVELS = {"hearing": ["time", "room"], "encounter": ["asking"]}
COURSE = {"kind": "training", "intervention": "cool-kids", "levels": ["hearing"], "requirements": ["time"]}

Line = Mapping[str, object]


def shown(*answers: Line, audience: Audience = Audience.MANAGER) -> ShownNeeds:
    steps = competence(GROUPS, LEVELS, tools=[{"id": "course", "name": "Course", **COURSE}])
    survey = needs_survey(answers=answers)
    rounds = booked("autumn", seats={("harju", "nurse"): 3}, room=8)
    found = catalogue(settings(), intervention("cool-kids"), team(), steps, survey, rounds)
    needs = needs_of(found, survey)
    assert needs
    told = shown_needs(needs, proposals_of(found, needs), audience, THRESHOLD)
    assert told
    return told


def part(one: ShownRatio) -> tuple[int | None, int | None] | str:
    return (one.part, one.whole) if one.state is State.EXACT else str(one.state)


TEACHERS: Line = {"group": "teachers", "asked": 40, "answered": 20, "needs": {"time": 9, "room": 4}}
NURSES: Line = {"group": "nurses", "asked": 30, "answered": 25, "needs": {"time": 6, "room": 21, "asking": 10}}
DOCTORS: Line = {"group": "doctors", "asked": 9, "answered": 6, "needs": {"time": 5, "room": 0, "asking": 1}}


@pytest.mark.parametrize("audience", OTHERS)
def test_what_few_need_or_do_not_need_is_hidden(audience: Audience) -> None:
    found = shown(TEACHERS, NURSES, DOCTORS, audience=audience)
    assert {keys: part(one) for keys, one in found.cells.items()} == {
        ("time", "teachers"): (9, 20),
        ("room", "teachers"): "hidden",
        ("time", "nurses"): (6, 25),
        ("room", "nurses"): "hidden",
        ("asking", "nurses"): (10, 25),
        ("time", "doctors"): "hidden",
        ("room", "doctors"): "hidden",
        ("asking", "doctors"): "hidden",
    }
    assert {group: part(one) for group, one in found.responses.items()} == {
        "teachers": (20, 40),
        "nurses": (25, 30),
        "doctors": "hidden",
    }


@pytest.mark.parametrize("audience", OTHERS)
def test_a_sum_is_of_numbers_that_are_shown(audience: Audience) -> None:
    found = shown(TEACHERS, NURSES, DOCTORS, audience=audience)
    assert {id_: part(one) for id_, one in found.of_requirements.items()} == {
        "time": (15, 45),
        "room": "hidden",
        "asking": (10, 25),
    }
    assert {keys: part(one) for keys, one in found.by_level.items()} == {
        ("hearing", "teachers"): "hidden",
        ("hearing", "nurses"): "hidden",
        ("hearing", "doctors"): "hidden",
        ("encounter", "nurses"): (10, 25),
        ("encounter", "doctors"): "hidden",
    }
    assert (part(found.response), part(found.of_groups["nurses"])) == ("hidden", "hidden")
    assert found.places == {}


def test_a_number_of_a_part_of_a_group_is_hidden() -> None:
    """Of 25 nurses 20 told of time: that 5 of a unit did not would follow from the two wholes."""
    first = {"group": "nurses", "unit": "harju", "asked": 24, "answered": 20, "needs": {"time": 9, "room": 8}}
    found = shown(first, {"group": "nurses", "asked": 11, "answered": 5, "needs": {"room": 2}})
    assert part(found.cells["time", "nurses"]) == "hidden"
    assert part(found.cells["room", "nurses"]) == (10, 25)


def test_what_nobody_has_counted_is_not_known_and_what_nobody_was_asked_is_nothing() -> None:
    found = shown({"group": "teachers", "answered": 12, "needs": {"room": 6}})
    assert part(found.cells["time", "teachers"]) == "unknown"
    assert {group: part(one) for group, one in found.responses.items()} == {
        "teachers": "unknown",
        "nurses": "nobody",
        "doctors": "nobody",
    }


def test_coordinators_see_everything() -> None:
    found = shown(TEACHERS, NURSES, DOCTORS, audience=Audience.COORDINATOR)
    assert part(found.cells["asking", "doctors"]) == (1, 6)
    assert part(found.response) == (51, 79)
    assert {by: len(places) for by, places in found.places.items()} == {NeedsBy.MUNICIPALITY: 1, NeedsBy.UNIT: 1}
    assert [(one.required.id, one.step, part(one.need)) for one in found.proposals] == [
        ("room", Proposed.MAKE, (25, 51)),
        ("time", Proposed.PLAN_ROUND, (20, 51)),
        ("asking", Proposed.MAKE, (11, 31)),
    ]
    assert [one.free for one in found.proposals[1].rounds] == [5]


@pytest.mark.parametrize("audience", OTHERS)
def test_proposals_follow_what_is_shown(audience: Audience) -> None:
    found = shown(TEACHERS, NURSES, DOCTORS, audience=audience)
    assert [(one.required.id, one.step, part(one.need)) for one in found.proposals] == [
        ("time", Proposed.USE, (15, 45)),
        ("asking", Proposed.MAKE, (10, 25)),
        ("room", Proposed.MAKE, "hidden"),
    ]
    assert [one.free for one in found.proposals[0].rounds] == [None]


def test_clients_see_nothing() -> None:
    survey = needs_survey(answers=[TEACHERS])
    found = catalogue(settings(), competence(GROUPS, LEVELS), survey)
    needs = needs_of(found, survey)
    assert needs
    assert shown_needs(needs, proposals_of(found, needs), Audience.CLIENT, THRESHOLD) is None


@pytest.mark.parametrize("audience", Audience)
def test_coordinators_alone_are_told_of_needs_to_meet(audience: Audience) -> None:
    steps = competence({"nurses": "hearing"}, {"hearing": ["time"], "encounter": []})
    survey = needs_survey(answers=[{"group": "nurses", "answered": 30, "needs": {"time": 12}}])
    found = catalogue(settings(), steps, survey)
    rule = rule_of(found)
    publication = publication_of(coverage_table(found, rule, By.AREA, By.INTERVENTION), audience, THRESHOLD)
    told = shown_actions(actions_of(found, rule), rule, publication)
    people = [one.people for one in told if isinstance(one, ShownNeedToMeet)]
    assert people == ([12] if audience is Audience.COORDINATOR else [])


COUNTS = st.integers(0, 12)


@given(st.lists(st.tuples(COUNTS, COUNTS, COUNTS, COUNTS), min_size=3, max_size=3), COUNTS)
def test_what_is_hidden_changes_nothing_that_is_shown(rows: list[tuple[int, int, int, int]], other: int) -> None:
    """Whatever a hidden count is in its place, as long as it is one that is hidden, all else stays as it is."""
    lines = [
        {"group": group, "asked": answered + more, "answered": answered, "needs": {"time": min(time, answered)}}
        for group, (answered, more, time, _) in zip(GROUPS, rows, strict=True)
    ]
    found = shown(*lines)
    for place, group in enumerate(GROUPS):
        answered = rows[place][0]
        is_few = min(other, answered - other) < THRESHOLD and other <= answered
        if found.cells["time", group].state is State.HIDDEN and is_few:
            changed = [*lines]
            changed[place] = {**lines[place], "needs": {"time": other}}
            told = shown(*changed)
            assert (told.cells, told.of_requirements, told.of_levels) == (
                found.cells,
                found.of_requirements,
                found.of_levels,
            )
            assert [(one.required.id, one.step, one.need) for one in told.proposals] == [
                (one.required.id, one.step, one.need) for one in found.proposals
            ]
