import re
from base64 import b64encode
from hashlib import sha256

import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_html import chart_html, html
from interventio.views.numbers import numbers_of
from interventio.views.site.site import site
from support.build import catalogue, intervention, ladder, organisation, period_log, settings, team
from support.charts import card, chart, standing_on, step, theme
from support.sites import Page

ENGLISH = translator(Language.EN)
FOUND = catalogue(
    settings(["cool-kids"], languages=["en", "sv"]),
    organisation({"harju": {"area": "north"}}, areas=["north"], themes=["mood"]),
    ladder(),
    intervention(
        "cool-kids",
        ["children/guided"],
        name={"sv": "Coola ungar"},
        themes=["mood"],
        ratings=[{"register": "Itla", "value": "3/3", "label": {"fi": "vahva näyttö"}}],
        ages=[{"from": 7, "source": "guide"}],
        sources=[{"id": "guide", "title": "Guide", "address": "https://example.org/"}],
    ),
    intervention("ali", themes=["mood"]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}}),
    team("ranta", ["cool-kids"]),
    period_log("harju", {"2025-Q4": {"cool-kids": 2}, "2026-Q1": {"cool-kids": 4}}),
)


def page(path: str, language: Language = Language.EN) -> Page:
    pages = site(FOUND, numbers_of(FOUND, Audience.COORDINATOR), translator(language))
    chosen = next(one for one in pages.pages if one.path == path)
    return Page(html(chosen, pages.frame, translator(language)))


def texts(found: Page, *tags: str) -> list[str]:
    return [element.text for element in found.all(*tags)]


def test_a_chart_is_a_list_of_steps_with_lists_of_methods() -> None:
    found = page("charts/children")
    assert texts(found, "h1", "h3") == ["children", "1Step 1: light", "2Step 2: guided", "3Step 3: intensive"]
    (link,) = [
        one for one in found.all("a") if "li" in one.around and "interventions/cool-kids" in one.attributes["href"]
    ]
    assert link.attributes["href"] == "../interventions/cool-kids.html"
    (table,) = found.all("table")
    assert texts(found, "tbody") == ["2. guidedCoola ungarmoodfrom age 7"]
    assert table.text.startswith("children")


def test_what_is_unknown_is_said() -> None:
    facts = dict(zip(texts(page("interventions/ali"), "dt"), texts(page("interventions/ali"), "dd"), strict=True))
    assert facts["Ages"] == "not known"
    assert "No register's rating is known." in page("interventions/ali").one("main").text
    assert "It stands on no step yet." in page("interventions/ali").one("main").text


def test_a_fact_leads_to_its_source() -> None:
    found = page("interventions/cool-kids")
    reference = next(one for one in found.all("a") if one.attributes["href"] == "#source-1")
    assert (reference.text, reference.attributes["aria-label"]) == ("1", "Source 1")
    source = next(one for one in found.all("li") if one.attributes.get("id") == "source-1")
    assert source.text == "Guide"


def test_words_in_another_language_are_marked() -> None:
    found = page("interventions/cool-kids")
    heading = next(one for one in found.all("span") if "h1" in one.around)
    assert (heading.text, heading.attributes["lang"]) == ("Coola ungar", "sv")
    assert found.one("h1").text == "Coola ungar only in Swedish"
    label = next(one for one in found.all("span") if one.text == "vahva näyttö")
    assert label.attributes["lang"] == "fi"
    assert "lang" not in next(page("interventions/cool-kids", Language.SV).all("h1")).attributes


def test_a_cell_of_the_heat_map_has_its_number_its_class_and_its_words() -> None:
    cells = [
        (one.attributes.get("class", ""), one.text)
        for one in page("coverage").all("td")
        if "table" in one.around and one.attributes.get("class", "").startswith(("h", "none"))
    ]
    assert cells[:2] == [
        ("h2 low", "60 per cent, 6 of 10 are trained: 1 more to the target"),
        ("h2 low", "60 per cent, 6 of 10 are trained: 1 more to the target"),
    ]
    assert ("hn hatched", "– the numbers are not known") in cells


CURRENT = {
    "index": ["page", "true"],
    "interventions/index": ["page", "true", "page"],
    "find/index": ["true", "true", "page"],
    "teams/harju": ["true", "true"],
    "units/harju": ["true", "true"],
    "induction/harju": ["true", "true"],
    "actions": ["page", "true", "page"],
    "agenda": ["true", "true", "page"],
    "teams/index": ["page", "true", "page"],
    "units/index": ["true", "true", "page"],
    "coverage": ["page", "true", "page"],
    "gaps": ["true", "true", "page"],
    "about": ["true", "page"],
    "glossary": ["true", "page"],
    "accessibility": ["true", "page"],
}
"""What is marked as being here: in the menu, in the switch of languages, and among the pages beside or at the foot."""


@pytest.mark.parametrize("path", CURRENT)
def test_the_menu_says_where_one_is(path: str) -> None:
    found = page(path)
    current = [one.attributes["aria-current"] for one in found.all("a") if "aria-current" in one.attributes]
    assert current == CURRENT[path]


def test_a_chart_alone_needs_nothing_else() -> None:
    sleep = theme("sleep")
    shown = chart(step(1, card("Sleep school", sleep)), step(2), step(3), themes=(sleep,))
    text = chart_html(shown, ENGLISH)
    found = Page(text)
    assert not [*found.all("a", "link", "script", "img")]
    assert found.one("h1").text == "Stepped support"
    style = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)[0]
    policy = next(one.attributes["content"] for one in found.all("meta") if "http-equiv" in one.attributes)
    assert f"style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" in policy
    assert all(address.startswith("data:font/woff2;base64,") for address in re.findall(r"url\((.*?)\)", style))


def test_a_method_on_several_steps_leads_from_each_of_its_cards_to_the_others() -> None:
    steps = [step(number, *(held,)) for number, held in standing_on(card("Sleep school"), (1, 2, 3)).items()]
    found = Page(chart_html(chart(*steps), ENGLISH))
    links = [(one.text, one.attributes["aria-label"], one.attributes["href"]) for one in found.all("a")]
    assert links[:2] == [
        ("2", "also on step 2", "#card-2-sleep-school"),
        ("3", "also on step 3", "#card-3-sleep-school"),
    ]
    ids = {one.attributes.get("id") for one in found.all("li")}
    assert {href.removeprefix("#") for _, _, href in links} <= ids
    assert next(one.text for one in found.all("li") if "also on" in one.text).endswith("also on steps 2, 3")


def test_a_chart_alone_escapes_its_words() -> None:
    def drawn(words: str) -> Page:
        return Page(chart_html(chart(step(1, card(words)), step(2, name=words), step(3, Who=words)), ENGLISH))

    assert drawn("</style><script>alert(1)</script></li><h1 onclick='x'>").skeleton == drawn("plain").skeleton


def test_the_use_of_a_method_is_a_line_of_numbers_and_what_is_missing_is_said() -> None:
    numbers = [cell.text for cell in page("use").all("td") if "num" in cell.attributes.get("class", "").split()]
    assert numbers[0] == "≥ 6"
    assert numbers[-8:] == ["–not known"] * 6 + ["≥ 2", "≥ 4"]


def test_bars_repeat_the_numbers_beside_them_and_are_not_read_out() -> None:
    bars = next(one for one in page("use").all("svg") if one.attributes.get("class") == "bars")
    assert bars.attributes["aria-hidden"] == "true"
    assert [one.attributes["d"][:8] for one in page("use").all("path") if one.attributes.get("class") == "b1"][-2:] == [
        "M61 24v-",
        "M71 24v-",
    ]


def test_the_page_of_a_method_leads_to_its_use() -> None:
    found = page("interventions/cool-kids")
    told = next(one.text for one in found.all("p") if "periods were started" in one.text)
    assert told == "From 2025-Q2 to 2026-Q1 at least 6 periods were started. Use of methods"
    assert "../use.html" in [link.attributes["href"] for link in found.all("a")]
