"""The pages of the navigator as they are drawn: for all readers, and without any script."""

import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_html import html
from interventio.renderers.to_markdown import page_markdown
from interventio.views.numbers import numbers_of
from interventio.views.site.page import Page as SitePage
from interventio.views.site.site import Site, site
from support.build import catalogue, intervention, ladder, organisation, settings, team
from support.sites import Page

ENGLISH = translator(Language.EN)
TIERS = [
    {"id": "light", "name": "Light", "severities": ["mild"], "for_whom": "Everybody", "step_up": "Worry lasts"},
    {"id": "guided", "name": "Guided", "severities": ["severe"], "step_up": "Back down"},
    {"id": "team", "name": "Team"},
]
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation(
        {"harju": {"area": "north"}},
        areas=["north"],
        themes=["anxiety", "sleep"],
        age_groups=[{"id": "school", "name": "School age", "ages": {"from": 7, "to": 12}}],
    ),
    ladder("children", TIERS),
    intervention("cool-kids", ["children/light"], themes=["anxiety"], ages=[{"from": 7}], for_families="Be brave."),
    intervention("friends", ["children/guided"], themes=["anxiety"]),
    intervention("first", kind="assessment-method", themes=["anxiety"], ages=[{"from": 7}]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": 1}}}, public_contact="Call us"),
)


def made(audience: Audience) -> Site:
    return site(FOUND, numbers_of(FOUND, audience), ENGLISH)


def at(path: str, audience: Audience) -> tuple[SitePage, Site]:
    found = made(audience)
    return next(page for page in found.pages if page.path == path), found


def drawn(path: str, audience: Audience = Audience.COORDINATOR) -> Page:
    page, found = at(path, audience)
    return Page(html(page, found.frame, ENGLISH))


def written(path: str, audience: Audience = Audience.COORDINATOR) -> str:
    page, found = at(path, audience)
    return page_markdown(page, found.frame)


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("path", ["find/index", "find/anxiety", "find/sleep"])
def test_every_page_says_that_it_guides_and_decides_nothing(path: str, audience: Audience) -> None:
    (guidance,) = [one.text for one in drawn(path, audience).all("p") if "guidance" in one.attributes.get("class", "")]
    assert "professionals" in guidance
    assert "no clinical decision" in guidance
    assert "no clinical decision" in written(path, audience)


def test_the_index_leads_to_places_that_are_there() -> None:
    links = [one.attributes["href"] for one in drawn("find/index").all("a") if "#" in one.attributes["href"]]
    assert links[1:] == ["../find/anxiety.html#children-school"]
    assert "children-school" in [one.attributes.get("id") for one in drawn("find/anxiety").elements]


def test_methods_stand_step_by_step_and_all_is_there_without_a_script() -> None:
    page = drawn("find/anxiety")
    assert [(one.tag, one.text) for one in page.all("h1", "h2", "h3", "h4")] == [
        ("h1", "anxiety"),
        ("h2", "children"),
        ("h3", "School age ages 7–12"),
        ("h4", "First find out what help is needed"),
        ("h4", "1 Light Everybody"),
        ("h4", "2 Guided"),
        ("h4", "3 Team"),
    ]
    assert [one.text for one in page.all("dl") if one.attributes["class"] == "on"] == [
        "Step up whenWorry lastsNext step up2. Guided",
        "Step up whenBack downNext step up3. Team",
    ]
    assert [one.text for one in page.all("summary")] == [
        "Why it fits, and who gives it: first",
        "Why it fits, and who gives it: cool-kids",
        "Why it fits, and who gives it: friends",
    ]
    assert not [one for one in page.all("details", "summary") if "hidden" in one.attributes]


def test_a_page_leads_on_to_the_list_with_its_filters_set() -> None:
    addresses = [one.attributes["href"] for one in drawn("find/anxiety").all("a")]
    assert "../interventions/index.html?theme=anxiety&step=children" in addresses


def test_coordinators_see_where_trained_people_are_and_nobody_else_does() -> None:
    told = {audience: "trained people now" in drawn("find/anxiety", audience).one("main").text for audience in Audience}
    assert told == {audience: audience is Audience.COORDINATOR for audience in Audience}
    assert [audience for audience in Audience if "trained people now" in written("find/anxiety", audience)] == [
        Audience.COORDINATOR
    ]


def test_families_read_their_own_words_and_where_to_turn_to() -> None:
    page = drawn("find/anxiety", Audience.CLIENT)
    told = page.one("main").text
    assert "Be brave." in told
    assert "Call us" in told
    assert [one.text for one in page.all("summary")] == ["Where to turn to: cool-kids"]
    assert drawn("find/index", Audience.CLIENT).one("h1").text == "Find the right help"


def test_a_page_as_markdown() -> None:
    text = written("find/anxiety", Audience.PROFESSIONAL)
    assert (
        text.split("### School age", 1)[1].split("---", 1)[0]
        == """ (ages 7–12)

#### First find out what help is needed

- **first** (Assessment method)
  - Ages: from age 7
  - Theme: anxiety (its first theme)
  - No team is to give it now.

#### 1 Light

For whom: Everybody

- **cool-kids** (Intervention)
  - Ages: from age 7
  - Theme: anxiety (its first theme)
  - 1 team gives it now.
    - harju (north); Call us

Step up when: Worry lasts

Next step up: **2 Guided**

#### 2 Guided

- **friends** (Intervention)
  - *It is not known for which ages it is.*
  - Theme: anxiety (its first theme)
  - No team is to give it now.

Step up when: Back down

Next step up: **3 Team**

#### 3 Team

No method on this step fits.

"""
    )
