"""JSON Schemas in draft 7, which older editors and public lists of schemas read."""

from collections.abc import Mapping

from interventio.records.schema import each_part

DIALECT = "http://json-schema.org/draft-07/schema#"


def as_draft_7(schema: Mapping[str, object]) -> dict[str, object]:
    """Return a schema as draft 7 writes it."""
    return {**_older(schema), "$schema": DIALECT}


def _older(node: Mapping[str, object]) -> dict[str, object]:
    """Return a part of a schema; draft 7 passes over all that stands beside a reference."""
    match node:
        case {"$ref": str(name), **beside}:
            older: dict[str, object] = {"$ref": name.replace("#/$defs/", "#/definitions/")}
            return {**_older(beside), "allOf": [older]} if beside else older
        case _:
            return {"definitions" if key == "$defs" else key: each_part(_older, value) for key, value in node.items()}
