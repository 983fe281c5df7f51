"""Lines of styled words for a terminal; whoever puts them there knows what a style looks like."""

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


Span = tuple[str, Style]
Line = tuple[Span, ...]


def line(*spans: str | Span) -> Line:
    """Return a line of spans; bare words are plain."""
    return tuple((span, Style.PLAIN) if isinstance(span, str) else span for span in spans)


def plain(lines: tuple[Line, ...]) -> str:
    """Return lines as text without any style."""
    return "".join("".join(text for text, _ in one) + "\n" for one in lines)
