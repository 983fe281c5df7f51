"""Words as Markdown text: whatever they are, a code forge shows them as they are."""

import re
from functools import lru_cache
from html import escape
from urllib.parse import quote

from markupsafe import Markup

_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"[\\`*_\[\]|~$@]|(?<=\bwww)\.|(?<=\bhttp):|(?<=\bhttps):|(?<=\bftp):", re.IGNORECASE)
_START = re.compile(r"^(?:(\d{1,9})(?=[.)])|(?=[#+=:-]))")


def markdown_link(words: object, address: str) -> Markup:
    r"""Return a link to a web address, which is http or https by the form of the records.

    >>> print(markdown_link("A [b]", "https://example.org/a(b)"))
    [A \[b\]](https://example.org/a%28b%29)
    """
    place = quote(address, safe="/:?#@!$&'*+,;=%~-._")
    return Markup(f"[{markdown_text(words)}]({place})")  # noqa: S704 - both parts are escaped here


def markdown_text(words: object) -> Markup:
    r"""Return words on one line with everything escaped that Markdown, HTML or a table would read as more than text.

    >>> print(markdown_text("# [a](b) | <b> *c*"))
    \# \[a\](b) \| &lt;b&gt; \*c\*
    """
    return _escaped(str(words))


def markdown_within(words: object) -> Markup:
    r"""Return words for the middle of a line, where no list or heading can begin: a date keeps its looks in e-mails.

    >>> print(markdown_within("26.2.2027"), markdown_text("26.2.2027"))
    26.2.2027 26\.2.2027
    """
    return _marked(str(words))


@lru_cache(maxsize=4096)  # the same labels and names stand in many files
def _escaped(text: str) -> Markup:
    return Markup(_START.sub(r"\1\\", _marked(text)))  # noqa: S704 - a backslash more makes nothing less safe


@lru_cache(maxsize=4096)
def _marked(text: str) -> Markup:
    line = _SPACES.sub(" ", text).strip()
    marked = _MARKS.sub(r"\\\g<0>", line)
    return Markup(escape(marked, quote=False))  # noqa: S704 - this is where the words become safe
