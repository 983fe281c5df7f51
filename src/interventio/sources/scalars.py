"""What a scalar means by the core schema of YAML 1.2: `no`, `on`, `12:30`, `1_000` and dates are text."""

import re
from functools import lru_cache
from math import isinf
from typing import Self
from unicodedata import normalize

from interventio.sources.characters import first_unfit
from interventio.sources.limits import LIMITS

Scalar = str | int | float | bool | None

_CONSTANTS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_UNLIKE_TEXT = frozenset("0123456789+-.~nNtTfF")
"""What a scalar begins with that may be something else than text."""

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_BASED = re.compile(r"0o[0-7]{1,20}|0x[0-9a-fA-F]{1,15}")
_FLOAT = re.compile(
    r"[-+]?(?=[0-9.]{1,24}(?:[eE]|\Z))(?:(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]{1,3})?|[0-9]+[eE][-+]?[0-9]{1,3})"
)
_DOUBTFUL = re.compile(r"-[^\W\d]|[A-Za-z_][\w-]*:(?!//)\S")


class Reading(str):
    """The tag of a scalar that was read: as text it is empty, as no tag in a file is, and it carries the value."""

    __slots__ = ("value",)
    value: Scalar

    def __new__(cls, value: Scalar) -> Self:
        """Make the tag of a value."""
        reading = super().__new__(cls)
        reading.value = value
        return reading


_PLAIN = (True, False)

UNTAGGED = ""
"""The tag of a list or of fields, and of a text that has to be looked at before it is believed."""


@lru_cache(maxsize=8192)
def tag_of(_kind: type[object], written: str | None, implicit: object) -> str:
    """Return the tag of a node that has none in the file: the same few hundred words come again and again."""
    if written is None:
        return UNTAGGED
    is_plain = implicit == _PLAIN
    is_doubtful = "\u00a0" in written or _DOUBTFUL.match(written) if is_plain else first_unfit(written)
    if is_doubtful or len(written) > LIMITS.text:
        return UNTAGGED
    return Reading(plain_value(written) if is_plain else composed(written))


def plain_value(written: str) -> Scalar:
    """Return what a scalar without quotation marks means; numbers of more than 18 digits are text.

    >>> [plain_value(written) for written in ("12", "0o14", "1e3", "12:30", "no", "2026-03-09")]
    [12, 12, 1000.0, '12:30', 'no', '2026-03-09']
    """
    if written and written[0] not in _UNLIKE_TEXT:
        return composed(written)
    if written in _CONSTANTS:
        return _CONSTANTS[written]
    number = _number(written)
    return composed(written) if number is None else number


def composed(text: str) -> str:
    """Return a text in Unicode's composed form, in which ä is one character."""
    return text if text.isascii() else normalize("NFC", text)


def _number(written: str) -> int | float | None:
    if _INTEGER.fullmatch(written):
        return int(written)
    if _BASED.fullmatch(written):
        return int(written, 0)
    if _FLOAT.fullmatch(written) and not isinf(number := float(written)):
        return number
    return None
