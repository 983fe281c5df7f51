"""What bytes are that are not UTF-8 text: another encoding, another kind of file, damage."""

import re

from interventio.sources.lines import spot_in
from interventio.sources.text_codes import DAMAGED_CHARACTER, NARROW_ENCODING, NOT_TEXT, WIDE_ENCODING
from interventio.sources.trouble import Trouble

_FORMS = (
    (b"PK\x03\x04", "ZIP (.xlsx, .docx, .zip)"),
    (b"\xd0\xcf\x11\xe0", "Microsoft Office (.xls, .doc)"),
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "gzip"),
    (b"SQLite format 3", "SQLite"),
)
_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_WINDOWS_ONLY = re.compile(rb"[\x80-\x9f]")
_CUT_UTF_8 = re.compile(rb"[\xc0-\xff][\x80-\xbf]|[\xc2\xc3]\Z")
_BY_ZEROS = {2: "UTF-16", 3: "UTF-32"}
_SAMPLE = 4000


def broken_text(content: bytes, wrong: int) -> Trouble:
    """Return what is to be said of bytes of which the one at offset `wrong` cannot stand in UTF-8."""
    if other := no_narrow_text(content):
        return other
    byte = f"0x{content[wrong]:02X}"
    before = content[:wrong].decode()
    spot = spot_in(before, len(before), len(before) + 1)
    character = content[wrong : wrong + 1].decode("cp1252", "replace")
    is_utf_8 = _CUT_UTF_8.match(content, wrong) or not content.decode("utf-8", "ignore").isascii()
    if is_utf_8 or character == "\ufffd":
        return Trouble(DAMAGED_CHARACTER, spot, {"number": byte})
    encoding = "Windows-1252" if _WINDOWS_ONLY.search(content) else "ISO 8859-1 (Latin-1)"
    return Trouble(NARROW_ENCODING, spot, {"encoding": encoding, "byte": byte, "character": character})


def no_narrow_text(content: bytes) -> Trouble | None:
    """Return what is to be said of bytes that are no text, or text in units of two or four bytes."""
    if form := _named(content, _FORMS):
        return Trouble(NOT_TEXT, facts={"form": form})
    if encoding := _named(content, _MARKS) or _by_zeros(content):
        return Trouble(WIDE_ENCODING, facts={"encoding": encoding})
    return None


def _named(content: bytes, table: tuple[tuple[bytes, str], ...]) -> str | None:
    return next((name for beginning, name in table if content.startswith(beginning)), None)


def _by_zeros(content: bytes) -> str | None:
    """Return the wide encoding in which every second byte, or three of four, would be zero."""
    lanes = [content[lane:_SAMPLE:4] for lane in range(4)]
    return _BY_ZEROS.get(sum(lane.count(0) * 2 > len(lane) for lane in lanes))
