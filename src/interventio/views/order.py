"""The order of the alphabet as Finnish and Swedish have it."""

from unicodedata import normalize

from interventio.views.words import Words

_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"})


def alphabetical(words: Words | str) -> tuple[str, str]:
    """Return the key by which words are sorted: case and accents do not count, å, ä and ö stand after z.

    >>> sorted(["Öljytie", "Äiti", "Åbo", "zeta", "École", "elo"], key=alphabetical)
    ['École', 'elo', 'zeta', 'Åbo', 'Äiti', 'Öljytie']
    """
    text = str(words)
    letters = normalize("NFC", text.casefold()).translate(_AFTER_Z)
    plain = "".join(letter for letter in normalize("NFD", letters) if not "\u0300" <= letter <= "\u036f")
    return plain, text
