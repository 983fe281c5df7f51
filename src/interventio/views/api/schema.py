"""The form of the documents as JSON Schema (2020-12), made of their dataclasses and the docstrings in them."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Literal, get_args, get_origin, get_type_hints

from interventio.records.docstrings import docstrings_of
from interventio.records.schema import DIALECT
from interventio.views.api.documents import Document
from interventio.views.api.names import json_name

Schema = dict[str, object]

TEXTS: Schema = {
    "type": "object",
    "minProperties": 1,
    "patternProperties": {"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": {"type": "string"}},
    "additionalProperties": False,
}
PLAIN: dict[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    Fraction: {"type": "string", "pattern": "^[0-9]+(/[1-9][0-9]*)?$"},
}


def schema_of(form: type[Document]) -> Schema:
    """Return the JSON Schema of a kind of document: it allows no field that it does not name, and asks for all."""
    parts: dict[str, Schema] = {}
    whole = _object(form, parts)
    return {"$schema": DIALECT, **whole, "$defs": dict(sorted(parts.items()))}


def _object(form: type, parts: dict[str, Schema]) -> Schema:
    names, told = _hints(form), docstrings_of(form)
    properties = {
        json_name(name): {"description": " ".join(told[name].split()), **_schema(hint, parts)}
        for name, hint in names.items()
    }
    return {
        "title": form.__name__,
        "description": " ".join((form.__doc__ or "").split()),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _hints(form: type) -> dict[str, object]:
    hints = get_type_hints(form)
    return {field.name: hints[field.name] for field in fields(form)}


def _schema(hint: object, parts: dict[str, Schema]) -> Schema:
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [choice.value for choice in hint]}
    if isinstance(hint, type) and is_dataclass(hint):
        if hint.__name__ not in parts:
            parts[hint.__name__] = {}
            parts[hint.__name__] = _object(hint, parts)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return _compound(hint, parts)


def _compound(hint: object, parts: dict[str, Schema]) -> Schema:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(inner)} if len(inner) > 1 else {"const": inner[0]}
    if origin is UnionType:
        return {"anyOf": [_schema(one, parts) for one in inner]}
    if origin is tuple:
        return {"type": "array", "items": _schema(inner[0], parts)}
    if origin is Mapping:
        return TEXTS
    raise TypeError(hint)
