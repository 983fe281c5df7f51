"""The terminal: whether there is one, how wide it is, whether it has colour, and how styled lines are put on it."""

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from interventio.renderers.screen.lines import Line, Style, unheeded

_CODES = {
    Style.STRONG: "1",
    Style.QUIET: "2",
    Style.ERROR: "1;31",
    Style.WARNING: "1;33",
    Style.HINT: "1;36",
    Style.GOOD: "1;32",
    Style.MARK: "1;35",
    Style.LINK: "36",
    Style.STAIR: "36",
    # of the 256 colours, those near the themes' own that stand out on dark and light ground alike
    Style.THEME_1: "38;5;36",
    Style.THEME_2: "38;5;39",
    Style.THEME_3: "38;5;63",
    Style.THEME_4: "38;5;133",
    Style.THEME_5: "38;5;125",
    Style.THEME_6: "38;5;175",
    Style.THEME_7: "38;5;166",
    Style.THEME_8: "38;5;106",
}
NARROWEST = 40
_IN_ASCII = str.maketrans(
    dict(zip("│─…“”’–←▏•\u00a0", ("|", "-", "...", '"', '"', "'", "-", "<-", "|", "*", " "), strict=True))
)
"""For consoles that cannot show more."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """What output goes to."""

    is_screen: bool
    has_colour: bool
    has_unicode: bool
    width: int


def terminal_of(stream: TextIO, colour: str = "auto") -> Terminal:
    """Return what `stream` goes to. Off a screen nothing is wrapped; NO_COLOR and TERM=dumb mean no colour."""
    is_screen = stream.isatty()
    return Terminal(
        is_screen=is_screen,
        has_colour=_has_colour(colour, is_screen=is_screen),
        has_unicode="utf" in (stream.encoding or "").lower(),
        width=max(NARROWEST, shutil.get_terminal_size((100, 24)).columns),
    )


def _has_colour(asked: str, *, is_screen: bool) -> bool:
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_screen and os.environ.get("TERM") != "dumb")


def put(lines: Iterable[Line], stream: TextIO | None = None, colour: str = "auto") -> None:
    """Write styled lines, in colour where the terminal has it and in plain characters where it has no others.

    No line is a command to a build server in whose log it may stand.
    """
    stream = stream or sys.stdout
    terminal = terminal_of(stream, colour)
    for one in lines:
        text = unheeded("".join(_painted(span, has_colour=terminal.has_colour) for span in one))
        stream.write((text if terminal.has_unicode else text.translate(_IN_ASCII)) + "\n")


def _painted(span: tuple[str, Style], *, has_colour: bool) -> str:
    text, style = span
    code = _CODES.get(style) if has_colour else None
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text
