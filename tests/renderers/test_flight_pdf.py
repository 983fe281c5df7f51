from hypothesis import Phase, given, settings

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.flight_pdf import flight_pdf
from interventio.renderers.stairs.paper import Paper
from interventio.views.competence.chart import CompetenceChart
from support.levels import level, levels, random_levels
from support.pdfs import Tag, sizes, tags

WORDS = translator(Language.EN)
SHOWN = levels(
    level(1, "Teachers", "Youth workers", name="Hearing the child", example="teacher"),
    level(2, name="Helping encounter"),
    title="Steps",
)


def test_the_words_stand_in_headings_lists_and_paragraphs_in_the_order_in_which_they_are_read() -> None:
    document = tags(flight_pdf(SHOWN, WORDS, Paper.A3))
    assert [(one.name, one.text) for one in document.within if isinstance(one, Tag)] == [
        ("H1", "Steps"),
        ("P", "Harjulan hyvinvointialue"),
        ("P", "Mitä työ vaatii ja mistä osaamista saa."),
        ("H2", "1 Hearing the child"),
        ("P", "3 requirements · 2 tools · 1 proposed"),
        ("P", "For example: teacher"),
        ("L", "Teachers Youth workers"),
        ("H2", "2 Helping encounter"),
        ("P", "3 requirements · 2 tools · 1 proposed"),
        ("P", "expected of no group"),
        ("P", "Each level rests on those below it: whoever has a level has these as well"),
        ("P", "Keski-Suomen malli · Answered for by: Implementaatiotiimi · As of 28 Nov 2026"),
    ]


def test_it_is_one_sheet_of_the_paper() -> None:
    assert [sizes(flight_pdf(SHOWN, WORDS, paper)) for paper in (Paper.A4, Paper.A3)] == [[(297, 210)], [(420, 297)]]


@given(random_levels(most_groups=8))
@settings(max_examples=4, deadline=None, phases=[Phase.generate])
def test_whatever_stands_in_it_it_is_typeset(shown: CompetenceChart) -> None:
    assert len(sizes(flight_pdf(shown, WORDS, Paper.A4))) == 1
