"""Whether a file can be seen to be harmless without reading it.

libyaml's composer calls itself for each level, so a deep file would end the process. Most files show by the mere
number of some characters that they are not deep; the others have to be surveyed first.
"""

import re

from interventio.sources.limits import LIMITS

_MOST_OPENINGS = 256
_LONG_BEGINNING = re.compile(rb"\n[ \-?:]{64}")
_MARK = re.compile(rb"[\s,\[{:?-](?:[*&]\S|!)")


def is_harmless(content: bytes) -> bool:
    """Tell whether a text can be composed at once: it is neither deep nor long, and has no alias, anchor or tag.

    Each level of lines stands further in than the one around it, and each level in brackets has a bracket of its own,
    so that few brackets and no long beginnings of lines mean few levels. No text makes two nodes of each character.
    """
    lines = b"\n" + content
    return (
        content.count(b"[") + content.count(b"{") <= _MOST_OPENINGS
        and _LONG_BEGINNING.search(lines) is None
        and (len(content) * 2 < LIMITS.nodes or _most_nodes(content) < LIMITS.nodes)
        and not ((b"*" in content or b"&" in content or b"!" in content) and _MARK.search(lines))
    )


def _most_nodes(content: bytes) -> int:
    """Return how many nodes a text can have at most: each has one of a few characters before or behind it."""
    return 1 + content.count(b"-") + 3 * sum(content.count(mark) for mark in (b":", b"?", b",", b"[", b"{"))
