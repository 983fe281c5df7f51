"""What a template may look at and print: words, numbers, and the parts of views; nothing that lies behind them."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from jinja2.environment import TemplateModule
from jinja2.runtime import LoopContext, Undefined
from jinja2.utils import Namespace
from markupsafe import Markup

METHODS = {
    str: frozenset(
        (
            *("capitalize", "casefold", "count", "endswith", "find", "isalpha", "isdigit", "lower", "lstrip"),
            *("removeprefix", "removesuffix", "rstrip", "split", "splitlines", "startswith", "strip", "title", "upper"),
        )
    ),
    Mapping: frozenset(("get", "items", "keys", "values")),
    tuple: frozenset(("count", "index")),
    list: frozenset(("count", "index")),
    date: frozenset(("day", "month", "year")),
    Enum: frozenset(("name", "value")),
    LoopContext: frozenset(
        (
            *("changed", "cycle", "depth", "depth0", "first", "index", "index0", "last", "length", "nextitem"),
            *("previtem", "revindex", "revindex0"),
        )
    ),
}
"""By kind of value, the attributes that are open; all others are closed."""


def is_open(owner: object, attribute: str, value: object) -> bool:
    """Tell whether a template may use an attribute, which has a value."""
    if attribute.startswith("_"):
        return False
    if isinstance(owner, TemplateModule | Namespace):
        return True
    if is_dataclass(owner) and not isinstance(owner, type):
        return not callable(value) and _is_part(type(owner), attribute)
    if isinstance(owner, tuple) and attribute in getattr(type(owner), "_fields", ()):
        return True
    return any(isinstance(owner, kind) and attribute in names for kind, names in METHODS.items())


def _is_part(view: type, attribute: str) -> bool:
    if is_dataclass(view) and any(field.name == attribute for field in fields(view)):
        return True
    return isinstance(getattr(view, attribute, None), property)


def is_text(value: object) -> bool:
    """Tell whether a value can be printed: words, numbers, days, and views that have words of their own."""
    if isinstance(value, str | int | float | Fraction | date):
        return True
    return is_dataclass(value) and type(value).__str__ is not object.__str__


def as_text(value: object) -> str:
    """Return a value as it is printed; markup stays markup.

    Raises:
        NoTextError: it is no text and no number.
        UndefinedError: it is not known.

    """
    if isinstance(value, Markup):
        return value
    if isinstance(value, Undefined):
        return str(value)
    if not is_text(value):
        raise NoTextError
    return str(value)


class NoTextError(TypeError):
    """Something was to be printed that is neither text nor number."""
