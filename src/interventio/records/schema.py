"""The form of each kind of record as JSON Schema, for editors that check and complete while people type."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import EnumSchema

from interventio.records.docstrings import docstrings_of
from interventio.records.fields import REFERS_TO
from interventio.records.forms import ADVICE
from interventio.records.kinds import RecordKind

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NULL = {"type": "null"}
Describe = Callable[[str], str]
Known = Mapping[str, Mapping[str, str]]
"""By list (`interventions`, `themes` …), the ids of a workspace with the name of what they stand for."""


def json_schema(kind: RecordKind, describe: Describe = str, known: Known | None = None) -> dict[str, object]:
    """Return the JSON Schema of a kind of record.

    `describe` translates titles, descriptions and advice; `known` has the ids of a workspace, which editors then offer
    wherever such an id may stand, each with its name.
    """
    schema: dict[str, object] = kind.model.model_json_schema(by_alias=True, schema_generator=_Generator)
    if not kind.is_single:
        _drop_id(schema)
    return {"$schema": DIALECT, **_Telling(describe, known or {}).of(schema)}


class _Generator(GenerateJsonSchema):
    """Says what each word of a choice means, where a docstring under it tells."""

    def enum_schema(self, schema: EnumSchema) -> JsonSchemaValue:
        told = docstrings_of(schema["cls"])
        words = [told.get(member.name, "") for member in schema["members"]]
        return super().enum_schema(schema) | ({"enumDescriptions": words} if any(words) else {})


def _drop_id(schema: dict[str, object]) -> None:
    """Take out `id`: it is the name of the file."""
    match schema:
        case {"properties": dict(properties), "required": list(required)}:
            del properties["id"]
            required.remove("id")
        case _:
            pass


def _without_example(node: Mapping[str, object]) -> Mapping[str, object]:
    """Return a part of a schema, where it points to others, without the example of an id: that is not one of theirs."""
    return {key: value for key, value in node.items() if key != "examples"} if REFERS_TO in node else node


def _keyed(node: Mapping[str, object]) -> Mapping[str, object]:
    """Return a part of a schema, where fields stand under ids of one form, without room for keys of another form."""
    match node:
        case {"patternProperties": dict(by_pattern), **rest}:
            ((pattern, values),) = by_pattern.items()
            names = rest.get("propertyNames")
            return {
                **rest,
                "propertyNames": {**(names if isinstance(names, dict) else {}), "pattern": pattern},
                "additionalProperties": values,
            }
        case _:
            return node


@dataclass(frozen=True, slots=True)
class _Telling:
    """How a schema is told to people: in whose words, with which ids, and of which field."""

    describe: Describe
    known: Known
    field: str = ""

    def of(self, node: Mapping[str, object]) -> dict[str, object]:
        """Return a part of a schema as it is told."""
        return {
            told: value
            for key, inner in _keyed(_without_example(node)).items()
            for told, value in self._each(key, inner)
        }

    def _each(self, key: str, value: object) -> Iterator[tuple[str, object]]:
        match key, value:
            case "properties" | "$defs", dict():
                yield key, {name: replace(self, field=name).of(inner) for name, inner in value.items()}
            case "title" | "description", str():
                yield key, self.describe(value.replace("\n", " "))
            case "enumDescriptions", list():
                yield key, [self.describe(words) for words in value]
            case "pattern", str():
                yield from self._form(value)
            case _, str() if key == REFERS_TO:
                yield from self._ids(value)
            case "default", None | []:
                pass  # left out, a field is unknown; it is never written as null, and an empty list says nothing
            case "anyOf", list() if len(kept := [item for item in value if item != NULL]) == 1:
                yield from self.of(kept[0]).items()
            case "anyOf", list():
                yield key, [self.of(item) for item in kept]
            case _:
                yield key, self._inner(value)

    def _form(self, pattern: str) -> Iterator[tuple[str, object]]:
        """Yield how a value is written, with what is advised to those who write it otherwise."""
        yield "pattern", pattern
        if pattern in ADVICE:
            yield "patternErrorMessage", self.describe(ADVICE[pattern]).replace("{field}", self.field)

    def _ids(self, listed: str) -> Iterator[tuple[str, object]]:
        if ids := self.known.get(listed):
            yield "enum", list(ids)
            yield "enumDescriptions", list(ids.values())

    def _inner(self, value: object) -> object:
        match value:
            case dict():
                return self.of(value)
            case list():
                return [self._inner(item) for item in value]
            case _:
                return value
