import subprocess
import sys
from datetime import date

import pytest

from interventio.renderers.sandbox.folders import BUNDLED
from interventio.renderers.typesetting import UnknownLetterError, typeset
from support.pdfs import opened

DAY = date(2026, 6, 1)
EMPTY = {"title": "Title", "language": "en", "sheets": []}


def sheet(*lines: str) -> dict[str, object]:
    words = {"x": 10, "y": 10, "at_end": False, "lines": lines, "language": None, "box": {"x": 10, "y": 10}}
    words |= {"size": 10, "weight": 400, "leading": 12, "fill": "#000000", "tracking": 0}
    part = {"kind": "paragraph", "passages": [words], "address": None}
    shapes = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
    return {"width": 100, "height": 50, "unit": 1, "shapes": shapes, "parts": [part]}


def test_content_becomes_pages() -> None:
    content = typeset("chart.typ", EMPTY | {"sheets": [sheet("One"), sheet("Two", "lines")]}, DAY)
    assert [page.extract_text().split() for page in opened(content).pages] == [["One"], ["Two", "lines"]]


def test_a_letter_that_no_font_has_is_told() -> None:
    with pytest.raises(UnknownLetterError):
        typeset("chart.typ", EMPTY | {"sheets": [sheet("漢")]}, DAY)


def test_the_template_takes_nothing_from_elsewhere() -> None:
    template = (BUNDLED / "chart.typ").read_text(encoding="utf-8")
    assert "#import" not in template
    assert "#include" not in template
    assert "eval(" not in template


def test_typst_is_loaded_only_where_something_is_typeset() -> None:
    script = (
        "import sys, interventio.renderers.to_pdf, interventio.renderers.to_png;"
        "print({'typst', 'resvg_py'} & set(sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert ended.stdout == "set()\n"
