"""Which characters the bundled font has."""

import json
from functools import cache
from pathlib import Path
from unicodedata import category, combining

ADVANCES = Path(__file__).parents[1] / "fonts" / "advances.json"

STAND_IN = "?"
"""What is drawn for a character that a font lacks, where nothing else could draw it."""


def drawable(text: str) -> str:
    """Return text with a stand-in for every character that the bundled font lacks and that would be seen.

    >>> drawable("Åbo 漢字")
    'Åbo ??'
    """
    known = _known()
    return "".join(letter if letter in known or not _is_seen(letter) else STAND_IN for letter in text)


def _is_seen(letter: str) -> bool:
    return not (letter.isspace() or combining(letter) or category(letter) == "Cf")


@cache
def _known() -> frozenset[str]:
    return frozenset(json.loads(ADVANCES.read_bytes())["characters"])
