"""What is told of a record that is not as it should be."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.finding import Finding
from interventio.findings.place import Route
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, KINDS, ORGANISATION, SETTINGS, TEAM, RecordKind
from interventio.records.reader import MOST_FINDINGS, record_of

METHOD = {"kind": "intervention", "name": "Cool Kids", "summary": "Ryhmä."}
CREW = {"kind": "service", "name": "Harju", "units": ["harju"]}
COUNTY = {"schema_version": 1, "name": "Harjula"}


def told(kind: RecordKind, value: Mapping[str, object]) -> list[tuple[str, Route, str]]:
    """Return code, route and sentence of each finding."""
    result = record_of(kind, "x", value)
    assert isinstance(result, tuple)
    return [(one.code.id, one.place.route, one.sentence(translator(Language.EN))) for one in result]


MISTAKES = [
    pytest.param(
        INTERVENTION,
        {"kind": "intervention", "name": "Cool Kids"},
        ("REC001", ("summary",), "The field “summary” is missing."),
        id="a field is missing",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "theme": ["anxiety"]},
        ("REC002", ("theme",), "There is no field “theme” here."),
        id="a field is misspelt",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "dose": [{"sessions": {"form": 3}}]},
        ("REC002", ("dose", 0, "sessions", "form"), "There is no field “form” here."),
        id="a field deep inside is misspelt",
    ),
    pytest.param(
        INTERVENTION, {**METHOD, "themes": None}, ("REC003", ("themes",), "“themes” is empty."), id="a list is empty"
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "name": {"fi": 2001}},
        ("REC004", ("name", "fi"), "“fi” should be text, but 2001 reads as something else."),
        id="a name reads as a number",
    ),
    pytest.param(
        TEAM,
        {**CREW, "staffing": [{"date": "2026-03-31", "staff": [{"occupation": "nurse", "headcount": "kuusi"}]}]},
        (
            "REC005",
            ("staffing", 0, "staff", 0, "headcount"),
            "“headcount” should be a whole number, not “kuusi”.",
        ),
        id="a count in words",
    ),
    pytest.param(
        TEAM,
        {**CREW, "staffing": [{"date": "2026-03-31", "staff": [{"occupation": "nurse", "headcount": 6.5}]}]},
        ("REC005", ("staffing", 0, "staff", 0, "headcount"), "“headcount” should be a whole number, not “6.5”."),
        id="half a person",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "also": "CK"},
        ("REC006", ("also",), "“also” should be a list."),
        id="one value where a list should be",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "ages": ["7-12"]},
        ("REC007", ("ages", 0), "“ages” should hold fields of its own, not 7-12."),
        id="an age range as text",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "kind": "interventio"},
        ("REC009", ("kind",), "“interventio” is not one of the words that “kind” can be."),
        id="a choice is misspelt",
    ),
    pytest.param(
        SETTINGS,
        {**COUNTY, "disclosure": {"threshold": 2}},
        ("REC010", ("disclosure", "threshold"), "“threshold” is 2, but the least is 3."),
        id="a threshold below three",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "ages": [{"to": 170}]},
        ("REC011", ("ages", 0, "to"), "“to” is 170, but the most is 120."),
        id="nobody is that old",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "also": ["x" * 301]},
        ("REC012", ("also", 0), "“also” is too long: at most 300 characters fit."),
        id="a line is too long",
    ),
    pytest.param(
        INTERVENTION, {**METHOD, "name": " "}, ("REC013", ("name", "und"), "“name” has no words in it."), id="blank"
    ),
    pytest.param(
        TEAM,
        {**CREW, "units": []},
        ("REC014", ("units",), "“units” has too few items: there should be at least 1."),
        id="a list with nothing in it",
    ),
    pytest.param(
        SETTINGS,
        {**COUNTY, "languages": ["fi", "sv", "en", "fi"]},
        ("REC015", ("languages",), "“languages” has too many items: there should be at most 3."),
        id="a list with too much in it",
    ),
    pytest.param(
        TEAM, {**CREW, "since": "1.3.2026"}, ("REC016", ("since",), "“1.3.2026” is not a date."), id="a Finnish date"
    ),
    pytest.param(
        TEAM,
        {**CREW, "since": "2026-02-30"},
        ("REC017", ("since",), "There is no day 2026-02-30 in the calendar."),
        id="the thirtieth of February",
    ),
    pytest.param(
        TEAM, {**CREW, "units": ["Härjä"]}, ("REC018", ("units", 0), "“Härjä” cannot be an id."), id="an id with ä"
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "name": {"swe_": "Cool Kids"}},
        ("REC019", ("name", "swe_"), "“swe_” is not the code of a language."),
        id="no language",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "sources": [{"id": "itla", "title": "Itla", "address": "www.itla.fi"}]},
        ("REC020", ("sources", 0, "address"), "“www.itla.fi” is not a web address."),
        id="an address without https",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "ages": [{"from": 12, "to": 7}]},
        ("REC021", ("ages", 0), "The range in “ages” runs from 12 to 7: its end is below its beginning."),
        id="a range from its end to its beginning",
    ),
    pytest.param(
        SETTINGS,
        {**COUNTY, "coverage": {"target": "170 %"}},
        ("REC022", ("coverage", "target"), "“170 %” is not a percentage from 0 to 100."),
        id="more than all",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "review": {"last_reviewed": "2026-01-01", "by": "team", "every": "yearly"}},
        ("REC023", ("review", "every"), "“yearly” does not say how often."),
        id="an interval in other words",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "id": "cool-kids"},
        (
            "REC024",
            ("id",),
            "The id of a record is the name of its file, so it is not written in the file.",
        ),
        id="an id in the file",
    ),
    pytest.param(
        INTERVENTION,
        {**METHOD, "ages": [{"source": "itla"}]},
        ("REC025", ("ages", 0), "“ages” has neither a beginning nor an end."),
        id="a range without ends",
    ),
]


@pytest.mark.parametrize(("kind", "value", "expected"), MISTAKES)
def test_a_mistake_is_told_in_our_own_words(
    kind: RecordKind, value: Mapping[str, object], expected: tuple[str, Route, str]
) -> None:
    assert told(kind, value) == [expected]


SUGGESTIONS = [
    pytest.param(INTERVENTION, {**METHOD, "sumary": "x"}, ("summary", "summary_from"), id="a field"),
    pytest.param(TEAM, {**CREW, "staffing": [{"dat": "2026-01-01", "staff": []}]}, ("date",), id="a field inside"),
    pytest.param(INTERVENTION, {**METHOD, "kind": "work method"}, ("work-method",), id="a choice"),
    pytest.param(SETTINGS, {**COUNTY, "languages": ["fi", "se"]}, ("sv",), id="se for Swedish in the settings"),
    pytest.param(INTERVENTION, {**METHOD, "name": {"Finnish": "x"}}, ("fi",), id="a language by its name"),
]


@pytest.mark.parametrize(("kind", "value", "expected"), SUGGESTIONS)
def test_what_was_probably_meant_is_suggested(
    kind: RecordKind, value: Mapping[str, object], expected: tuple[str, ...]
) -> None:
    result = record_of(kind, "x", value)
    assert isinstance(result, tuple)
    assert [one.suggestions for one in result if one.suggestions] == [expected]


def test_a_field_that_is_misspelt_is_not_missing_as_well() -> None:
    assert told(INTERVENTION, {"kind": "intervention", "name": "x", "sumary": "y"}) == [
        ("REC002", ("sumary",), "There is no field “sumary” here.")
    ]


@pytest.mark.parametrize("name", ["<script>planted()</script>", "function-before", "[key]", "<lambda>"])
def test_fields_may_be_named_as_pydantic_names_its_own(name: str) -> None:
    assert told(INTERVENTION, {**METHOD, name: "x"}) == [("REC002", (name,), f"There is no field “{name}” here.")]
    assert [(code, route) for code, route, _ in told(INTERVENTION, {**METHOD, "summary": {name: "x"}})] == [
        ("REC019", ("summary", name))
    ]


def test_all_mistakes_of_a_record_are_told_at_once() -> None:
    value = {"kind": "x", "name": 1, "ages": [{"from": 9, "to": 7}], "review": {"last_reviewed": "eilen"}}
    assert [code for code, _, _ in told(INTERVENTION, value)] == [
        "REC009",
        "REC007",
        "REC001",
        "REC021",
        "REC016",
        "REC001",
    ]


def test_a_record_with_nothing_but_mistakes_tells_fifty() -> None:
    assert len(told(INTERVENTION, {**METHOD, "also": [1] * 500})) == MOST_FINDINGS


def test_what_is_left_out_is_unknown() -> None:
    result = record_of(TEAM, "harju", CREW)
    assert isinstance(result, Part)
    assert result.model_dump()["since"] is None


def test_what_stands_there_empty_is_told_wherever_it_stands() -> None:
    value = {**CREW, "since": None, "name": {"fi": "Harju", "sv": None}, "units": ["harju", None]}
    assert told(TEAM, value) == [
        ("REC003", ("name", "sv"), "“sv” is empty."),
        ("REC003", ("units", 1), "“units” is empty."),
        ("REC003", ("since",), "“since” is empty."),
    ]


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
names = st.sampled_from(
    sorted({name for kind in KINDS for name in kind.model.model_fields} | {"from", "to", "register"})
)


@given(st.sampled_from(KINDS), st.dictionaries(names, values, max_size=5))
def test_any_value_in_any_field_gives_a_record_or_findings(kind: RecordKind, value: dict[str, object]) -> None:
    result = record_of(kind, "x", value)
    assert isinstance(result, Part) or all(isinstance(one, Finding) for one in result)
    for one in result if isinstance(result, tuple) else ():
        for language in Language:
            assert "pydantic" not in one.sentence(translator(language)) + one.advice(translator(language))


def test_a_vocabulary_needs_a_division() -> None:
    assert told(ORGANISATION, {"divisions": []}) == [
        ("REC014", ("divisions",), "“divisions” has too few items: there should be at least 1.")
    ]
