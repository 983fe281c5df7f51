import pytest

from interventio.findings.place import Spot
from interventio.sources.encodings import broken_text, no_narrow_text
from interventio.sources.text_codes import DAMAGED_CHARACTER, NARROW_ENCODING, NOT_TEXT, WIDE_ENCODING
from interventio.sources.trouble import Trouble

TEXT = "name: Kävelevä koulubussi\n"
LATIN = "ISO 8859-1 (Latin-1)"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_named(encoding: str) -> None:
    expected = Trouble(WIDE_ENCODING, facts={"encoding": encoding[:6].upper()})
    assert no_narrow_text(TEXT.encode(encoding)) == expected


@pytest.mark.parametrize(
    ("beginning", "form"),
    [
        (b"PK\x03\x04\x14\0", "ZIP (.xlsx, .docx, .zip)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Microsoft Office (.xls, .doc)"),
        (b"%PDF-1.7\n\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"SQLite format 3\0", "SQLite"),
    ],
)
def test_files_that_are_no_text_are_named(beginning: bytes, form: str) -> None:
    assert no_narrow_text(beginning + b"\0\1\2") == Trouble(NOT_TEXT, facts={"form": form})


@pytest.mark.parametrize("content", [b"name: a\n", b"name: a\0b\n", b"\0", b"", TEXT.encode()])
def test_text_is_text(content: bytes) -> None:
    assert no_narrow_text(content) is None


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (
            TEXT.encode("latin-1"),
            Trouble(NARROW_ENCODING, Spot(1, 8, 1, 9), {"encoding": LATIN, "byte": "0xE4", "character": "ä"}),
        ),
        (
            b"a: 1\nb: \xd6rebro",
            Trouble(NARROW_ENCODING, Spot(2, 4, 2, 5), {"encoding": LATIN, "byte": "0xD6", "character": "Ö"}),
        ),
        (
            "name: 7–12 v, ä".encode("cp1252"),
            Trouble(NARROW_ENCODING, Spot(1, 8, 1, 9), {"encoding": "Windows-1252", "byte": "0x96", "character": "–"}),
        ),
        (TEXT.encode() + b"\xe4", Trouble(DAMAGED_CHARACTER, Spot(2, 1, 2, 2), {"number": "0xE4"})),
        (b"name: \x81", Trouble(DAMAGED_CHARACTER, Spot(1, 7, 1, 8), {"number": "0x81"})),
        (TEXT.encode()[:8], Trouble(DAMAGED_CHARACTER, Spot(1, 8, 1, 9), {"number": "0xC3"})),
        (b"name: \xed\xa0\xbd", Trouble(DAMAGED_CHARACTER, Spot(1, 7, 1, 8), {"number": "0xED"})),
    ],
    ids=["Latin-1", "Latin-1 in line 2", "Windows-1252", "mixed", "nobody's", "cut short", "half a character"],
)
def test_narrow_encodings_and_damage_are_named_where_they_show(content: bytes, trouble: Trouble) -> None:
    with pytest.raises(UnicodeDecodeError) as error:
        content.decode()
    assert broken_text(content, error.value.start) == trouble
