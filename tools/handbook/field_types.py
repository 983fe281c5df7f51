"""The types of fields in plain words."""

import re
from collections.abc import Iterable
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic.fields import FieldInfo

from handbook.markdown import headings
from handbook.values import VALUES, link
from handbook.words import Words
from interventio.languages.language import Language
from interventio.records.base import Part
from interventio.records.fields import REFERS_TO


def type_words(hint: object, words: Words) -> str:
    """Return in words what is written in a field with this type."""
    arguments = get_args(hint)
    for value in VALUES:
        if hint == value.type or _begins_with(arguments, get_args(value.type)):
            return link(value, words)
    match get_origin(hint):
        case None:
            return _plain(hint, words)
        case origin if origin is Annotated:
            return _annotated(arguments[0], arguments[1:], words)
        case origin if origin is Literal:
            return _choices(arguments, words)
        case origin:
            return _made_of(origin, arguments, words)


def _begins_with(arguments: tuple[object, ...], known: tuple[object, ...]) -> bool:
    """Tell whether a type is a known one with more notes behind it."""
    return len(known) > 1 and arguments[: len(known)] == known


def _made_of(origin: object, arguments: tuple[object, ...], words: Words) -> str:
    """Return in words a list, fields by name, or what may also be left out."""
    inner = [type_words(argument, words) for argument in arguments if argument not in {NoneType, Ellipsis}]
    if origin is tuple:
        return words("record.list", item=inner[0])
    if origin is dict:
        return words("record.by", name=inner[0], value=inner[1])
    if origin in {Union, UnionType}:
        return inner[0]
    raise TypeError(origin)


def _annotated(base: object, notes: Iterable[object], words: Words) -> str:
    fields = [note for note in notes if isinstance(note, FieldInfo)]
    for field in fields:
        if isinstance(field.json_schema_extra, dict) and REFERS_TO in field.json_schema_extra:
            return words(f"reference.{field.json_schema_extra[REFERS_TO]}")
    if base is int:
        limits = [limit for field in fields for limit in field.metadata]
        (lowest,) = (str(limit.ge) for limit in limits if isinstance(limit, Ge))
        (highest,) = (str(limit.le) for limit in limits if isinstance(limit, Le))
        return words("record.number", lowest=lowest, highest=highest)
    return type_words(base, words)


def _plain(hint: object, words: Words) -> str:
    if hint is str:
        return words("record.code")
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _choices([choice.value for choice in hint], words)
    if isinstance(hint, type) and issubclass(hint, Part):
        name = title_of(hint, words)
        (heading,) = headings(f"## {name}")
        return f"[{name}](#{heading.anchor})"
    raise TypeError(hint)


def _choices(choices: Iterable[object], words: Words) -> str:
    told = [f"`{choice}`" for choice in choices]
    return told[0] if len(told) == 1 else words("record.choice", choices=", ".join(told))


def title_of(part: type[Part], words: Words) -> str:
    """Return the name of a part; in English it is the name of the class, spoken."""
    if words.language is Language.EN:
        return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part.__name__).capitalize()
    return words.said(part.__name__)
