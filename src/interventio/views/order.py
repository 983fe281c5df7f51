"""The order of the alphabet as Finnish and Swedish have it."""

from unicodedata import normalize

from interventio.views.words import Words

_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"})


_LETTERS = {"{": "Å", "|": "Ä", "}": "Ö"}


def initial(words: Words | str) -> str:
    """Return the letter under which words stand in an index: `#` for those that begin with none.

    >>> [initial(name) for name in ("École", "Åbo", "öljy", "3 steps", "{A}")]
    ['E', 'Å', 'Ö', '#', '#']
    """
    if not str(words)[:1].isalpha():
        return "#"
    first = alphabetical(words)[0][:1]
    return _LETTERS.get(first, first.upper()[:1])


def alphabetical(words: Words | str) -> tuple[str, str]:
    """Return the key by which words are sorted: case and accents do not count, å, ä and ö stand after z.

    >>> sorted(["Öljytie", "Äiti", "Åbo", "zeta", "École", "elo"], key=alphabetical)
    ['École', 'elo', 'zeta', 'Åbo', 'Äiti', 'Öljytie']
    """
    text = str(words)
    letters = normalize("NFC", text.casefold()).translate(_AFTER_Z)
    plain = "".join(letter for letter in normalize("NFD", letters) if not "\u0300" <= letter <= "\u036f")
    return plain, text
