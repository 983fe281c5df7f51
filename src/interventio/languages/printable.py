"""The one way by which words from outside become safe to print: in a terminal, a log, a message."""

import re

UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
LONGEST = 80
_OBEYED = re.compile(r"##(?=\w*\[)")
"""How commands to build servers begin, wherever on a line of a log they stand: `##[error]`, `##vso[task.complete]`."""


def printable(words: str, longest: int = LONGEST) -> str:
    r"""Return `words` on one line without control, direction or invisible characters, at most `longest` long.

    What cannot be printed is shown by its number: a tab becomes `\t`, an escape `\x1b`. A dot stands in the place of a
    character without which a build server obeys a line of its log.
    """
    shown = _OBEYED.sub("#•", UNPRINTABLE.sub(_number, words[: longest + 1]))
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def _number(match: re.Match[str]) -> str:
    number = ord(match.group())
    known = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    wide = f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"  # noqa: PLR2004 - as many digits as fit
    return known.get(match.group()) or (f"\\x{number:02x}" if number <= 0xFF else wide)  # noqa: PLR2004 - the same
