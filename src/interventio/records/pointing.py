"""What a record points to: the ids in its fields, by the list that they are from, each with where it stands."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from interventio.findings.place import Route
from interventio.records.base import Part
from interventio.records.fields import REFERS_TO

Pointer = tuple[str, Route]
"""An id and the route to it. Where the route ends with the id itself, the id is a key."""

Pointers = Mapping[str, Sequence[Pointer]]
"""By the name of the list that the ids are from, such as `interventions`; none where a list is not there."""

_Found = defaultdict[str, list[Pointer]]
_Gather = Callable[[object, Route, _Found], None]


def pointers_of(part: Part) -> Pointers:
    """Return all ids in a record that refer to others, in the order of its fields."""
    found: _Found = defaultdict(list)
    _in_part(part, (), found)
    return found


def _in_part(value: object, route: Route, found: _Found) -> None:
    if isinstance(value, Part):
        for attribute, written, gather in _pointing_fields(type(value)):
            if inner := getattr(value, attribute):
                gather(inner, (*route, written), found)


@cache
def _pointing_fields(part: type[Part]) -> tuple[tuple[str, str, _Gather], ...]:
    """Return the fields of a part that have ids in them: attribute, name in a file, and how to gather from it."""
    hints = get_type_hints(part, include_extras=True)
    gathered = ((name, field.alias or name, _gather_of(hints[name])) for name, field in part.model_fields.items())
    return tuple((name, written, gather) for name, written, gather in gathered if gather)


def _gather_of(hint: object) -> _Gather | None:
    """Return how to gather ids from a value with this type hint; None where there can be none."""
    if isinstance(hint, type) and issubclass(hint, Part):
        return _in_part if _pointing_fields(hint) else None
    inside = get_args(hint)
    if get_origin(hint) is Annotated:
        listed = _list_of(inside[1:])
        return _single(listed) if listed else _gather_of(inside[0])
    if get_origin(hint) in {Union, UnionType}:
        return next(filter(None, map(_gather_of, inside)), None)
    if get_origin(hint) is tuple:
        return _each(_gather_of(inside[0]))
    return _mapping(*map(_gather_of, inside)) if get_origin(hint) is dict else None


def _list_of(metadata: Sequence[object]) -> str | None:
    for one in metadata:
        if (
            isinstance(one, FieldInfo)
            and isinstance(one.json_schema_extra, dict)
            and REFERS_TO in one.json_schema_extra
        ):
            return str(one.json_schema_extra[REFERS_TO])
    return None


def _single(listed: str) -> _Gather:
    return lambda value, route, found: found[listed].append((str(value), route))


def _each(gather: _Gather | None) -> _Gather | None:
    def gather_each(value: object, route: Route, found: _Found) -> None:
        if gather and isinstance(value, tuple):
            for position, item in enumerate(value):
                gather(item, (*route, position), found)

    return gather_each if gather else None


def _mapping(keys: _Gather | None, values: _Gather | None) -> _Gather | None:
    def gather_mapping(value: object, route: Route, found: _Found) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                if keys:
                    keys(key, (*route, key), found)
                if values:
                    values(item, (*route, key), found)

    return gather_mapping if keys or values else None
