"""What the author may have meant: the nearest known words to an unknown one."""

from collections.abc import Iterable
from unicodedata import normalize

MOST = 3
NEAR = 0.62


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return at most three known words that look like `word`, the likest first.

    Case, accents, underscores and a missing end do not count: `Cool_kid` is near `cool-kids`.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - heavy, and needed only where something is wrong

    plain = {_plain(candidate): candidate for candidate in sorted(known, reverse=True)}
    wanted = _plain(word[:200])
    if wanted in plain:
        return (plain[wanted],)
    starts = [key for key in sorted(plain) if len(wanted) > 2 and (key.startswith(wanted) or wanted.startswith(key))]  # noqa: PLR2004
    close = get_close_matches(wanted, plain, n=MOST, cutoff=NEAR)
    return tuple(plain[key] for key in dict.fromkeys([*close, *starts]))[:MOST]


def _plain(word: str) -> str:
    bare = "".join(letter for letter in normalize("NFD", word.casefold()) if letter.isalnum())
    return bare or word
