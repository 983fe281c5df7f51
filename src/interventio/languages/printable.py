"""The one way by which words from outside become safe to print: in a terminal, a log, a message."""

import re

_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
LONGEST = 80


def printable(words: str, longest: int = LONGEST) -> str:
    r"""Return `words` on one line without control, direction or invisible characters, at most `longest` long.

    What cannot be printed is shown by its number: a tab becomes `\t`, an escape `\x1b`.
    """
    if len(words) > longest:
        words = words[: longest - 1] + "…"
    return _UNPRINTABLE.sub(_number, words)


def _number(match: re.Match[str]) -> str:
    character = match.group()
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return known.get(character) or (f"\\x{ord(character):02x}" if character <= "\xff" else f"\\u{ord(character):04x}")
