import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers import chart_files as module
from interventio.renderers.chart_files import chart_files, count_chart_files, files_beside
from interventio.views.numbers import numbers_of
from interventio.views.site.site import site
from support.build import catalogue, competence, settings
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


def test_levels_of_competence_can_be_taken_along_from_their_page_in_as_many_forms() -> None:
    found = catalogue(settings([], languages=["en"]), competence({"nurses": "encounter"}))
    pages = {page.path: page.view for page in site(found, numbers_of(found, Audience.COORDINATOR), WORDS).pages}
    files = files_beside(pages["competence/index"], WORDS)
    assert [file.name for file in files] == ["steps-a3.pdf", "steps-a4.pdf", "steps.svg", "steps.json"]
    assert [file.content[:5] for file in files] == [b"%PDF-", b"%PDF-", b"<svg ", b'{\n  "']
    assert len(files) == count_chart_files()
    assert files_beside(pages["competence/steps/hearing"], WORDS) == ()


def test_each_says_how_large_it_is() -> None:
    for file in chart_files(SHOWN, WORDS):
        assert file.label.endswith(f", {-(-len(file.content) // 1000)} kB")


def test_without_typst_there_is_no_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_installed", lambda extra: extra != "pdf")
    found = chart_files(SHOWN, WORDS)
    assert [file.name for file in found] == ["children.svg", "children.json"]
    assert len(found) == count_chart_files()
