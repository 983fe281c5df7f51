from dataclasses import replace
from io import BytesIO
from itertools import chain
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from PIL import Image

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.flight.layout import flight_of
from interventio.renderers.flight.words import description
from interventio.renderers.flight_svg import flight_png, flight_svg
from interventio.renderers.palette import tones_of
from interventio.renderers.stairs.paper import Paper
from interventio.views.competence.chart import CompetenceChart
from interventio.views.words import Words
from renderers.test_greyscale import contrast
from support.levels import level, levels, random_levels

WORDS = translator(Language.EN)
SVG = "{http://www.w3.org/2000/svg}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SHOWN = levels(
    level(1, "Teachers", "Youth workers", name="Hearing the child", example="teacher"),
    level(2, "Physicians", name="Helping encounter"),
    title="Steps",
)


def drawn(shown: CompetenceChart, paper: Paper = Paper.SCREEN) -> ET.Element:
    return ET.fromstring(flight_svg(shown, WORDS, paper))  # noqa: S314 - our own output, without any entity


def texts(picture: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in picture.iter(f"{SVG}text")]


def test_all_words_are_text_in_the_order_in_which_they_are_read() -> None:
    assert texts(drawn(SHOWN)) == [
        "Harjulan hyvinvointialue",
        "Steps",
        "Mitä työ vaatii ja mistä osaamista saa.",
        "1",
        "Hearing the child",
        "3 requirements · 2 tools · 1 proposed",
        "For example: teacher",
        "Teachers",
        "Youth workers",
        "2",
        "Helping encounter",
        "3 requirements · 2 tools · 1 proposed",
        "Physicians",
        "Each level rests on those below it: whoever has a level has these as well",
        "Keski-Suomen malli · Answered for by: Implementaatiotiimi · As of 28 Nov 2026",
    ]


def test_the_picture_is_named_and_what_it_shows_is_said() -> None:
    picture = drawn(SHOWN)
    title, told = picture.find(f"{SVG}title"), picture.find(f"{SVG}desc")
    assert title is not None
    assert told is not None
    assert (title.text, told.text) == ("Steps", description(SHOWN, WORDS))
    assert told.text == (
        "Each level rests on those below it: whoever has a level has these as well. "
        "Level 1: Hearing the child (3 requirements · 2 tools · 1 proposed). Expected of: Teachers, Youth workers. "
        "Level 2: Helping encounter (3 requirements · 2 tools · 1 proposed). Expected of: Physicians."
    )
    assert picture.attrib["role"] == "img"
    assert picture.attrib["aria-labelledby"] == title.attrib["id"]
    assert picture.attrib["aria-describedby"] == told.attrib["id"]


def test_words_in_another_language_say_so() -> None:
    picture = drawn(replace(SHOWN, title=Words("Kompetenstrappan", "sv")))
    told = [(text.attrib[LANG], "".join(text.itertext())) for text in picture.iter(f"{SVG}text") if LANG in text.attrib]
    assert told == [("sv", "Kompetenstrappan")]


@given(random_levels(most_groups=20))
@settings(max_examples=15, deadline=None)
def test_whatever_it_is_called_it_is_well_formed_and_runs_nothing(shown: CompetenceChart) -> None:
    picture = drawn(shown)
    assert {one.tag.removeprefix(SVG) for one in picture.iter()} <= {
        *("svg", "title", "desc", "style", "rect", "text", "tspan", "path", "g"),
    }
    attributes = set(chain.from_iterable(one.attrib for one in picture.iter()))
    assert [name for name in attributes if name.startswith("on") or "href" in name] == []


def test_on_paper_it_is_in_millimetres_and_has_no_dark_form() -> None:
    picture = drawn(SHOWN, Paper.A4)
    assert (picture.attrib["width"], picture.attrib["height"]) == ("297mm", "210mm")
    assert "prefers-color-scheme" not in flight_svg(SHOWN, WORDS, Paper.A4)
    assert "prefers-color-scheme" in flight_svg(SHOWN, WORDS)


def test_in_grey_words_stand_out_and_a_tread_from_its_slab() -> None:
    for count in range(2, 10):
        for tone in tones_of(count):
            assert contrast("#14202b", tone.block) >= 4.5
            assert contrast(tone.tread, tone.block) >= 3
            assert contrast("#eef3f7", tone.dark_block) >= 4.5
            assert contrast(tone.dark_tread, tone.dark_block) >= 3


def test_a_png_has_the_tones_and_the_width() -> None:
    flight = flight_of(SHOWN, WORDS)
    picture = Image.open(BytesIO(flight_png(SHOWN, WORDS, 1480))).convert("RGB")
    assert picture.size == (1480, round(flight.height * 1480 / flight.width))
    for slab, tone in zip(flight.slabs, tones_of(2), strict=True):
        x, y = slab.tread.x + slab.tread.width / 2, slab.tread.y + slab.tread.height / 2
        assert picture.getpixel((round(x), round(y))) == tuple(bytes.fromhex(tone.tread[1:]))
