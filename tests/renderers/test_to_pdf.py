from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.chart_words import methods_counted
from interventio.renderers.documents.chart import themes_of
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_pdf import pdf
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words
from support.charts import TARGET, card, chart, charts, step, theme
from support.pdfs import Tag, embedded_fonts, facts, links, opened, sizes, tags

WORDS = translator(Language.EN)
SLEEP = theme("Sleep", count=2)
COVERAGE = ShownShare(State.EXACT, 34, 50, TARGET, 1, is_reached=False)
SHOWN = replace(
    chart(
        step(1, card("Sleep school", SLEEP, "13–22 y", also=(3,)), name="Self-help", Who="Everybody", Where="At home"),
        step(2, card("Sleep group", SLEEP, target=True), card("CFTSI"), name="Guided", coverage=COVERAGE),
        step(3, card("Sleep school", SLEEP, "13–22 y", also=(1,)), name="Intensive"),
        themes=(SLEEP,),
        assessments=(card("SDQ"),),
    ),
    subtitle=Words("Ungdomar", "sv"),
)
MARKUP = (
    "#panic()",
    '#import "@preview/x:0.1.0"',
    "$x$",
    "@ref <label>",
    "*bold* _it_ `raw`",
    "// not a comment /* nor this */",
    "= heading",
    "- item",
    "+ item",
    "/ term: said",
    "\\u{41} \\ ~ -- ---",
    "#sys.inputs.content",
)


def test_the_words_stand_in_headings_lists_and_paragraphs_in_the_order_in_which_they_are_read() -> None:
    document = tags(pdf(SHOWN, WORDS, Paper.A3))
    outline = [(one.name, one.text) for one in document.within if isinstance(one, Tag)]
    assert outline[:5] == [
        ("H1", "Stepped support"),
        ("P", "Harjula"),
        ("P", "Ungdomar"),
        ("H2", "Theme (shape and colour)"),
        ("L", "Sleep (2)"),
    ]
    assert outline[6:-6] == [
        ("H2", "1 Self-help"),
        ("L", "Who Everybody Where At home"),
        ("P", "1 method"),
        ("L", "Sleep school 13–22 y"),
        ("H2", "2 Guided"),
        ("L", "Coverage 70% 34 of 50 are trained: 1 more to the target"),
        ("P", "2 methods"),
        ("L", "Sleep group CFTSI"),
        ("H2", "3 Intensive"),
        ("P", "1 method"),
        ("L", "Sleep school 13–22 y"),
    ]
    assert outline[-5:-3] == [("H2", "Assessment methods"), ("L", "SDQ")]
    assert outline[-1] == (
        "P",
        "The chart guides the choice of help. It is no clinical guideline and replaces nobody's assessment.",
    )


def test_what_a_card_says_by_its_looks_is_told_in_words() -> None:
    items = [item for item in tags(pdf(SHOWN, WORDS, Paper.A3)).all("LI") if [*item.all("Figure")]]
    assert [(item.text, [mark.told for mark in item.all("Figure")]) for item in items] == [
        ("Sleep school 13–22 y", ["Sleep", "on step 3"]),
        ("Sleep group", ["Sleep", "has a coverage target"]),
        ("Sleep school 13–22 y", ["Sleep", "on step 1"]),
    ]


def test_words_in_another_language_say_so() -> None:
    (subtitle,) = [one for one in tags(pdf(SHOWN, WORDS, Paper.A3)).all("P") if one.text == "Ungdomar"]
    assert subtitle.language == "sv"


def test_the_document_says_what_it_is() -> None:
    reader = opened(pdf(SHOWN, WORDS, Paper.A3))
    assert facts(reader.root_object, "/Lang", "/MarkInfo", "/ViewerPreferences") == {
        "/Lang": "en",
        "/Marked": "True",
        "/Suspects": "False",
        "/DisplayDocTitle": "True",
        "/Direction": "/L2R",
    }
    assert reader.metadata
    assert reader.metadata.title == "Stepped support"
    assert reader.xmp_metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in reader.xmp_metadata.stream.get_data().decode()


def test_it_tells_of_no_machine_and_of_no_other_day_than_its_own() -> None:
    content = pdf(SHOWN, WORDS, Paper.A3)
    metadata = opened(content).metadata
    assert metadata
    told = facts(metadata, *metadata)
    assert told.pop("/Creator").startswith("Typst ")
    day = "D:20260601000000Z"
    assert told == {"/Title": "Stepped support", "/CreationDate": day, "/ModDate": day}
    assert not [path for path in (b"/home", b"/root", b".ttf", b".typ") if path in content]


def test_the_fonts_come_along() -> None:
    assert embedded_fonts(pdf(SHOWN, WORDS, Paper.A3)) == {
        "Inter-Regular": True,
        "Inter-SemiBold": True,
        "Inter-Bold": True,
    }


@pytest.mark.parametrize("paper", list(Paper))
def test_the_paper_has_its_size(paper: Paper) -> None:
    assert sizes(pdf(SHOWN, WORDS, paper)) == [
        {
            Paper.A4: (297, 210),
            Paper.A4_PORTRAIT: (210, 297),
            Paper.A3: (420, 297),
            Paper.A1: (841, 594),
            Paper.SCREEN: (318, 225),
        }[paper]
    ]


def test_many_methods_take_several_pages_of_one_size_with_one_title() -> None:
    many = tuple(card(f"Method {number} for young people", SLEEP, "13–22 y") for number in range(90))
    steps = (step(number + 1, *many[number * 30 : number * 30 + 30], name=f"Tier {number}") for number in range(3))
    content = pdf(chart(*steps, themes=(SLEEP,)), WORDS, Paper.A4)
    document = tags(content)
    assert len({*sizes(content)}) == 1
    assert len(sizes(content)) > 1
    assert [one.text for one in document.all("H1")] == ["Stepped support"]
    assert f"Sheet 2 of {len(sizes(content))}" in [one.text for one in document.all("P")]
    items = [item.text.removesuffix(" 13–22 y") for item in document.all("LI")]
    assert [item for item in items if item.startswith("Method")] == [str(one.name) for one in many]


def test_a_method_that_spans_steps_is_told_on_each_of_them() -> None:
    spanning = [card("Sleep school", SLEEP, "13–22 y", also=also) for also in ((2,), (1,))]
    shown = chart(step(1, spanning[0], card("Diary")), step(2, spanning[1], card("Group")), step(3, card("CFTSI")))
    items = [[*item.all("P", "Figure")] for item in tags(pdf(shown, WORDS, Paper.A3)).all("LI")]
    assert [[part.told or part.text for part in item] for item in items[-5:]] == [
        ["Sleep school", "13–22 y", "Sleep", "on steps 1–2"],
        ["Diary"],
        ["Group"],
        ["Sleep school (Sleep, 13–22 y, also on step 1)"],
        ["CFTSI"],
    ]


def test_on_the_web_cards_lead_to_the_pages_of_their_methods() -> None:
    shown = replace(SHOWN, address="https://example.org/fi/charts/children.html")
    assert links(pdf(shown, WORDS, Paper.A3)) == [
        "https://example.org/fi/interventions/sleep-school.html",
        "https://example.org/fi/interventions/sleep-group.html",
        "https://example.org/fi/interventions/cftsi.html",
        "https://example.org/fi/interventions/sleep-school.html",
        "https://example.org/fi/interventions/sdq.html",
        "https://example.org/fi/charts/children.html",
    ]
    assert links(pdf(SHOWN, WORDS, Paper.A3)) == []


def test_words_are_never_markup() -> None:
    steps = (step(number, card(name, quiet=name), name=name, Who=name) for number, name in enumerate(MARKUP[:9], 1))
    shown = replace(chart(*steps), title=Words(MARKUP[0]), subtitle=Words(MARKUP[9]), owner=Words(MARKUP[10]))
    document = tags(pdf(replace(shown, organisation=Words(MARKUP[11])), WORDS, Paper.A3))
    written = document.text.replace(" ", "")
    for words in MARKUP:
        assert words.replace(" ", "") in written
    assert [one.text for one in document.all("H1")] == ["#panic()"]
    assert len([*document.all("H2")]) == 9


def test_a_letter_that_no_font_has_gets_a_stand_in() -> None:
    shown = chart(step(1, card("Привет"), card("a\u0000b \u202ec"), name="Sámi oađđin"), step(2, card("漢字 🙂")))
    written = tags(pdf(shown, WORDS, Paper.A3)).text
    assert "Sámi oađđin" in written
    assert "?? ?" in written
    assert "\u202e" not in written


def test_other_alphabets_are_set_in_fonts_that_have_them() -> None:
    shown = chart(step(1, card("Привет"), card("שלום")), step(2))
    written = tags(pdf(shown, WORDS, Paper.A3)).text
    assert "Привет" in written
    assert "םולש" in written or "שלום" in written


def test_the_same_chart_is_the_same_bytes() -> None:
    assert pdf(SHOWN, WORDS, Paper.A3) == pdf(SHOWN, WORDS, Paper.A3)


@given(charts())
@settings(max_examples=6, deadline=None, phases=(Phase.generate,))
def test_any_chart_becomes_a_heading_for_each_step_and_an_item_for_each_method(shown: SteppingChart) -> None:
    document = tags(pdf(shown, WORDS, Paper.SCREEN))
    parts = [one for one in document.within if isinstance(one, Tag)]
    headings = {one.text.split()[0]: place for place, one in enumerate(parts) if one.name == "H2"}
    for one in shown.steps:
        after = parts[headings[str(one.number)] + 1 :]
        count = next(place for place, part in enumerate(after) if part.text == methods_counted(one, WORDS))
        items = [item.name for item in after[count + 1].within if isinstance(item, Tag)]
        assert items == ["LI"] * len(one.cards), one
    assert len([*document.all("H1")]) == 1
    apart = len(shown.assessments) > 0
    assert len([*document.all("H2")]) == len(shown.steps) + apart + (len([*themes_of(shown)]) > 0)
