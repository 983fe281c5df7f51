"""Words as a label of a Mermaid diagram: whatever they are, a code forge draws them as they are."""

import re

from markupsafe import Markup

from interventio.renderers.fit_text import fit

UNSEEN = "#8288;"
"""What is put after marks by which Mermaid finds formulas, pictures and new lines even where they are numbers."""

_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"[^\w ·,–]|_")
"""What is more than a letter, a digit or a mark that Mermaid, Markdown and HTML all read as text alone."""


def mermaid_text(words: object) -> Markup:
    """Return words on one line, with every mark written as its number.

    >>> print(mermaid_text('a "b" <i>'))
    a #34;b#34; #60;i#62;
    """
    line = _SPACES.sub(" ", fit(str(words))).strip()
    return Markup(_MARKS.sub(_numbered, line))  # noqa: S704 - no mark that means anything is left


def _numbered(mark: re.Match[str]) -> str:
    numbered = f"#{ord(mark.group())};"
    return numbered + UNSEEN if mark.group() in "$:\\" else numbered
