"""The JSON Schemas say the same as the models."""

from collections.abc import Iterator, Sequence

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, KINDS, SETTINGS, STEPPING, TEAM, RecordKind, sharing
from interventio.records.older_schema import as_draft_7
from interventio.records.reader import record_of
from interventio.records.schema import Known, folder_schema, json_schema
from support.mutated import examples, mutants

METHOD = {"kind": "intervention", "name": "Cool Kids", "summary": {"fi": "Ryhmä."}}


def schema(kind: RecordKind, known: Known | None = None) -> dict[str, object]:
    return json_schema(kind, known=known)


def fields(node: object) -> Iterator[tuple[str, dict[str, object]]]:
    if not isinstance(node, dict):
        return
    yield from node.get("properties", {}).items()
    for inner in node.values():
        yield from fields(inner)


def schemas_in(node: object) -> Iterator[dict[str, Sequence[str]]]:
    """Yield a schema and all that are in it."""
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from schemas_in(inner)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_schema_is_a_schema_and_tells_of_every_field(kind: RecordKind) -> None:
    made = schema(kind)
    Draft202012Validator.check_schema(made)
    assert [name for name, field in fields(made) if "description" not in field and "$ref" not in field] == []
    assert "x-refers-to" not in str(made)


@pytest.mark.parametrize(
    ("value", "is_right"),
    [
        (METHOD, True),
        ({**METHOD, "ages": [{"from": 7, "to": 12, "source": "itla"}]}, True),
        ({**METHOD, "ages": [{"from": "7"}]}, False),
        ({**METHOD, "kind": "method"}, False),
        ({**METHOD, "summary": ""}, False),
        ({**METHOD, "themes": ["Ahdistus"]}, False),
        ({**METHOD, "extra": 1}, False),
        ({**METHOD, "for_families": None}, False),
        ({"kind": "intervention"}, False),
    ],
)
def test_schema_and_model_agree(value: dict[str, object], *, is_right: bool) -> None:
    assert Draft202012Validator(schema(INTERVENTION)).is_valid(value) is is_right
    assert isinstance(record_of(INTERVENTION, "x", value), Part) is is_right


def test_the_ids_of_a_workspace_are_offered_where_they_may_stand() -> None:
    made = schema(TEAM, {"interventions": {"cool-kids": "Cool Kids"}, "occupations": {"nurse": "Nurse"}})
    field = dict(fields(made))["intervention"]
    assert (field["enum"], field["enumDescriptions"]) == (["cool-kids"], ["Cool Kids"])
    team = {"kind": "service", "name": "x", "units": ["a"], "delivers": [{"intervention": "cool-kid"}]}
    assert not Draft202012Validator(made).is_valid(team)


def test_no_example_is_given_of_an_id_that_points_to_others() -> None:
    assert "examples" not in dict(fields(schema(TEAM)))["intervention"]


def test_ids_as_keys_are_offered_and_others_refused() -> None:
    made = schema(SETTINGS, {"occupations": {"nurse": "Nurse"}})
    assert dict(fields(made))["turnover_of"]["propertyNames"] == {
        "enum": ["nurse"],
        "enumDescriptions": ["Nurse"],
        "errorMessage": "Nothing here has this id. Choose one of those that the editor offers.",
    }
    written = {"schema_version": 1, "name": "x", "planning": {"turnover_of": {"Nurse": 5}}}
    assert not Draft202012Validator(schema(SETTINGS)).is_valid(written)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_holds_where_a_field_is_left_out_could_be_written(kind: RecordKind) -> None:
    made = schema(kind)
    for name, field in fields(made):
        if "default" in field:
            one = {"$defs": made["$defs"], **field}
            assert Draft202012Validator(one).is_valid(field["default"]), name


def test_advice_is_the_one_that_is_given_with_findings_and_names_the_field() -> None:
    told = dict(fields(schema(SETTINGS)))
    assert told["target"]["patternErrorMessage"] == "Write it like this: target: 70"


def test_words_of_a_choice_are_told() -> None:
    (phase,) = [inner for inner in schemas_in(schema(STEPPING)) if inner.get("title") == "Phase" and "enum" in inner]
    assert dict(zip(phase["enum"], phase["enumDescriptions"], strict=True))["draft"] == "A first stepping is drafted."


@pytest.mark.parametrize("kinds", dict.fromkeys(tuple(sharing(kind).values()) for kind in KINDS if kind.word))
def test_the_schema_of_a_folder_agrees_with_those_of_its_kinds(kinds: tuple[RecordKind, ...]) -> None:
    whole = Draft202012Validator(folder_schema(kinds))
    for kind in kinds:
        alone = Draft202012Validator(schema(kind))
        values = [value for _, value in examples(kind)] + [one.value for one in mutants(3, 20) if one.kind is kind]
        assert [whole.is_valid(value) for value in values if value.get("kind") == kind.word] == [
            alone.is_valid(value) for value in values if value.get("kind") == kind.word
        ]
    assert not whole.is_valid({"name": "x"})
    assert not whole.is_valid({"kind": "person", "name": "x"})


def test_draft_7_passes_nothing_over() -> None:
    older = as_draft_7(schema(TEAM))
    Draft7Validator.check_schema(older)
    assert "$defs" not in str(older)
    assert dict(fields(older))["review"] == {
        "allOf": [{"$ref": "#/definitions/Review"}],
        "description": "When the record was last looked through.",
    }


def test_descriptions_are_translated() -> None:
    made = json_schema(TEAM, describe=str.upper)
    assert isinstance(made, dict)
    assert made["description"] == "A TEAM THAT MEETS CHILDREN, YOUNG PEOPLE OR FAMILIES."


@pytest.mark.parametrize(
    ("accent", "is_right"),
    [
        ("#0b5394", True),
        ({"light": "#0b5394"}, True),
        ({"light": "#06c", "dark": "#FFF"}, True),
        ("blue", False),
        ({"dark": "#fff"}, False),
    ],
)
def test_a_colour_may_stand_alone_or_with_one_for_dark_ground(accent: object, *, is_right: bool) -> None:
    written = {"schema_version": 1, "name": "Harjula", "look": {"accent": accent}}
    assert Draft202012Validator(schema(SETTINGS)).is_valid(written) == is_right
    assert isinstance(record_of(SETTINGS, "", written), Part) == is_right
