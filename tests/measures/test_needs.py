"""What people say they need to learn, added up by group, level and place."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.needs import Needs, NeedsBy, needs_of
from interventio.measures.ratio import Ratio
from interventio.records.base import Part
from support.build import catalogue, competence, needs_survey, organisation

WORDS = organisation(
    {"harju": {"municipality": "hill"}, "ranta": {"municipality": "shore"}, "all": {}},
    municipalities=["hill", "shore"],
)
STEPS = competence(
    {"teachers": "hearing", "nurses": "encounter"},
    {"hearing": ["time", "room"], "encounter": ["asking", {"id": "visits", "what": "Visits", "groups": ["nurses"]}]},
)


def needs(*answers: dict[str, object], steps: Part = STEPS) -> Needs:
    survey = needs_survey(answers=answers)
    found = needs_of(catalogue(WORDS, steps, survey), survey)
    assert found
    return found


def told(ratio: Ratio) -> tuple[int, int, int]:
    return ratio.part.value, ratio.whole.value, ratio.unknown


NURSES = {"group": "nurses", "unit": "harju", "asked": 12, "answered": 10}


def test_needs_of_several_places_are_added_up_before_they_are_divided() -> None:
    found = needs(
        {**NURSES, "needs": {"time": 7}},
        {"group": "nurses", "unit": "ranta", "answered": 2, "needs": {"time": 1}},
        {"group": "teachers", "municipality": "hill", "answered": 8, "needs": {"time": 4}},
    )
    assert told(found.need(NeedsBy.REQUIREMENT)["time",]) == (12, 20, 0)
    by_group = found.need(NeedsBy.REQUIREMENT, NeedsBy.GROUP)
    assert by_group["time", "nurses"].fraction() == Fraction(8, 12)
    assert {key: told(one) for key, one in found.need(NeedsBy.MUNICIPALITY).items()} == {
        ("hill",): (11, 18, 4),
        ("shore",): (1, 2, 3),
    }


def test_of_a_level_answers_are_counted_one_for_each_requirement() -> None:
    found = needs({**NURSES, "needs": {"time": 7, "room": 2, "asking": 0}})
    assert {keys: told(one) for keys, one in found.need(NeedsBy.LEVEL, NeedsBy.GROUP).items()} == {
        ("hearing", "nurses"): (9, 20, 0),
        ("encounter", "nurses"): (0, 10, 1),
    }


def test_what_is_not_required_counts_only_where_it_was_asked_all_the_same() -> None:
    found = needs({"group": "teachers", "answered": 8, "needs": {"time": 4, "visits": 3}})
    assert {keys[0]: told(one) for keys, one in found.need(NeedsBy.REQUIREMENT).items()} == {
        "time": (4, 8, 0),
        "room": (0, 0, 1),
        "visits": (3, 8, 0),
    }


def test_a_line_that_contradicts_itself_is_not_known() -> None:
    found = needs({**NURSES, "answered": 13, "needs": {"time": 14}})
    assert told(found.response()) == (0, 0, 1)
    assert told(found.need(NeedsBy.REQUIREMENT)["time",]) == (0, 0, 1)


def test_the_response_is_of_lines_that_tell_both() -> None:
    found = needs(NURSES, {"group": "teachers", "asked": 30}, {"group": "teachers", "asked": 20, "answered": 5})
    assert told(found.response()) == (15, 32, 1)
    assert {key: told(one) for key, one in found.responses(NeedsBy.GROUP).items()} == {
        "nurses": (10, 12, 0),
        "teachers": (5, 20, 1),
    }


def test_the_municipality_of_a_unit_stands_in_for_that_of_its_answers() -> None:
    found = needs(NURSES, {**NURSES, "unit": "all"}, {"group": "nurses", "municipality": "shore"})
    assert [line.municipality for line in found.lines] == ["hill", None, "shore"]


def test_without_its_levels_a_survey_tells_nothing() -> None:
    survey = needs_survey(levels="others")
    assert needs_of(catalogue(STEPS, survey), survey) is None


@given(
    st.lists(st.tuples(st.sampled_from(["harju", "ranta", "all"]), st.integers(0, 9), st.integers(0, 9)), max_size=8)
)
def test_places_add_up_to_the_whole(lines: list[tuple[str, int, int]]) -> None:
    found = needs(
        *(
            {"group": "nurses", "unit": unit, "answered": low + more, "needs": {"time": low}}
            for unit, low, more in lines
        )
    )
    by_unit = [one for (key, _), one in found.need(NeedsBy.REQUIREMENT, NeedsBy.UNIT).items() if key == "time"]
    whole = found.need(NeedsBy.REQUIREMENT).get(("time",))
    assert sum(one.part.value for one in by_unit) == (whole.part.value if whole else 0)
    assert all(one.part <= one.whole for one in by_unit)
