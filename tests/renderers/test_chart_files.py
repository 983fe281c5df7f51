import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers import chart_files as module
from interventio.renderers.chart_files import chart_files, count_chart_files
from support.charts import card, chart, step

WORDS = translator(Language.EN)
SHOWN = chart(step(1, card("Sleep school")), step(2), step(3))


def test_a_chart_can_be_taken_along_on_paper_as_a_picture_and_as_data() -> None:
    found = chart_files(SHOWN, WORDS)
    assert [file.name for file in found] == [
        "children-a3.pdf",
        "children-a4.pdf",
        "children.svg",
        "children.json",
    ]
    assert [file.content[:5] for file in found] == [b"%PDF-", b"%PDF-", b"<svg ", b'{\n  "']
    assert [file.label.rpartition(", ")[0] for file in found] == [
        "The chart on paper (PDF, A3)",
        "The chart on paper (PDF, A4)",
        "The chart as a picture (SVG)",
        "The chart for other programs (JSON)",
    ]
    assert len(found) == count_chart_files()


def test_each_says_how_large_it_is() -> None:
    for file in chart_files(SHOWN, WORDS):
        assert file.label.endswith(f", {-(-len(file.content) // 1000)} kB")


def test_without_typst_there_is_no_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_installed", lambda extra: extra != "pdf")
    found = chart_files(SHOWN, WORDS)
    assert [file.name for file in found] == ["children.svg", "children.json"]
    assert len(found) == count_chart_files()
