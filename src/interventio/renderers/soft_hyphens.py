"""Soft hyphens in long words: most browsers know no Finnish and would break them anywhere or not at all."""

import re
from itertools import pairwise

from interventio.renderers.measuring import SOFT, joints

LANGUAGES = ("fi", "sv")
"""The languages of compounds."""

_LONG = re.compile(r"[^\W\d_]{11,}")


def softened(text: str, language: str) -> str:
    """Return a text of this language with soft hyphens where its long words may be parted."""
    return _LONG.sub(_parted, text) if language in LANGUAGES and SOFT not in text else text


def _parted(match: re.Match[str]) -> str:
    word = match.group()
    places = [0, *joints(word), len(word)]
    return SOFT.join(word[begin:end] for begin, end in pairwise(places))
