"""The JSON Schemas say the same as the models."""

from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator

from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, KINDS, SETTINGS, TEAM, RecordKind
from interventio.records.reader import record_of
from interventio.records.schema import Known, json_schema

METHOD = {"kind": "intervention", "name": "Cool Kids", "summary": {"fi": "Ryhmä."}}


def schema(kind: RecordKind, known: Known | None = None) -> dict[str, object]:
    return json_schema(kind, known=known)


def fields(node: object) -> Iterator[tuple[str, dict[str, object]]]:
    if not isinstance(node, dict):
        return
    yield from node.get("properties", {}).items()
    for inner in node.values():
        yield from fields(inner)


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
