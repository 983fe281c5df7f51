"""What looks like personal data in words: identity codes and e-mail addresses.

Whatever is recognised is told masked: nobody who reads a log may learn it.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

MASK = "•••"
_HYPHEN = "\\-\u2010-\u2013\u2212"

_IDENTITY_CODE = re.compile(
    rf"(?<!\d)(\d\d)(\d\d)(\d\d)([+A-FU-Y{_HYPHEN}])(\d{{3}})([0-9A-FHJ-NPR-Y])(?!\w)", re.IGNORECASE
)
_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"

_EMAIL = re.compile(
    r"(?<![\w.%+-])([\w.%+-]*\w)(?:@|\s?[(\[{]\s?(?:at|ät|a)\s?[)\]}]\s?)((?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24})",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?(?:[._][^\W\d_]+(?:-[^\W\d_]+)?){1,3}\d{0,2}")
_OF_A_SERVICE = re.compile(
    "ajanvar|asiak|asiointi|hallin|info|keskus|kirjaam|klini[ik]|koulu|lapsi|last|neuvo|nuor|palaut|palvel|perhe|posti"
    "|tiimi|toimisto|tuki|viestin|yksik"
    "|anmäl|barn|enhet|familj|kansli|mottag|registr|råd|skol|stöd|tjänst|ungdom"
    "|admin|center|centre|child|clinic|contact|family|feedback|help|mail|office|school|service|support|team|youth",
    re.IGNORECASE,
)

_SPELT_AT = re.compile(r"[(\[{] ?[aä]t? ?[)\]}]", re.IGNORECASE)
_BESIDE_FIGURES = b" -().+" + bytes(range(0x80, 0x100))
_FIGURES = bytes(0x30 if 0x30 <= each <= 0x39 else 0x78 for each in range(256))  # noqa: PLR2004 - 0 for 0 to 9, else x
_LONG_NUMBER = b"000000"


def may_hold_a_number(words: str) -> bool:
    """Tell, much faster than by looking for them, whether there can be identity codes or telephone numbers."""
    return _LONG_NUMBER in words.encode(errors="replace").translate(_FIGURES, _BESIDE_FIGURES)


def may_hold_an_email(words: str) -> bool:
    """Tell, much faster than by looking for them, whether there can be e-mail addresses."""
    return "@" in words or _SPELT_AT.search(words) is not None


class Datum(NamedTuple):
    """A stretch of words that is personal data, and what may be told of it."""

    start: int
    end: int
    masked: str


def identity_codes(words: str) -> Iterator[Datum]:
    """Yield each Finnish identity code: a day that exists, and the right check character.

    Test codes, whose individual number begins with a 9, are told too: nobody sees the difference at a glance.
    """
    for match in _IDENTITY_CODE.finditer(words):
        day, month, year, sign, number, check = match.groups()
        is_right = _CHECK_CHARACTERS[int(day + month + year + number) % 31] == check.upper()
        if is_right and _is_day(int(day), int(month), _century(sign) + int(year)):
            yield Datum(*match.span(), "••••••-••••")


def emails(words: str) -> Iterator[Datum]:
    """Yield each e-mail address; also where `(at)` is written for the sign."""
    if may_hold_an_email(words):
        for match in _EMAIL.finditer(words):
            yield _address(match)


def personal_emails(words: str) -> Iterator[Datum]:
    """Yield each e-mail address that looks like a person's, such as `first.last@`."""
    for match in _EMAIL.finditer(words):
        if _NAME.fullmatch(match[1]) and not _OF_A_SERVICE.search(match[1]):
            yield _address(match)


def _address(match: re.Match[str]) -> Datum:
    return Datum(*match.span(), f"{match[1][0]}{MASK}@{MASK}")


def _century(sign: str) -> int:
    if sign == "+":
        return 1800
    return 2000 if sign.upper() in "ABCDEF" else 1900


def _is_day(day: int, month: int, year: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
