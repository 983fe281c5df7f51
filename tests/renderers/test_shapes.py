from xml.etree import ElementTree as ET

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.shapes import SVG, without_words
from interventio.renderers.to_svg import svg
from support.charts import card, chart, step

WORDS = translator(Language.EN)


def drawn(picture: str) -> list[ET.Element]:
    return [*ET.fromstring(picture).iter()]  # noqa: S314 - our own output, without any entity


def test_the_shapes_stay_and_the_words_go_but_for_the_numbers_in_marks() -> None:
    picture = svg(chart(step(1, card("Sleep", also=(2,))), step(2, card("Sleep", also=(1,))), step(3)), WORDS)
    bare = drawn(without_words(picture))
    before = drawn(picture)
    shapes = {f"{{{SVG}}}{name}" for name in ("path", "circle", "g")}
    assert [one.attrib for one in bare if one.tag in shapes] == [one.attrib for one in before if one.tag in shapes]
    texts = [one.text for one in bare if one.tag == f"{{{SVG}}}text"]
    assert set(texts) <= {"1", "2", "1–2"}
    assert texts
    assert not {one.tag for one in bare} & {f"{{{SVG}}}{name}" for name in ("title", "desc", "style")}


def test_the_paper_is_left_bare() -> None:
    bare = drawn(without_words(svg(chart(step(1), step(2), step(3)), WORDS)))
    assert [one for one in bare if one.get("class") == "sheet"] == []
