import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.chart_words import description
from interventio.renderers.measuring import width
from interventio.renderers.to_svg import svg
from interventio.views.stepping_chart import SteppingChart
from interventio.views.words import Words
from support.browser import opened
from support.charts import HOSTILE, card, chart, charts, step, theme

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
    assert (picture.get("role"), picture.get(LANG)) == ("img", "en")
    assert (picture.get("aria-labelledby"), picture.get("aria-describedby")) == (title.get("id"), told.get("id"))


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
        assert inside == [f"chart-children_{one.id}_{card.id}" for card in one.cards]
