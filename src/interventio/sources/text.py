"""From bytes to text, or to what keeps them from being one."""

import re
from collections.abc import Iterator
from itertools import islice

from interventio.sources.characters import character_troubles
from interventio.sources.encodings import broken_text, no_narrow_text
from interventio.sources.lines import spot_in
from interventio.sources.syntax_codes import SPECIAL_CHARACTER
from interventio.sources.text_codes import EMPTY_FILE, MERGE_CONFLICT
from interventio.sources.trouble import Trouble

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_EVERYDAY = b"\n\t" + bytes(range(0x20, 0x7F)) + b"\xc3" + bytes(range(0x80, 0xC0))
"""What texts are made of that have no other characters than those of ASCII and ä, ö, å and their like."""
_SUSPECT_LINE = re.compile(r"\n[<=>|%]")
_CONFLICT = re.compile(r"\n([<=>|])\1{6}(?=[ \n]|\Z)")
_DIRECTIVE = "\n%"
_MOST_RELATED = 8


def unified(content: bytes) -> bytes:
    """Return the bytes of a file as if every editor wrote alike: no byte order mark, and LF where a line ends."""
    content = content.removeprefix(BYTE_ORDER_MARK)
    return content.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in content else content


def text_of(content: bytes) -> str | tuple[Trouble, ...]:
    """Return the text that unified bytes stand for, or what is wrong with it."""
    if not content or content.isspace():
        return (Trouble(EMPTY_FILE),)
    text = decoded(content)
    if isinstance(text, Trouble):
        return (text,)
    unfit = character_troubles(text) if content.translate(None, _EVERYDAY) else ()
    return tuple(_marks(text)) or unfit or text


def decoded(content: bytes) -> str | Trouble:
    """Return UTF-8 as text, or what the bytes are instead."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        return broken_text(content, error.start)
    return (no_narrow_text(content) if "\0" in text else None) or text


def _marks(text: str) -> Iterator[Trouble]:
    """Yield what is to be said of lines that no editor of records writes: git's marks, YAML's directives."""
    lines = f"\n{text}"
    if not _SUSPECT_LINE.search(lines):
        return
    if marks := [*islice(_CONFLICT.finditer(lines), _MOST_RELATED)]:
        spots = [spot_in(text, mark.start(), mark.end() - 1) for mark in marks]
        yield Trouble(MERGE_CONFLICT, spots[0], {"mark": marks[0].group().strip()}, related=tuple(spots[1:]))
    elif (directive := lines.find(_DIRECTIVE)) >= 0:
        yield Trouble(SPECIAL_CHARACTER, spot_in(text, directive, directive + 1), {"character": "%"})
