"""Which characters the bundled font has."""

import json
from functools import cache
from pathlib import Path
from unicodedata import category, combining

ADVANCES = Path(__file__).parents[1] / "fonts" / "advances.json"

JOINERS = "\u200c\u200d"
"""They are not seen, but letters beside them are joined or parted by them."""

STAND_IN = "?"
"""What is drawn for a character that a font lacks, where nothing else could draw it."""


def drawable(text: str) -> str:
    """Return text with a stand-in for every character that the bundled font lacks and that would be seen.

    >>> drawable("Åbo 漢字")
    'Åbo ??'
    """
    known = _known()
    return "".join(letter if letter in known or not _is_seen(letter) else STAND_IN for letter in text)


def seen(text: str) -> str:
    r"""Return text without the characters that nobody sees, but which fonts draw with the glyph of a space.

    >>> seen("a\u200bb c")
    'ab c'
    """
    return "".join(letter for letter in text if letter in JOINERS or category(letter) != "Cf")


def _is_seen(letter: str) -> bool:
    return not (letter.isspace() or combining(letter) or category(letter) == "Cf")


@cache
def _known() -> frozenset[str]:
    return frozenset(json.loads(ADVANCES.read_bytes())["characters"])
