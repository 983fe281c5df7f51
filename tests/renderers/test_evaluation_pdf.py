"""The report for decision makers on paper, as a screen reader meets it."""

from datetime import date

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.evaluation_pdf import evaluation_pdf
from interventio.views.evaluation.report_page import EvaluationReport, Headline
from support.evaluation_reports import lessons, report, row, section
from support.pdfs import embedded_fonts, opened, sizes, tags

LONG = section(*(row(f"Outcome {number}", number, 40) for number in range(1, 13)))


def made(shown: EvaluationReport) -> bytes:
    return evaluation_pdf(shown, translator(Language.EN))


def test_it_is_read_in_order_with_its_headings() -> None:
    document = tags(made(report()))
    assert [(one.name, one.text) for one in document.all("H1", "H2", "H3")] == [
        ("H1", "Family team 2024"),
        ("H2", "How it turned out"),
        ("H3", "Child protection"),
        ("H2", "The four-way goal"),
        ("H3", "Effectiveness"),
        ("H2", "Sources"),
    ]


def test_numbers_stand_in_a_table_with_headings_and_bars_have_words() -> None:
    (table,) = tags(made(report())).all("Table")
    assert [one.text for one in table.all("TH")] == ["Outcome", "0–100 %", "Share", "Of how many", "Interval (95 %)"]
    assert [one.text for one in table.all("TD")][:5] == ["Better", "", "32%", "8 / 25", "16–50%"]
    assert [one.told for one in table.all("Figure")] == ["as far as 8/25", "as far as 3/25"]


def test_headline_numbers_are_read_each_with_what_it_is() -> None:
    told = tags(made(report())).text
    assert "Turned out better 32% between 17–52% 8 / 25, small number Goals reached 1 of 1" in told


def test_words_in_another_language_say_so() -> None:
    contents = opened(made(report())).pages[0].get_contents()
    assert contents is not None
    assert b"Lang(fi)" in contents.get_data()


def test_it_is_for_everybody_and_the_same_to_the_byte() -> None:
    content = made(report())
    reader = opened(content)
    assert reader.xmp_metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in reader.xmp_metadata.stream.get_data().decode()
    assert reader.metadata
    assert (reader.metadata.title, str(reader.root_object["/Lang"])) == ("Family team 2024", "en")
    assert reader.metadata.creation_date
    assert reader.metadata.creation_date.date() == date(2026, 6, 1)
    assert all(embedded_fonts(content).values())
    assert content == made(report())


def test_it_is_two_pages_of_a4_at_most_as_far_as_type_can_shrink() -> None:
    assert sizes(made(report())) == [(210, 297)]
    assert sizes(made(report([LONG, LONG, LONG, lessons(4)]))) == [(210, 297)] * 2
    assert len(sizes(made(report([LONG] * 12)))) > 2


def test_much_to_tell_is_set_in_smaller_type() -> None:
    def size(shown: EvaluationReport) -> float:
        found: list[float] = []

        def visit(text: str, _user: object, matrix: list[float], _font: object, size: float) -> None:
            if "Each class is divided" in text:
                found.append(abs(matrix[0]) * size)

        for page in opened(made(shown)).pages:
            page.extract_text(visitor_text=visit)
        return max(found)

    assert size(report([LONG] * 5)) < size(report())


def test_whatever_stands_in_it_is_text() -> None:
    hostile = "#panic() $x$ *bold* <b> 漢 \u202e"
    content = made(report(name=hostile, summary=hostile, headlines=(Headline(hostile, "#1", hostile, hostile),)))
    assert [one.text for one in tags(content).all("H1")] == ["#panic() $x$ *bold* <b> ? ?"]
