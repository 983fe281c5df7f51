"""The form of each kind of record as JSON Schema, for editors that check and complete while people type."""

from collections.abc import Callable, Mapping, Sequence

from interventio.records.fields import REFERS_TO
from interventio.records.kinds import RecordKind

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NULL = {"type": "null"}
Describe = Callable[[str], str]


def json_schema(kind: RecordKind, describe: Describe = str, known: Mapping[str, Sequence[str]] | None = None) -> object:
    """Return the JSON Schema of a kind of record.

    `describe` translates titles and descriptions; `known` has the ids of a workspace by list
    (`interventions`, `themes` …), which editors then offer wherever such an id may stand.
    """
    schema: dict[str, object] = kind.model.model_json_schema(by_alias=True)
    if not kind.is_single:
        _drop_id(schema)
    return {"$schema": DIALECT, **_told(schema, describe, known or {})}


def _drop_id(schema: dict[str, object]) -> None:
    """Take out `id`: it is the name of the file."""
    match schema:
        case {"properties": dict(properties), "required": list(required)}:
            del properties["id"]
            required.remove("id")
        case _:
            pass


def _told(node: Mapping[str, object], describe: Describe, known: Mapping[str, Sequence[str]]) -> dict[str, object]:
    told: dict[str, object] = {}
    for key, value in node.items():
        match key, value:
            case "title" | "description", str():
                told[key] = describe(value.replace("\n", " "))
            case _, str() if key == REFERS_TO:
                told |= {"enum": list(known[value])} if known.get(value) else {}
            case "default", None:
                pass  # left out, a field is unknown; it is never written as null
            case "anyOf", list() if (kept := [item for item in value if item != NULL]) != value:
                told |= _told(kept[0], describe, known) if len(kept) == 1 else {"anyOf": _each(kept, describe, known)}
            case _, dict():
                told[key] = _told(value, describe, known)
            case _, list():
                told[key] = _each(value, describe, known)
            case _:
                told[key] = value
    return told


def _each(items: Sequence[object], describe: Describe, known: Mapping[str, Sequence[str]]) -> list[object]:
    return [_told(item, describe, known) if isinstance(item, dict) else item for item in items]
