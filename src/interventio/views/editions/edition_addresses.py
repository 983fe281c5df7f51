"""Where the pages of a chart's editions are: their names are anything, addresses are letters and digits."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from unicodedata import normalize

_WORD = re.compile(r"[a-z0-9]+")
_LONGEST = 60
_PLAIN = re.compile(r"[0-9]{2,}")


def edition_addresses(names: Iterable[str]) -> tuple[str, ...]:
    """Return an address for each edition: a year as it is, other names behind a word, and none twice.

    The word keeps them apart from the names that some systems have for devices, such as `con`.

    >>> edition_addresses(["2025", "Kevät 2026", "kevat 2026", "???"])
    ('2025', 'edition-kevat-2026', 'edition-kevat-2026-3', 'edition-4')
    """
    made: dict[str, None] = {}
    for number, name in enumerate(names, start=1):
        address = _address(name) or f"edition-{number}"
        made[next(one for one in _variants(address, number) if one not in made)] = None
    return tuple(made)


def _variants(address: str, number: int) -> Iterator[str]:
    """Yield an address, and what it may be instead: one of these is not taken yet."""
    yield address
    yield from (f"{address}-{one}" for one in count(number))


def _address(name: str) -> str:
    if _PLAIN.fullmatch(name) and name.isascii() and len(name) <= _LONGEST:
        return name
    letters = normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = "-".join(_WORD.findall(letters))[:_LONGEST].rstrip("-")
    return f"edition-{words}" if words else ""
