import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interventio.sources.pictures import MOST_BYTES, Flaw, FlawedPicture, Picture, picture_at

DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 9 9">
<title>Harjula</title><defs><linearGradient id="a"><stop offset="0" stop-color="#000"/></linearGradient></defs>
<style>.b{fill:url(#a)}</style><i:page/><path class="b" style="fill:#123456" d="M0 0h9v9z"/></svg>
"""


def looked_at(folder: Path, content: str | bytes, name: str = "logo.svg") -> Picture | FlawedPicture:
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return picture_at(folder, name)


def drawing(inside: str, more: str = "") -> str:
    return f'{more}<svg xmlns="http://www.w3.org/2000/svg"\nxmlns:x="http://www.w3.org/1999/xlink">{inside}</svg>'


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def test_a_drawing_is_taken_as_it_is(tmp_path: Path) -> None:
    assert looked_at(tmp_path, DRAWING) == Picture("svg", DRAWING.encode())


def test_a_png_of_moderate_size_is_taken_as_it_is(tmp_path: Path) -> None:
    assert looked_at(tmp_path, png(40, 20), "logo.png") == Picture("png", png(40, 20))


@pytest.mark.parametrize(
    ("inside", "held"),
    [
        ("<script>alert(1)</script>", "script"),
        ('<script xlink:href="x" xmlns:xlink="http://www.w3.org/1999/xlink"/>', "script"),
        ('<path onload="alert(1)"/>', "onload"),
        ('<path ONCLICK="alert(1)"/>', "onclick"),
        ('<a href="javascript:alert(1)"><path/></a>', "a"),
        ('<foreignObject><b xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', "foreignObject"),
        ('<b xmlns="http://www.w3.org/1999/xhtml"/>', "b"),
        ('<script xmlns="http://www.w3.org/1999/xhtml"/>', "script"),
        ('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>', "script"),
        ('<image href="https://example.org/x.png"/>', "image"),
        ('<image x:href="data:image/svg+xml,x"/>', "image"),
        ('<use href="other.svg#a"/>', "use"),
        ('<animate attributeName="href" values="x"/>', "animate"),
        ('<set attributeName="onload" to="x"/>', "set"),
        ('<linearGradient href="https://example.org/#a"/>', "href"),
        ('<linearGradient x:href="\tjava script:x"/>', "href"),
        ('<path fill="url(https://example.org/#a)"/>', "fill"),
        ('<path fill="url(#a) url( https://example.org )"/>', "fill"),
        ('<path style="background:URL(//example.org)"/>', "style"),
        (r'<path style="background:\75rl(//example.org)"/>', "style"),
        ("<style>@import 'https://example.org';</style>", "style"),
        ("<style>path{fill:u<!-- -->rl(//example.org)}</style>", "style"),
        ("<style>path{fill:&#117;rl(//example.org)}</style>", "style"),
        ('<filter id="a"><feImage href="x"/></filter>', "filter"),
    ],
)
def test_more_than_drawing_is_refused_by_its_name_and_line(tmp_path: Path, inside: str, held: str) -> None:
    assert looked_at(tmp_path, drawing(inside)) == FlawedPicture(Flaw.UNSAFE, 2, held)


@pytest.mark.parametrize(
    ("more", "held"),
    [
        ('<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', "DOCTYPE"),
        ('<!DOCTYPE svg SYSTEM "file:///etc/passwd">', "DOCTYPE"),
        ('<?xml-stylesheet href="https://example.org/x.css"?>', "?xml-stylesheet"),
    ],
)
def test_nothing_stands_before_a_drawing(tmp_path: Path, more: str, held: str) -> None:
    assert looked_at(tmp_path, drawing("", more)) == FlawedPicture(Flaw.UNSAFE, 1, held)


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        ("", Flaw.NO_PICTURE),
        ("GIF89a", Flaw.NO_PICTURE),
        ("<html/>", Flaw.NO_PICTURE),
        ("<svg/>", Flaw.NO_PICTURE),
        ('<svg xmlns="http://www.w3.org/2000/svg">', Flaw.NO_PICTURE),
        (b"\xff\xfe<\x00s\x00v\x00g\x00", Flaw.NO_PICTURE),
        (drawing("<g>" * 50 + "</g>" * 50), Flaw.TOO_LARGE),
        (drawing("<path/>" * 6000), Flaw.TOO_LARGE),
        (drawing(" " * MOST_BYTES), Flaw.TOO_LARGE),
        (drawing(" " * 2_000_000), Flaw.TOO_LARGE),
    ],
)
def test_what_is_no_picture_or_too_large_a_one_is_told_apart(tmp_path: Path, content: str | bytes, flaw: Flaw) -> None:
    found = looked_at(tmp_path, content)
    assert isinstance(found, FlawedPicture)
    assert found.flaw is flaw


@pytest.mark.parametrize("content", [b"", b"GIF89a", png(0, 20), png(9000, 20), png(20, 9000), png(20, 20)[:-12]])
def test_a_png_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    assert looked_at(tmp_path, content, "logo.png") == FlawedPicture(Flaw.NO_PICTURE)


def test_a_picture_outside_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside.svg").write_text(DRAWING, encoding="utf-8")
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "logo.svg").symlink_to(tmp_path / "outside.svg")
    assert picture_at(tmp_path / "inside", "logo.svg") == FlawedPicture(Flaw.ABSENT)
    assert picture_at(tmp_path / "inside", "none.svg") == FlawedPicture(Flaw.ABSENT)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary() | st.text().map(lambda text: drawing(text).encode("utf-8", "replace")))
def test_any_bytes_are_a_picture_or_a_flaw(tmp_path: Path, content: bytes) -> None:
    for name in ("logo.svg", "logo.png"):
        assert isinstance(looked_at(tmp_path, content, name), Picture | FlawedPicture)
