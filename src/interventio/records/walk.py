"""The words of a record: every text, line and web address that a person wrote in it, and where each stands."""

from functools import cache
from typing import TypeGuard, get_args, get_origin, get_type_hints

from interventio.findings.place import Route
from interventio.records.base import Part
from interventio.records.fields import Address, Line
from interventio.records.text import Text

Words = str | dict[str, str]
"""A line or an address, or a text by language."""


def words_of(part: Part) -> list[tuple[Route, Words]]:
    """Return all words of a record in the order of its fields, each with its route as it is written in a file.

    Ids, choices, dates and numbers are no words.
    """
    found: list[tuple[Route, Words]] = []
    _gather(part, (), found)
    return found


def _gather(value: object, route: Route, found: list[tuple[Route, Words]]) -> None:
    match value:
        case str():
            found.append((route, value))
        case dict():
            found.extend(_texts(value, route))
        case Part():
            for attribute, written in _wordy_fields(type(value)):
                inner = getattr(value, attribute)
                if inner:
                    _gather(inner, (*route, written), found)
        case tuple():
            for position, item in enumerate(value):
                _gather(item, (*route, position), found)
        case _:
            pass


def _texts(value: dict[str, str] | dict[str, dict[str, str]], route: Route) -> list[tuple[Route, Words]]:
    """Return a text with its route, or those that stand under ids, each with its own."""
    if _is_text(value):
        return [(route, value)]
    return [((*route, id_), text) for id_, text in value.items() if isinstance(text, dict)]


def _is_text(value: dict[str, str] | dict[str, dict[str, str]]) -> TypeGuard[dict[str, str]]:
    return isinstance(next(iter(value.values()), ""), str)


@cache
def _wordy_fields(part: type[Part]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a part that have words in them, by attribute and by the name in a file."""
    hints = get_type_hints(part, include_extras=True)
    return tuple((name, field.alias or name) for name, field in part.model_fields.items() if _has_words(hints[name]))


def _has_words(hint: object) -> bool:
    if isinstance(hint, type) and issubclass(hint, Part):
        return bool(_wordy_fields(hint))
    inner = get_args(hint)[1:] if get_origin(hint) is dict else get_args(hint)  # keys are no words
    return hint in (Text, Line, Address) or any(map(_has_words, inner))
