"""Lines of styled words for a terminal; whoever puts them there knows what a style looks like."""

import re
from enum import StrEnum


class Style(StrEnum):
    """What words on a line are."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    GOOD = "good"
    MARK = "mark"
    LINK = "link"
    STAIR = "stair"
    THEME_1 = "theme-1"
    THEME_2 = "theme-2"
    THEME_3 = "theme-3"
    THEME_4 = "theme-4"
    THEME_5 = "theme-5"
    THEME_6 = "theme-6"
    THEME_7 = "theme-7"
    THEME_8 = "theme-8"


_COMMAND = re.compile(r"^(\s*):(?=:)")
Span = tuple[str, Style]
Line = tuple[Span, ...]


def line(*spans: str | Span) -> Line:
    """Return a line of spans; bare words are plain."""
    return tuple((span, Style.PLAIN) if isinstance(span, str) else span for span in spans)


def plain(lines: tuple[Line, ...]) -> str:
    """Return lines as text without any style."""
    return "".join(unheeded("".join(text for text, _ in one)) + "\n" for one in lines)


def unheeded(text: str) -> str:
    """Return a line that no build server obeys in whose log it may stand: with a dot where a command would begin.

    >>> unheeded("  ::stop-commands::x")
    '  •:stop-commands::x'
    """
    return _COMMAND.sub(r"\1•", text, count=1)
