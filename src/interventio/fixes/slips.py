"""Slips of the pen: words that are so near each other that one was surely meant to be the other."""

import re
from unicodedata import normalize

_LEAST = 4
"""Shorter words are never told to be slips of each other: too many of them are near."""
_PARTS = re.compile(r"[-_ ]+")


def the_meant(word: str, suggestions: tuple[str, ...]) -> str | None:
    """Return the only one of the suggested words that `word` is a slip of.

    >>> the_meant("Cool_Kids", ("cool-kids", "cool-kids-2"))
    'cool-kids'
    >>> the_meant("cool-kids-4", ("cool-kids-2",)) is None  # a number is no slip
    True
    """
    meant = [one for one in suggestions if is_slip(word, one)]
    return meant[0] if len(meant) == 1 else next((one for one in meant if plain(one) == plain(word)), None)


def is_slip(word: str, meant: str) -> bool:
    """Tell whether words are alike but for case, accents and hyphens, or for one letter.

    One letter may be too many, missing, another one, or stand before its neighbour. A digit, or a part of a name
    that is a letter or a short word of its own, is not taken for a slip: `group-a` is not `group-b`.
    """
    if plain(word) == plain(meant):
        return True
    one, other = _PARTS.split(word.casefold()), _PARTS.split(meant.casefold())
    if len(one) != len(other):
        return _is_one_letter_off(plain(word), plain(meant))
    differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and _is_one_letter_off(*differing[0])


def plain(word: str) -> str:
    """Return the letters and digits of a word, small and without accents."""
    return "".join(letter for letter in normalize("NFD", word.casefold()) if letter.isalnum())


def _is_one_letter_off(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LEAST or abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, meant = one[start:], other[start:]
    is_off = rest[1:] == meant or rest == meant[1:] or rest[1:] == meant[1:] or _is_swapped(rest, meant)
    return is_off and not any(letter.isdigit() for letter in f"{rest[:1]}{meant[:1]}")


def _is_swapped(rest: str, meant: str) -> bool:
    return rest[:2] == meant[:2][::-1] and rest[2:] == meant[2:]
