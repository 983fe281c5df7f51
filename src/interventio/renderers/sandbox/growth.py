"""How large a value is, and operators under which none grows beyond what is left."""

import operator
import re
from collections.abc import Callable, Mapping

from markupsafe import Markup

from interventio.renderers.sandbox.budget import LIMITS, Budget, SpentError
from interventio.renderers.sandbox.trouble import LARGE_NUMBER, TOO_DEEP
from interventio.renderers.sandbox.values import as_text

ITEM = 16
"""What an item of a list counts for, in characters."""

NESTED = 4
"""How deep lists may stand in lists."""

_FORM = re.compile(r"%(?:\(\w+\))?[-#0 +]{0,3}\d{0,3}(?:\.\d{1,2})?[sdiufFeEgGxXoc%]", re.ASCII)


def size(value: object, depth: int = 0) -> int:
    """Return how large a text or a list is, with all that is in it, in characters.

    Raises:
        SpentError: lists stand too deep in lists.

    """
    if isinstance(value, str):
        return len(value)
    if not isinstance(value, list | tuple | Mapping):
        return 0
    if depth == NESTED:
        raise SpentError(TOO_DEEP)
    inside = value.values() if isinstance(value, Mapping) else value
    return sum(ITEM + size(item, depth + 1) for item in inside)


def times(left: object, right: object, budget: Budget) -> object:
    """Return a product, of numbers or of a text or list and a number."""
    many, count = (right, left) if isinstance(left, int) else (left, right)
    if isinstance(many, str | list | tuple) and isinstance(count, int):
        budget.write(size(many) * max(count, 0))
    else:
        _checked(left, right)
    return _Operator(operator.mul)(left, right)


def power(left: object, right: object) -> object:
    """Return a power of small numbers.

    Raises:
        SpentError: a number is too large.

    """
    if isinstance(right, int) and abs(right) > LIMITS.bits:
        raise SpentError(LARGE_NUMBER)
    _checked(left, right)
    return _checked(_Operator(operator.pow)(left, right))


def plus(left: object, right: object, budget: Budget) -> object:
    """Return a sum, or two texts or lists one after the other."""
    budget.write(size(left) + size(right))
    _checked(left, right)
    return _Operator(operator.add)(left, right)


def filled(left: object, right: object, budget: Budget) -> object:
    """Return a remainder, or a text like `t%d` with its places filled.

    Raises:
        ValueError: a place is of no simple form.

    """
    if not isinstance(left, str):
        _checked(left, right)
        return _Operator(operator.mod)(left, right)
    if "%" in _FORM.sub("", left):
        raise ValueError(left)
    values = right if isinstance(right, tuple) else (right,)
    printed = tuple(value if isinstance(value, int | float) else as_text(value) for value in values)
    budget.write(size(left) * 10 + size(printed))
    return left % printed


class _Operator:
    """An operator of Python, on values of which it is not known whether they fit it."""

    def __init__(self, run: Callable[..., object]) -> None:
        self.run = run

    def __call__(self, left: object, right: object) -> object:
        return self.run(left, right)


def _checked(*values: object) -> object:
    for value in values:
        if isinstance(value, int) and value.bit_length() > LIMITS.bits:
            raise SpentError(LARGE_NUMBER)
    return values[0]


def joined(parts: list[object], between: object, budget: Budget) -> str:
    """Return texts and numbers one after the other; where one of them is markup, the others are escaped."""
    texts = [as_text(part) for part in parts]
    mark = as_text(between)
    budget.write(size(texts) + len(mark) * len(texts))
    if any(isinstance(text, Markup) for text in (mark, *texts)):
        return Markup.escape(mark).join(texts)
    return mark.join(texts)
