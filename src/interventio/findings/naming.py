"""What people call codes: by the code itself, by its name, or by what several codes begin with."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from interventio.findings.code import Code
from interventio.findings.suggestion import nearest

EVERY = "ALL"
"""The word for all codes."""
SHORTEST = 3
"""What codes begin with is at least the three letters of a family."""
_T = TypeVar("_T")


def codes_called(word: str, codes: Iterable[Code]) -> frozenset[str]:
    """Return the ids of the codes that a word stands for: `REF001`, `unknown-intervention`, `REF`, `SYN2`, `ALL`.

    None where there is no such code. Upper and lower case are the same.
    """
    known = tuple(codes)
    start, name = word.strip().upper(), word.strip().casefold()
    if start == EVERY:
        return frozenset(code.id for code in known)
    named = frozenset(code.id for code in known if code.name == name)
    return named or frozenset(code.id for code in known if len(start) >= SHORTEST and code.id.startswith(start))


def words_near(word: str, codes: Iterable[Code]) -> tuple[str, ...]:
    """Return what may have been meant by a word that stands for no code: at most three ids, names and families."""
    known = tuple(codes)
    family, number = word.strip()[:SHORTEST].upper(), word.strip()[SHORTEST:].strip(" -")
    if number.isascii() and number.isdigit() and codes_called(family, known):
        meant = f"{family}{number.lstrip('0'):0>3}"
        return (meant,) if codes_called(meant, known) else (family,)
    return nearest(word, (called for code in known for called in (code.id, code.name, code.family)))


def names_of(code: Code) -> Iterator[str]:
    """Yield what a code may be called, the narrowest first: `REF001`, its name, `REF00`, `REF0`, `REF`."""
    yield code.id
    yield code.name
    for length in range(len(code.id) - 1, SHORTEST - 1, -1):
        yield code.id[:length]


def narrowest(code: Code, asked: Mapping[str, _T]) -> _T | None:
    """Return what is asked for a code by the narrowest of its names; None where nothing is."""
    return next((asked[name] for name in names_of(code) if name in asked), None)
