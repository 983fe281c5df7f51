import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.navigator import Found, TrainedNow, begin_on, found_for, trained_now
from interventio.measures.rule import rule_of
from interventio.measures.wishes import Wish, Wishes
from interventio.records.base import Part
from interventio.records.fields import Degree, Format
from interventio.records.statement import AgeRange
from support.build import Fields, catalogue, intervention, ladder, organisation, team

WORDS = organisation(
    {"harju": {"area": "north", "services": ["school"]}, "ranta": {"area": "south"}},
    divisions=["children"],
    areas=["north", "south"],
    services=["school", "clinic"],
    themes=["anxiety", "sleep"],
)
TIERS = [
    {"id": "light", "name": "light"},
    {"id": "guided", "name": "guided", "severities": ["mild"]},
    {"id": "intensive", "name": "intensive", "severities": ["severe", "moderate"]},
]
CHILDREN = ladder("children", TIERS, ages={"from": 0, "to": 12})
YOUTH = ladder("youth", ages={"from": 13})


def county(*records: Part) -> Catalogue:
    return catalogue(WORDS, CHILDREN, YOUTH, *records)


def steps(found: Found) -> dict[str, list[list[str]]]:
    return {
        stair.ladder.id: [[match.placed.method.id for match in matches] for _, matches in stair.steps]
        for stair in found.stairs
    }


def methods(found: Found) -> set[str]:
    helping = {id_ for rows in steps(found).values() for row in rows for id_ in row}
    return helping | {match.placed.method.id for match in found.assessments}


def aged(age: int) -> AgeRange:
    return AgeRange.model_construct(lowest=age, highest=age)


HELP = (
    intervention("a-light", ["children/light"], themes=["anxiety"], ages=[{"to": 12}]),
    intervention("b-guided", ["children/guided", "youth/light"], themes=["sleep", "anxiety"], ages=[{"from": 5}]),
    intervention("c-guided", ["children/guided"], themes=["anxiety", "sleep"], ages=[{"from": 5}]),
    intervention("d-vague", ["children/guided"], themes=["anxiety"]),
    intervention("e-intensive", ["children/intensive"], themes=["anxiety"], ages=[{"from": 5}]),
    intervention("f-first", ["children/guided"], kind="assessment-method", themes=["anxiety"]),
)


def test_methods_stand_from_the_lowest_step_up_the_sure_ones_first() -> None:
    found = found_for(county(*HELP), Wishes(ages=aged(7), themes=("anxiety",)))
    assert steps(found) == {"children": [["a-light"], ["c-guided", "b-guided", "d-vague"], ["e-intensive"]]}
    assert [(match.placed.method.id, match.unknown) for match in found.assessments] == [("f-first", (Wish.AGE,))]
    assert found.without == ()


def test_who_answers_more_themes_comes_before_who_has_one_as_its_first() -> None:
    found = found_for(county(*HELP), Wishes(themes=("sleep", "anxiety"), ladder="children"))
    assert steps(found)["children"][1] == ["b-guided", "c-guided", "d-vague"]


@pytest.mark.parametrize(
    ("severity", "begin", "expected"),
    [
        (Degree.MILD, 2, [["c-guided", "b-guided", "d-vague"], ["e-intensive"]]),
        (Degree.MODERATE, 3, [["e-intensive"]]),
        (Degree.SEVERE, 3, [["e-intensive"]]),
    ],
)
def test_severity_tells_where_to_begin(severity: Degree, begin: int, expected: list[list[str]]) -> None:
    (stair,) = found_for(county(*HELP), Wishes(aged(7), ("anxiety",), severity)).stairs
    assert (stair.begin, stair.steps[0][0]) == (begin, begin)
    assert [[match.placed.method.id for match in matches] for _, matches in stair.steps] == expected


def test_a_ladder_that_does_not_say_begins_with_its_lowest_step() -> None:
    (stair,) = found_for(county(*HELP), Wishes(aged(15), ("sleep",), Degree.SEVERE)).stairs
    assert (stair.ladder.id, stair.begin, [number for number, _ in stair.steps]) == ("youth", None, [1, 2, 3])
    assert begin_on(YOUTH, Degree.MILD) is None


def test_where_nothing_fits_it_is_told_what_would_with_one_wish_less() -> None:
    nurses = team("harju", ["c-guided"], units=["harju"])
    wishes = Wishes(ages=aged(4), themes=("anxiety",), area="north", severity=Degree.SEVERE)
    assert found_for(county(*HELP, nurses), wishes).without == ()
    wishes = Wishes(ages=aged(4), themes=("anxiety",), area="north")
    assert found_for(county(*HELP, nurses), wishes).without == ((Wish.AREA, 2), (Wish.AGE, 1))
    assert found_for(county(*HELP), wishes).without == ((Wish.AREA, 2),)


def test_an_assessment_of_several_steps_stands_once_with_all_its_teams() -> None:
    placements = [
        {"ladder": "children", "tier": "light", "services": ["school"]},
        {"ladder": "children", "tier": "guided", "services": ["clinic"]},
    ]
    first = intervention("first", kind="assessment-method", placements=placements)
    teams = (team("harju", ["first"], units=["harju"]), team("ranta", ["first"], units=["ranta"]))
    (match,) = found_for(county(first, *teams), Wishes()).assessments
    assert [offer.team for offer in match.offers] == ["harju", "ranta"]


def counted(trained: int | None, headcount: int | None = 8) -> Fields:
    return {"headcount": headcount, "trained": {} if trained is None else {"cool-kids": trained}}


@pytest.mark.parametrize(
    ("staff", "expected"),
    [
        ({"nurse": counted(1), "psychologist": counted(None)}, TrainedNow.YES),
        ({"nurse": counted(0), "psychologist": counted(3)}, TrainedNow.YES),
        ({"nurse": counted(0), "psychologist": counted(0)}, TrainedNow.NO),
        ({"nurse": counted(0), "psychologist": counted(None)}, TrainedNow.UNKNOWN),
        ({"nurse": counted(None), "psychologist": counted(0)}, TrainedNow.UNKNOWN),
    ],
)
def test_a_team_has_trained_people_or_not_or_it_is_not_known(staff: Fields, expected: TrainedNow) -> None:
    method = intervention("cool-kids", delivered_by=["nurse", "psychologist"])
    found = county(method, team("harju", ["cool-kids"], staff))
    assert trained_now(found, rule_of(found)) == {("harju", "cool-kids"): expected}


def test_of_a_team_that_is_bought_in_the_provider_answers() -> None:
    found = county(intervention("cool-kids"), team("harju", ["cool-kids"], bought_from="Provider"))
    assert trained_now(found, rule_of(found)) == {("harju", "cool-kids"): TrainedNow.PROVIDER}


METHODS = st.builds(
    lambda number, tiers, themes, ages, kind, forms: intervention(
        f"method-{number}",
        tiers,
        themes=themes,
        ages=ages,
        kind=kind,
        formats=forms and {"forms": forms},
    ),
    st.integers(0, 9),
    st.lists(st.sampled_from(["children/light", "children/guided", "children/intensive", "youth/light"]), unique=True),
    st.lists(st.sampled_from(["anxiety", "sleep"]), unique=True),
    st.lists(st.sampled_from([{"from": 7}, {"to": 6}, {"from": 3, "to": 9, "basis": "offered"}]), max_size=2),
    st.sampled_from(["intervention", "work-method", "assessment-method"]),
    st.sampled_from([None, ["group"], ["self-help", "digital"]]),
)
CREWS = st.builds(
    lambda number, delivers, unit, languages: team(
        f"team-{number}",
        [{"intervention": f"method-{id_}", "languages": languages} for id_ in delivers],
        units=[unit],
    ),
    st.integers(0, 4),
    st.lists(st.integers(0, 9), max_size=5, unique=True),
    st.sampled_from(["harju", "ranta"]),
    st.sampled_from([[], ["fi"], ["sv", "fi"]]),
)
WISHES = st.builds(
    Wishes,
    ages=st.none() | st.integers(0, 20).map(aged),
    themes=st.sampled_from([(), ("anxiety",), ("sleep", "anxiety")]),
    severity=st.none() | st.sampled_from(Degree),
    form=st.none() | st.sampled_from(Format),
    area=st.sampled_from([None, "north", "south"]),
    ladder=st.sampled_from([None, "children", "youth"]),
    service=st.sampled_from([None, "school", "clinic"]),
    division=st.sampled_from([None, "children", "health"]),
    language=st.sampled_from([None, "sv", "fi"]),
)
FIELDS = st.sampled_from(["ages", "severity", "form", "area", "ladder", "service", "division", "language"])


def without(wishes: Wishes, field: str) -> Wishes:
    kept = {name: getattr(wishes, name) for name in Wishes.__slots__ if name != field}
    return Wishes(**kept)


@given(st.lists(METHODS, max_size=6), st.lists(CREWS, max_size=4), WISHES, FIELDS)
def test_another_wish_never_adds_a_method(
    helping: Sequence[Part], teams: Sequence[Part], wishes: Wishes, field: str
) -> None:
    found = county(*helping, *teams)
    assert methods(found_for(found, wishes)) <= methods(found_for(found, without(wishes, field)))
    assert methods(found_for(found, wishes)) <= methods(found_for(found, replace(wishes, themes=())))


@given(st.lists(METHODS, max_size=6), st.lists(CREWS, max_size=4), WISHES)
def test_another_theme_never_takes_a_method_away(
    helping: Sequence[Part], teams: Sequence[Part], wishes: Wishes
) -> None:
    found = county(*helping, *teams)
    one, two = replace(wishes, themes=("anxiety",)), replace(wishes, themes=("anxiety", "sleep"))
    assert methods(found_for(found, one)) <= methods(found_for(found, two))


@given(st.lists(METHODS, max_size=6), st.lists(CREWS, max_size=4), WISHES, st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(
    helping: Sequence[Part], teams: Sequence[Part], wishes: Wishes, chance: random.Random
) -> None:
    records = [*{getattr(one, "id", ""): one for one in (*helping, *teams)}.values()]
    shuffled = chance.sample(records, len(records))
    assert found_for(county(*records), wishes) == found_for(county(*shuffled), wishes)


@given(st.lists(METHODS, max_size=6), st.lists(CREWS, max_size=4), WISHES)
def test_what_would_fit_with_one_wish_less_is_told_only_where_nothing_fits(
    helping: Sequence[Part], teams: Sequence[Part], wishes: Wishes
) -> None:
    found = found_for(county(*helping, *teams), wishes)
    assert not (found.stairs and found.without)
    assert {wish for wish, _ in found.without} <= wishes.made
    counts = [count for _, count in found.without]
    assert counts == sorted(counts, reverse=True)
    assert 0 not in counts
