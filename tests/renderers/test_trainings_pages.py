"""The page of trainings as HTML and Markdown, and what it says where there are none."""

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
from support.build import catalogue, intervention, organisation, settings, team, training
from support.sites import Page

ENGLISH = translator(Language.EN)
FORGE = MarkdownIt("commonmark").enable("table")
STAFF = (Audience.COORDINATOR, Audience.MANAGER, Audience.PROFESSIONAL)
COUNTS = {"booked": 23, "attended": 22, "completed": 21, "certified": 19}
METHOD = intervention(
    "cool-kids", upkeep={"certificate_valid": "24 months"}, equivalents=[{"training": "Chilled", "by": "The team"}]
)
FOUND = catalogue(
    settings(languages=["en"]),
    organisation(),
    METHOD,
    team("harju", ["cool-kids"], units=["harju"]),
    training("spring", days=["2026-02-10"], seats=30, lines={"harju/nurse": COUNTS}, cost={"euros": 8400}),
    training("autumn", status="planned", days=["2026-09-01"], seats=30, lines={"harju/nurse": {"booked": 27}}),
    training("passed", status="planned", days=["2026-05-01"]),
    training("cancelled", status="cancelled", days=["2026-04-01"], note="Too few had booked."),
)
NOTHING = catalogue(settings(languages=["en"]), organisation(), team("harju"))


def drawn(found: Catalogue, audience: Audience, path: str = "trainings") -> tuple[Page, str]:
    made = site(found, numbers_of(found, audience), ENGLISH)
    page = next(page for page in made.pages if page.path == path)
    return Page(html(page, made.frame, ENGLISH)), page_markdown(page, made.frame)


def headings(page: Page) -> list[str]:
    return [element.text for element in page.all("h1", "h2", "h3")]


def test_coordinators_see_every_part() -> None:
    page, _ = drawn(FOUND, Audience.COORDINATOR)
    assert headings(page) == [
        "Trainings",
        "Were they held? 1",
        "To come",
        "cool-kids",
        "Certificates that run out",
        "Held in the last two years 1",
        "Cancelled 1",
        "Accepted in place of a training",
    ]
    assert {element.text for element in page.all("code")} >= {
        "data/trainings/autumn.yaml",
        "data/trainings/spring.yaml",
    }


def test_professionals_see_rounds_and_what_is_accepted() -> None:
    page, _ = drawn(FOUND, Audience.PROFESSIONAL)
    parts = ["To come", "cool-kids", "Held in the last two years 1", "Cancelled 1", "Accepted in place of a training"]
    assert headings(page) == ["Trainings", *parts]


@pytest.mark.parametrize("audience", STAFF)
def test_counts_and_costs_stand_where_they_may(audience: Audience) -> None:
    page, text = drawn(FOUND, audience)
    for words in (page.one("main").text, text):
        found = {number for number in ("23", "22", "21", "19", "27", "8,400", "€400") if number in words}
        expected = {Audience.COORDINATOR: {"22", "21", "19", "27", "8,400", "€400"}, Audience.MANAGER: {"8,400"}}
        assert found == expected.get(audience, set())


@pytest.mark.parametrize("audience", STAFF)
def test_every_line_of_a_markdown_table_has_its_columns(audience: Audience) -> None:
    _, text = drawn(FOUND, audience)
    widths: list[set[int]] = []
    cells = 0
    for token in FORGE.parse(text):
        if token.type == "table_open":
            widths.append(set())
        if token.type == "tr_open":
            cells = 0
        if token.type in {"td_open", "th_open"}:
            cells += 1
        if token.type == "tr_close":
            widths[-1].add(cells)
    assert len(widths) == (5 if audience is Audience.COORDINATOR else 3)
    assert all(len(width) == 1 for width in widths)
    assert all(line.endswith("|") for line in text.splitlines() if line.startswith("|"))


def test_where_there_are_none_coordinators_are_told_how_to_begin() -> None:
    page, text = drawn(NOTHING, Audience.COORDINATOR)
    for words in (page.one("main").text, text):
        assert "No training is planned." in words
        assert "data/trainings" in words
    for words in (drawn(NOTHING, Audience.PROFESSIONAL)[0].one("main").text, drawn(NOTHING, Audience.PROFESSIONAL)[1]):
        assert "No training is planned." in words
        assert "data/trainings" not in words


def test_a_method_leads_to_its_next_trainings_and_tells_its_upkeep() -> None:
    page, text = drawn(FOUND, Audience.PROFESSIONAL, "interventions/cool-kids")
    links = {element.text: element.attributes["href"] for element in page.all("a")}
    assert links["1 Sept 2026"] == "../trainings.html#round-autumn"
    for words in (page.one("main").text, text):
        assert "Trainings to come" in words
        assert "the certificate is valid for 2 years" in words
        assert "Chilled" in words


def test_an_induction_page_leads_to_the_next_training() -> None:
    page, text = drawn(FOUND, Audience.PROFESSIONAL, "induction/harju")
    links = {element.text: element.attributes["href"] for element in page.all("a")}
    assert links["1 Sept 2026"] == "../trainings.html#round-autumn"
    assert "**Next training:** 1 Sept 2026, The training centre" in text
