import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.placed import all_placed
from interventio.measures.wishes import Wish, Wishes, offers_for, unknown_for
from interventio.records.base import Part
from interventio.records.fields import Degree, Format
from interventio.records.statement import AgeRange
from support.build import catalogue, intervention, ladder, organisation, team

WORDS = organisation(
    {
        "harju": {"area": "north", "services": ["school"], "division": "education"},
        "ranta": {"area": "south", "services": ["clinic"], "division": "health"},
        "all": {"division": "health"},
    },
    divisions=["education", "health"],
    areas=["north", "south"],
    services=["school", "clinic"],
    themes=["anxiety", "sleep"],
)
CHILDREN = ladder("children", ["light", "guided"], ages={"from": 7, "to": 12})
AGES = [{"from": 7, "to": 17}, {"from": 8, "to": 11, "basis": "offered"}]
COOL_KIDS = intervention("cool-kids", ["children/guided"], themes=["anxiety"], ages=AGES, formats={"forms": ["group"]})
SELF_HELP = intervention("self-help", ["children/light"], (), formats={"forms": ["self-help"]})
NORTH = team("north", ["cool-kids"], units=["harju"])


def aged(age: int) -> Wishes:
    return Wishes(ages=AgeRange.model_construct(lowest=age, highest=age))


def answer(wishes: Wishes, *records: Part) -> tuple[Wish, ...] | None:
    (placed,) = all_placed(county(*records))
    return unknown_for(placed, wishes, wishes.made)


def county(*records: Part) -> Catalogue:
    return catalogue(WORDS, CHILDREN, *records)


def test_what_is_asked_is_what_is_made() -> None:
    assert Wishes().made == frozenset()
    assert Wishes(themes=("sleep",), severity=Degree.MILD).made == {Wish.THEME, Wish.SEVERITY}
    assert aged(0).made == {Wish.AGE}


@pytest.mark.parametrize(
    ("wishes", "fits"),
    [
        (aged(8), True),
        (aged(7), False),  # stated by others, but here it is offered from 8
        (aged(12), False),
        (Wishes(themes=("sleep", "anxiety")), True),
        (Wishes(themes=("sleep",)), False),
        (Wishes(form=Format.GROUP), True),
        (Wishes(form=Format.COURSE), False),
        (Wishes(area="north"), True),
        (Wishes(area="south"), False),
        (Wishes(service="school"), True),
        (Wishes(service="clinic"), False),
        (Wishes(division="education"), True),
        (Wishes(division="health"), False),
        (Wishes(ladder="children"), True),
        (Wishes(ladder="youth"), False),
        (Wishes(severity=Degree.SEVERE), True),  # asked of the ladder, not of the method
    ],
)
def test_a_method_answers_a_wish_or_not(wishes: Wishes, *, fits: bool) -> None:
    assert answer(wishes, COOL_KIDS, NORTH) == (() if fits else None)


@pytest.mark.parametrize(
    ("wishes", "unknown"),
    [
        (aged(8), (Wish.AGE,)),
        (Wishes(themes=("sleep",)), (Wish.THEME,)),
        (Wishes(form=Format.GROUP), (Wish.FORMAT,)),
    ],
)
def test_what_is_not_known_rules_nothing_out(wishes: Wishes, unknown: tuple[Wish, ...]) -> None:
    assert answer(wishes, intervention("vague", ["children/light"])) == unknown


def test_a_ladder_for_other_ages_is_not_looked_on() -> None:
    assert answer(aged(13), intervention("vague", ["children/light"])) is None


def test_where_no_team_gives_it_it_fits_as_long_as_nobody_asks_where() -> None:
    assert answer(Wishes(themes=("anxiety",)), COOL_KIDS) == ()
    assert answer(Wishes(area="north"), COOL_KIDS) is None
    assert answer(Wishes(language="sv"), COOL_KIDS) is None


def test_self_help_is_to_be_had_everywhere_in_languages_that_are_not_known() -> None:
    assert answer(Wishes(area="north", service="clinic", division="health"), SELF_HELP) == ()
    assert answer(Wishes(language="sv"), SELF_HELP) == (Wish.LANGUAGE,)


@pytest.mark.parametrize(
    ("languages", "expected"),
    [(["sv"], ()), (["fi", "sv-FI"], ()), ([], (Wish.LANGUAGE,)), (["fi"], None), (["svx"], None)],
)
def test_a_language_is_met_not_known_or_another_one(languages: list[str], expected: tuple[Wish, ...] | None) -> None:
    nurses = team("north", [{"intervention": "cool-kids", "languages": languages}])
    assert answer(Wishes(language="sv"), COOL_KIDS, nurses) == expected


def test_one_team_must_answer_all_that_is_asked_of_teams() -> None:
    swedish = team("south", [{"intervention": "cool-kids", "languages": ["sv"]}], units=["ranta"])
    finnish = team("north", [{"intervention": "cool-kids", "languages": ["fi"]}], units=["harju"])
    assert answer(Wishes(area="north"), COOL_KIDS, swedish, finnish) == ()
    assert answer(Wishes(language="sv"), COOL_KIDS, swedish, finnish) == ()
    assert answer(Wishes(area="north", language="sv"), COOL_KIDS, swedish, finnish) is None


def test_teams_that_give_it_now_are_told_each_once() -> None:
    closed = team("closed", ["cool-kids"], until="2026-05-31")
    later = team("later", [{"intervention": "cool-kids", "since": "2026-06-02"}])
    twice = team("twice", ["cool-kids", {"intervention": "cool-kids", "languages": ["sv"]}], units=["all"])
    lost = team("lost", ["cool-kids"], units=["unknown"])
    (placed,) = all_placed(county(COOL_KIDS, NORTH, closed, later, twice, lost))
    wishes = Wishes(area="south")
    assert [offer.team for offer in placed.offers] == ["lost", "north", "twice"]
    assert [(offer.team, offer.languages) for offer in offers_for(placed, wishes, wishes.made)] == [("twice", ())]


def test_of_an_assessment_neither_form_nor_ladder_is_asked_where_it_stands_on_none() -> None:
    navigator = intervention("navigator", kind="assessment-method", formats={"forms": ["digital"]})
    assert answer(Wishes(form=Format.GROUP, ladder="children"), navigator) == ()
