"""The form of each kind of record as JSON Schema, for editors that check and complete while people type."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from inspect import cleandoc

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue, models_json_schema
from pydantic_core.core_schema import EnumSchema

from interventio.languages.translator import N_
from interventio.records.base import Part
from interventio.records.docstrings import docstrings_of
from interventio.records.fields import REFERS_TO
from interventio.records.forms import TOLD_AS
from interventio.records.kinds import RecordKind
from interventio.records.likely import example

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NULL = {"type": "null"}
Describe = Callable[[str], str]
NO_SUCH_ID = N_("Nothing here has this id. Choose one of those that the editor offers.")
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
    return _told(schema, describe, known)


def folder_schema(
    kinds: Sequence[RecordKind], describe: Describe = str, known: Known | None = None
) -> dict[str, object]:
    """Return the JSON Schema of a folder with several kinds of record, which their field `kind` tells apart."""
    models: list[tuple[type[Part], JsonSchemaMode]] = [(kind.model, "validation") for kind in kinds]
    refs, made = models_json_schema(models, by_alias=True, schema_generator=_Generator)
    for ref in refs.values():
        _drop_id(made["$defs"][ref["$ref"].removeprefix("#/$defs/")])
    told = zip(kinds, refs.values(), strict=True)
    return _told({**made, **_of_kinds(kinds), "allOf": [_if_kind(kind, ref) for kind, ref in told]}, describe, known)


def _of_kinds(kinds: Sequence[RecordKind]) -> dict[str, object]:
    words = {
        "title": "Kind",
        "enum": [kind.word for kind in kinds],
        "enumDescriptions": [cleandoc(kind.model.__doc__ or "") for kind in kinds],
    }
    return {"type": "object", "properties": {"kind": words}, "required": ["kind"]}


def _if_kind(kind: RecordKind, ref: Mapping[str, object]) -> dict[str, object]:
    """Return what holds for a record if it is of a kind."""
    return {"if": {"properties": {"kind": {"const": kind.word}}, "required": ["kind"]}, "then": dict(ref)}


def _told(schema: Mapping[str, object], describe: Describe, known: Known | None) -> dict[str, object]:
    return {"$schema": DIALECT, **_Telling(describe, known or {}).of(_shaped(schema))}


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


def _shaped(node: Mapping[str, object]) -> dict[str, object]:
    """Return a part of a schema as files are written: without null, and without what says nothing."""
    match node:
        case {"anyOf": [*choices], **rest} if NULL in choices:
            kept = [choice for choice in choices if isinstance(choice, dict) and choice != NULL]
            return _shaped({**kept[0], **rest} if len(kept) == 1 else {**rest, "anyOf": kept})
        case {"default": None | [], **rest}:
            return _shaped(rest)  # left out, a field is unknown, and a list empty
        case {"examples": _, **rest} if REFERS_TO in rest:
            return _shaped(rest)  # the example of any id is none of those that may stand here
        case {"patternProperties": dict(by_pattern), **rest}:
            return _shaped({**rest, **_keyed(by_pattern, rest.get("propertyNames"))})
        case _:
            return {key: each_part(_shaped, inner) for key, inner in node.items()}


def _keyed(by_pattern: Mapping[str, object], names: object) -> dict[str, object]:
    """Return how fields that stand under ids are written: without room for keys of another form."""
    ((pattern, values),) = by_pattern.items()
    return {
        "propertyNames": {**(names if isinstance(names, dict) else {}), "pattern": pattern},
        "additionalProperties": values,
    }


@dataclass(frozen=True, slots=True)
class _Telling:
    """How a schema is told to people: in whose words, with which ids, and of which field."""

    describe: Describe
    known: Known
    field: str = ""

    def of(self, node: Mapping[str, object]) -> dict[str, object]:
        """Return a part of a schema as it is told."""
        ids = self.known.get(str(node.get(REFERS_TO)))
        kept = {key: value for key, value in node.items() if not ids or key not in {"pattern", "maxLength"}}
        return {told: value for key in kept for told, value in self._each(key, kept[key])}

    def _each(self, key: str, value: object) -> Iterator[tuple[str, object]]:
        match key, value:
            case "properties" | "$defs", dict():
                yield key, {name: replace(self, field=name).of(inner) for name, inner in value.items()}
            case "title", str():
                yield key, self.describe(value)
            case "description", str():
                yield from self._description(self.describe(value.replace("\n", " ")))
            case "enumDescriptions", list():
                yield key, [self.describe(words) for words in value]
            case "pattern", str():
                yield from self._form(value)
            case _, str() if key == REFERS_TO:
                yield from self._ids(value)
            case _:
                yield key, each_part(self.of, value)

    def _description(self, words: str) -> Iterator[tuple[str, object]]:
        """Yield what a field is, and where fields or words are named in it, the same as Markdown."""
        yield "description", words
        if "`" in words:
            yield "markdownDescription", words

    def _form(self, pattern: str) -> Iterator[tuple[str, object]]:
        """Yield how a value is written, with what is advised to those who write it otherwise."""
        yield "pattern", pattern
        if pattern in TOLD_AS:
            advice = self.describe(TOLD_AS[pattern].advice).replace("{field}", self.field)
            yield "patternErrorMessage", advice.replace("{example}", example(TOLD_AS[pattern], self.field, "", ()))

    def _ids(self, listed: str) -> Iterator[tuple[str, object]]:
        """Yield the ids that may stand here, each with the name of what it stands for."""
        if ids := self.known.get(listed):
            yield "enum", list(ids)
            yield "enumDescriptions", list(ids.values())
            yield "errorMessage", self.describe(NO_SUCH_ID)


def each_part(change: Callable[[Mapping[str, object]], dict[str, object]], value: object) -> object:
    """Return a value with the parts of a schema that are in it changed."""
    match value:
        case dict():
            return change(value)
        case list():
            return [each_part(change, item) for item in value]
        case _:
            return value
