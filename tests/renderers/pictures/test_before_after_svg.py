from xml.etree import ElementTree as ET

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.pictures.before_after_svg import before_after_svg
from support.compared import compared, state

SVG = "{http://www.w3.org/2000/svg}"
TOLD = compared(
    state({"light": ["ali", "icdp", "friends"], "guided": []}),
    state({"light": ["ali"], "guided": ["icdp", "mim"]}, {"mim": '<script>"&'}),
)


def drawn(language: Language = Language.EN) -> ET.Element:
    return ET.fromstring(before_after_svg(TOLD, translator(language)))  # noqa: S314 - our own text


def words(element: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in element.iter(f"{SVG}text")]


def test_it_has_a_title_and_tells_all_in_words() -> None:
    made = drawn()
    assert made.findtext(f"{SVG}title") == "children: Today and Today"
    assert made.findtext(f"{SVG}desc") == " ".join(TOLD.sentences)
    assert {*TOLD.sentences} <= {*words(made)}


def test_signs_have_their_key_and_their_words() -> None:
    made = drawn()
    assert {"new on the step", "no longer on the step", "moved to another step", "where it was"} <= {*words(made)}
    assert {"new on the chart", "no longer on the chart", "to: 2 guided", "from: 1 light"} <= {*words(made)}
    signs = [group.get("class") for group in made.iter(f"{SVG}g") if "sign" in (group.get("class") or "")]
    assert {*signs} == {"sign come", "sign gone", "sign moved", "sign stayed"}


def test_names_are_escaped_and_nothing_comes_from_outside() -> None:
    text = before_after_svg(TOLD, translator(Language.EN))
    assert "<script" not in text
    assert '<script>"&' in words(drawn())
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("language", list(Language))
def test_it_is_drawn_in_every_language(language: Language) -> None:
    assert drawn(language).get("role") == "img"
