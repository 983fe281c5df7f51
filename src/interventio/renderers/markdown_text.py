"""Words as Markdown text: whatever they are, a code forge shows them as they are."""

import re
from html import escape

from markupsafe import Markup

_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"[\\`*_\[\]|~$@]|(?<=\bwww)\.|(?<=\bhttp):|(?<=\bhttps):|(?<=\bftp):", re.IGNORECASE)
_START = re.compile(r"^(?:(\d{1,9})(?=[.)])|(?=[#+=:-]))")


def markdown_text(words: object) -> Markup:
    r"""Return words on one line with everything escaped that Markdown, HTML or a table would read as more than text.

    >>> print(markdown_text("# [a](b) | <b> *c*"))
    \# \[a\](b) \| &lt;b&gt; \*c\*
    """
    line = _SPACES.sub(" ", str(words)).strip()
    marked = _START.sub(r"\1\\", _MARKS.sub(r"\\\g<0>", line))
    return Markup(escape(marked, quote=False))  # noqa: S704 - this is where the words become safe
