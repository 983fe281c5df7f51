import re
from base64 import b64encode
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.chart_words import description
from interventio.renderers.measuring import width
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.spans import sorted_out
from interventio.renderers.to_svg import svg, svg_sheets
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words
from support.browser import opened
from support.charts import HOSTILE, LOGO, WITH_LOGO, card, chart, charts, several_steps, step, theme

WORDS = translator(Language.EN)
SVG = "{http://www.w3.org/2000/svg}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SHOWN = replace(
    chart(
        step(1, card("Sleep school", theme("Sleep"), "13–22 y", also=(3,)), name="Self-help"),
        step(2, card("Sleep group", theme("Sleep"), target=True), name="Guided"),
        step(3, card("Sleep school", theme("Sleep"), "13–22 y", also=(1,)), name="Intensive"),
        themes=(theme("Sleep"),),
        assessments=(card("SDQ"),),
    ),
    subtitle=Words("Ungdomar", "sv"),
)


def drawn(shown: SteppingChart) -> ET.Element:
    return ET.fromstring(svg(shown, WORDS))  # noqa: S314 - our own output, without any entity


def texts(picture: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in picture.iter(f"{SVG}text")]


def links(picture: ET.Element) -> list[str]:
    return [link.attrib["href"] for link in picture.iter(f"{SVG}a")]


def test_all_words_are_text() -> None:
    written = texts(drawn(SHOWN))
    for words in ("Stepped support", "Self-help", "Sleep (1)", "SDQ", "1 method", "Assessment methods"):
        assert words in written
    assert written.count("Sleep school") == 2
    assert written.count("Sleep group") == 1


def test_the_picture_is_named_and_described() -> None:
    picture = drawn(SHOWN)
    title, told = picture.find(f"{SVG}title"), picture.find(f"{SVG}desc")
    assert title is not None
    assert told is not None
    assert (title.text, told.text) == ("Stepped support", description(SHOWN, WORDS))
    assert (picture.get("role"), picture.get(LANG)) == ("graphics-document", "en")
    assert (picture.get("aria-labelledby"), picture.get("aria-describedby")) == (title.get("id"), told.get("id"))


def test_a_picture_without_links_is_a_picture() -> None:
    assert drawn(chart(step(1, card("Sleep school")))).get("role") == "img"
    assert links(drawn(chart(step(1, card("Sleep school"))))) == []


def test_cards_lead_to_the_pages_of_their_methods() -> None:
    shown = chart(step(1, card("Sleep")), assessments=(card("SDQ"),))
    picture = ET.fromstring(svg(shown, WORDS, pages="../interventions/"))  # noqa: S314 - our own output
    assert links(picture) == ["../interventions/sleep.html", "../interventions/sdq.html"]


def test_a_chart_that_is_on_the_web_leads_there_from_anywhere() -> None:
    shown = replace(chart(step(1, card("Sleep"))), address="https://harjula.example/fi/charts/children.html")
    assert links(drawn(shown)) == [
        "https://harjula.example/fi/interventions/sleep.html",
        "https://harjula.example/fi/charts/children.html",
    ]
    assert "This chart on the web" in texts(drawn(shown))


def test_an_address_that_is_none_of_the_web_is_no_link() -> None:
    shown = replace(chart(step(1, card("Sleep"))), address="javascript:alert(1)")
    assert links(drawn(shown)) == []
    assert "javascript:alert(1)" in texts(drawn(shown))


def test_a_repeated_method_leads_from_each_of_its_cards_to_the_other() -> None:
    assert links(drawn(SHOWN)) == ["#chart-children_tier-3_sleep-school", "#chart-children_tier-1_sleep-school"]
    labels = [link.get("aria-label") for link in drawn(SHOWN).iter(f"{SVG}a")]
    assert labels == ["also on step 3", "also on step 1"]


@given(charts(), st.sampled_from(Paper))
@settings(max_examples=6, deadline=None)
def test_every_link_leads_to_a_card_on_the_same_sheet(shown: SteppingChart, paper: Paper) -> None:
    for sheet in svg_sheets(shown, WORDS, paper):
        picture = ET.fromstring(sheet)  # noqa: S314 - our own output, without any entity
        ids = {element.get("id") for element in picture.iter()}
        assert [link for link in links(picture) if link.startswith("#") and link[1:] not in ids] == []


def test_the_code_is_dark_on_light_on_every_screen() -> None:
    shown = replace(SHOWN, address="https://harjula.example/fi/charts/children.html")
    code = next(group for group in drawn(shown).iter(f"{SVG}g") if group.get("id") == "chart-children_code")
    assert [(part.get("fill"), part.get("class")) for part in code] == [("#ffffff", None), ("#000000", None)]


def test_paper_is_as_large_as_it_is_and_has_no_dark_form() -> None:
    (sheet,) = svg_sheets(SHOWN, WORDS, Paper.A3)
    picture = ET.fromstring(sheet)  # noqa: S314 - our own output, without any entity
    assert (picture.get("width"), picture.get("height")) == ("420mm", "297mm")
    assert "prefers-color-scheme" not in sheet


def test_each_of_several_sheets_is_a_picture_of_its_own() -> None:
    sheets = svg_sheets(several_steps([40, 40, 40]), WORDS, Paper.A4)
    pictures = [ET.fromstring(sheet) for sheet in sheets]  # noqa: S314 - our own output, without any entity
    numbers = range(1, len(sheets) + 1)
    assert [picture.get("id") for picture in pictures] == [f"chart-children-{number}" for number in numbers]
    assert [picture.findtext(f"{SVG}title") for picture in pictures] == [
        f"Stepped support · Sheet {number} of {len(sheets)}" for number in numbers
    ]


def test_words_in_another_language_say_so() -> None:
    subtitle = next(text for text in drawn(SHOWN).iter(f"{SVG}text") if text.text == "Ungdomar")
    assert subtitle.get(LANG) == "sv"


def test_ids_are_made_of_the_ids_of_the_records_and_there_is_one_of_each() -> None:
    ids = [id_ for element in drawn(SHOWN).iter() if (id_ := element.get("id"))]
    assert len(ids) == len(set(ids))
    assert {"chart-children", "chart-children_tier-1_sleep-school", "chart-children_tier-3_sleep-school"} <= set(ids)


def test_nothing_comes_from_outside() -> None:
    for picture in (svg(SHOWN, WORDS), svg(SHOWN, WORDS, embeds_font=True)):
        addresses = re.findall(r"""(?:href|src|url)\s*[=(]\s*["']?([^"')\s]{0,30})""", picture)
        assert [address for address in addresses if not address.startswith(("#", "data:font/woff2"))] == []
        assert set(re.findall(r"https?://[^\s\"<]+", picture)) == {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("paper", Paper)
def test_a_logo_stands_on_the_first_sheet_and_comes_along(paper: Paper) -> None:
    shown = replace(several_steps((30, 30, 30)), look=WITH_LOGO)
    first, *others = (ET.fromstring(sheet) for sheet in svg_sheets(shown, WORDS, paper))  # noqa: S314 - as above
    (logo,) = first.iter(f"{SVG}image")
    assert logo.attrib["href"] == f"data:image/svg+xml;base64,{b64encode(LOGO.content).decode()}"
    assert not [image for sheet in others for image in sheet.iter(f"{SVG}image")]


def test_the_font_comes_along_when_it_is_asked_for() -> None:
    assert svg(SHOWN, WORDS).count("@font-face") == 0
    assert svg(SHOWN, WORDS, embeds_font=True).count("@font-face") == 3


def test_letters_beyond_latin_bring_the_rest_of_the_font_along() -> None:
    sami = replace(SHOWN, title=Words("Oađđinskuvla"), subtitle=Words("Oađđinskuvla"))
    assert svg(sami, WORDS, embeds_font=True).count("@font-face") == 6


def test_the_same_chart_is_the_same_text() -> None:
    assert svg(SHOWN, WORDS) == svg(SHOWN, WORDS)


def test_numbers_have_at_most_two_decimals() -> None:
    places = re.findall(r'(?:[xy]|width|height|d|transform)="[^"]*?\.(\d{3,})', svg(SHOWN, WORDS))
    assert places == []


def test_hostile_words_come_out_as_text() -> None:
    steps = (step(number, card(name, quiet=name), name=name) for number, name in enumerate(HOSTILE[:9], start=1))
    picture = drawn(replace(chart(*steps), title=Words(HOSTILE[0]), id="x{}</style><script>"))
    assert not list(picture.iter(f"{SVG}script"))
    written = "".join(texts(picture)).replace("- ", "").replace(" ", "")
    for words in ("<script>alert(1)</script>", "{{7*7}}", '&amp;"quoted"', "=1+1", "[boldred]rich", "\ufffd[31mred"):
        assert words in written
    assert "\u202e" not in written
    assert "49" not in written


@pytest.mark.browser
@pytest.mark.slow
def test_a_browser_sets_the_text_as_wide_as_it_was_measured(tmp_path: Path) -> None:
    names = ("Ahdistuksen ryhmähoito", "Liikkuva perhetyöryhmä", "AVATAR, Toivo & Työ", "Öljytie 7–12 v · ryhmä")
    shown = chart(*(step(number, card(name), name=name, Kenelle=name) for number, name in enumerate(names, start=1)))
    (tmp_path / "chart.svg").write_text(svg(shown, WORDS, embeds_font=True), encoding="utf-8")
    with opened(tmp_path / "chart.svg") as page:
        page.evaluate("document.fonts.ready")
        found = page.evaluate(
            """[...document.querySelectorAll("text")].filter(text => !text.childElementCount).map(text =>
            [text.textContent, +text.getAttribute("font-size"), +text.getAttribute("font-weight"),
             text.getComputedTextLength(),
             text.getNumberOfChars() * (parseFloat(text.getAttribute("letter-spacing")) || 0)])"""
        )
    assert len(found) > 20
    for text, size, weight, across, spacing in found:
        measured = width(text, size, weight)
        assert 0.9 * measured <= across - spacing <= 1.01 * measured + 0.5


@given(charts())
@settings(max_examples=8, deadline=None)
def test_any_chart_is_well_formed_with_each_method_once_on_its_step(shown: SteppingChart) -> None:
    picture = drawn(shown)
    for one in shown.steps:
        group = next(group for group in picture.iter(f"{SVG}g") if group.get("id") == f"chart-children_{one.id}")
        inside = [group.get("id") for group in group.iter(f"{SVG}g")][1:]
        spanned = {span.card.id for span in sorted_out(shown).spans if one.number in span.steps[1:]}
        assert set(inside) == {f"chart-children_{one.id}_{card.id}" for card in one.cards if card.id not in spanned}


@pytest.mark.browser
def test_links_in_a_picture_are_reached_and_followed_by_the_keyboard(tmp_path: Path) -> None:
    (tmp_path / "chart.svg").write_text(svg(SHOWN, WORDS, pages="pages/"), encoding="utf-8")
    with opened(tmp_path / "chart.svg") as page:
        reached = []
        for _ in range(3):
            page.keyboard.press("Tab")
            reached.append(page.evaluate("document.activeElement.getAttribute('href')"))
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        target = page.evaluate("document.querySelector(':target').id")
    assert reached == ["pages/sleep-school.html", "#chart-children_tier-3_sleep-school", "pages/sleep-group.html"]
    assert target == "chart-children_tier-3_sleep-school"
