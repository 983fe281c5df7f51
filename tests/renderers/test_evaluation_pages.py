"""The pages of evaluations as HTML and Markdown, for each audience."""

import re

import pytest
from markdown_it import MarkdownIt

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_html import html
from interventio.renderers.to_markdown import page_markdown
from interventio.views.numbers import numbers_of
from interventio.views.site.site import site
from support.build import catalogue, evaluation, settings
from support.responsible_team import published_county
from support.sites import Page

ENGLISH = translator(Language.EN)
FORGE = MarkdownIt("commonmark").enable("table")
PUBLISHED = published_county()
PATH = "evaluations/families-2024"


def drawn(found: Catalogue, audience: Audience = Audience.COORDINATOR, path: str = PATH) -> tuple[str, str]:
    made = site(found, numbers_of(found, audience), ENGLISH)
    page = next(page for page in made.pages if page.path == path)
    return html(page, made.frame, ENGLISH), page_markdown(page, made.frame)


def headings(text: str) -> list[tuple[str, str]]:
    """Return the headings, without the note that what is written down is in Finnish."""
    found = Page(text).all("h1", "h2", "h3", "h4")
    return [(element.tag, element.text.removesuffix(" only in Finnish")) for element in found]


def test_every_part_has_its_heading() -> None:
    text, _ = drawn(PUBLISHED)
    assert headings(text) == [
        ("h1", "families-2024"),
        ("h2", "How it turned out"),
        ("h3", "Child protection"),
        ("h2", "How things are later"),
        ("h3", "6 months later: Stayed bad or worsened"),
        ("h3", "12 months later: Stayed bad or worsened"),
        ("h2", "Would they recommend it"),
        ("h3", "Young people"),
        ("h3", "Parents"),
        ("h2", "What it cost, and what it spared"),
        ("h2", "Goals"),
    ]


def test_pictures_that_speak_have_a_name_and_a_description_that_stand_on_the_page() -> None:
    text, _ = drawn(PUBLISHED)
    page = Page(text)
    ids = {element.attributes["id"] for element in page.elements if "id" in element.attributes}
    spoken = [one for one in page.all("svg") if one.attributes.get("role") == "img"]
    assert len(spoken) == 2
    for one in spoken:
        assert {one.attributes["aria-labelledby"], one.attributes["aria-describedby"]} <= ids
    others = [one for one in page.all("svg") if one not in spoken]
    assert {one.attributes.get("aria-hidden") for one in others} == {"true"}


def test_no_id_stands_twice() -> None:
    found = re.findall(r'\bid="([^"]+)"', drawn(PUBLISHED)[0])
    assert len(found) == len(set(found))


def test_pictures_repeat_numbers_that_stand_beside_them() -> None:
    text, told = drawn(PUBLISHED)
    for number in ("32%", "24%", "12%", "+56", "+90", "€1,000,000", "9 / 60, 15%"):
        assert number in text
        assert number in told


@pytest.mark.parametrize("audience", [Audience.MANAGER, Audience.PROFESSIONAL])
def test_what_is_hidden_is_neither_drawn_nor_written(audience: Audience) -> None:
    text, told = drawn(PUBLISHED, audience)
    assert "3 / 25" not in text + told
    assert "12%" not in text + told
    assert "+56" not in text + told
    assert "hidden, so that few people cannot be told apart" in text
    assert 'class="flow"' not in text


def test_families_read_of_neither_money_nor_goals() -> None:
    text, told = drawn(PUBLISHED, Audience.CLIENT)
    assert headings(text) == [("h1", "families-2024"), ("h2", "How it turned out"), ("h3", "Child protection")]
    assert "€" not in text + told
    assert "Evaluations" not in text


def test_markdown_has_a_table_for_every_part() -> None:
    _, told = drawn(PUBLISHED)
    assert FORGE.render(told).count("<table>") == 6


def test_the_list_leads_to_every_evaluation() -> None:
    text, told = drawn(PUBLISHED, path="evaluations/index")
    assert [one.attributes["href"] for one in Page(text).all("a") if "families-2024" in one.text] == [
        "../evaluations/families-2024.html"
    ]
    assert "(../evaluations/families-2024.md)" in told


def test_times_side_by_side_have_a_bar_for_each() -> None:
    classes = [{"id": "better", "name": "Better", "count": 8}, {"id": "same", "name": "Same", "count": 12}]
    found = catalogue(
        settings(languages=["en"]),
        evaluation("one", team="harju", ended=20, outcomes=[{"classes": classes}], ends="2025-06-30"),
        evaluation("two", team="harju", ended=20, outcomes=[{"classes": classes}], starts="2025-07-01"),
    )
    text, told = drawn(found, path="evaluations/of/team/harju")
    assert headings(text) == [
        ("h1", "harju from time to time"),
        ("h2", "The numbers"),
        ("h2", "Outcomes from time to time"),
        ("h3", "All whose work ended"),
        ("h4", "Better"),
        ("h4", "Same"),
    ]
    assert text.count('class="whisker"') == 4
    assert FORGE.render(told).count("<table>") == 2


def test_texts_of_strangers_stay_texts() -> None:
    name = "<script>alert(1)</script>|[a](javascript:b)"
    found = catalogue(settings(languages=["en"]), evaluation("strange", name=name, summary=name, method=name))
    text, told = drawn(found, path="evaluations/strange")
    assert "<script>alert" not in text
    assert "&lt;script&gt;" in text
    assert "<script>" not in FORGE.render(told)
    assert "href" not in FORGE.render(told)


def test_an_evaluation_of_which_nothing_is_known_has_a_page() -> None:
    found = catalogue(settings(languages=["en"]), evaluation("bare"))
    text, told = drawn(found, path="evaluations/bare")
    assert headings(text) == [("h1", "bare")]
    assert "not known" in text
    assert "not known" in told
