"""The shape of a kind of record: which fields stand where."""

from functools import cache
from typing import get_args

from pydantic.fields import FieldInfo

from interventio.findings.place import Route
from interventio.records.base import Part


def names_at(model: type[Part], route: Route) -> tuple[str, ...]:
    """Return the names of the fields that may stand in the part at `route`, as they are written in a file."""
    part: type[Part] | None = model
    for step in route:
        if isinstance(step, str) and part is not None:
            field = written_fields(part).get(step)
            part = part_of(field.annotation) if field else part
    return tuple(name for name in written_fields(part) if name != "id" or part is not model) if part else ()


@cache
def written_fields(part: type[Part]) -> dict[str, FieldInfo]:
    """Return the fields of a part by the names that they have in a file."""
    return {field.alias or name: field for name, field in part.model_fields.items()}


def part_of(annotation: object) -> type[Part] | None:
    """Return the part that an annotation such as `tuple[Tier, ...]` is made of, if it is made of one."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next((part for inner in get_args(annotation) if (part := part_of(inner))), None)
