from dataclasses import dataclass, fields, replace

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.about.page import AboutPage
from interventio.views.glossary.page import GlossaryPage
from interventio.views.numbers import numbers_of
from interventio.views.site.search import search_entries
from interventio.views.site.search_entry import SearchEntry
from interventio.views.site.search_records import LONGEST_TEXT
from interventio.views.site.site import Site, site
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

ENGLISH = translator(Language.EN)
FOUND = catalogue(
    settings(["cool-kids"], languages=["en", "sv"]),
    organisation({"harju": {"area": "north"}}, areas=["north"], themes=["mood"]),
    ladder("children", ["light", "guided"]),
    intervention(
        "cool-kids",
        ["children/light"],
        name={"sv": "Coola ungar"},
        also=["Chilled"],
        codes=[{"system": "ICHI", "code": "SMB.RU.ZZ"}],
        themes=["mood"],
        summary="Courage. " * 200,
    ),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}}, name="Nurses of Harju"),
)


def made(found: Catalogue, audience: Audience = Audience.COORDINATOR) -> Site:
    return site(found, numbers_of(found, audience), ENGLISH)


def found_by(audience: Audience, *kinds: str) -> list[SearchEntry]:
    return [entry for entry in search_entries(made(FOUND, audience), ENGLISH) if entry.kind in kinds]


def test_records_charts_steps_and_themes_are_found_and_methods_come_first() -> None:
    found = search_entries(made(FOUND), ENGLISH)
    assert list(dict.fromkeys(entry.kind for entry in found)) == [
        "Method",
        "Chart",
        "Theme",
        "Step",
        "Team",
        "Unit",
        "Induction",
        "Word",
        "Page",
    ]
    assert [entry for entry in found if entry.kind not in {"Word", "Page"}] == [
        SearchEntry(
            "Method",
            Words("Coola ungar", "sv"),
            "interventions/cool-kids",
            also=("Chilled", "SMB.RU.ZZ"),
            themes=("mood",),
            quiet="Intervention",
            text=("Courage. " * 200)[:LONGEST_TEXT],
        ),
        SearchEntry("Chart", Words("children"), "charts/children", text="Example"),
        SearchEntry("Theme", Words("mood"), "interventions/index", "?theme=mood"),
        SearchEntry("Theme", Words("mood"), "find/mood", quiet="From the lowest step up"),
        SearchEntry("Step", Words("guided"), "charts/children", "#step-2", quiet="Step 2 · children"),
        SearchEntry("Step", Words("light"), "charts/children", "#step-1", quiet="Step 1 · children"),
        SearchEntry("Team", Words("Nurses of Harju"), "teams/harju", also=("harju",), quiet="north"),
        SearchEntry("Unit", Words("harju"), "units/harju", quiet="children · north"),
        SearchEntry("Induction", Words("harju"), "induction/harju"),
    ]


def test_pages_are_found_by_what_the_menus_call_them() -> None:
    assert [(str(entry.name), entry.page) for entry in found_by(Audience.PROFESSIONAL, "Page")] == [
        ("Accessibility statement", "accessibility"),
        ("Coverage", "coverage"),
        ("Data to download", "data"),
        ("Equal access", "equity"),
        ("Find the right method", "find/index"),
        ("Gaps", "gaps"),
        ("How the numbers are counted, and whose the steps are", "about"),
        ("Methods", "interventions/index"),
        ("Methods from A to Ö", "a-z"),
        ("Network", "network"),
        ("News", "news"),
        ("Teams", "teams/index"),
        ("Trainings", "trainings"),
        ("Units", "units/index"),
        ("Use of methods", "use"),
        ("What has changed since the last editions", "changes"),
        ("What the words mean", "glossary"),
    ]


def test_a_word_is_found_where_it_is_explained() -> None:
    glossary = next(page.view for page in made(FOUND).pages if isinstance(page.view, GlossaryPage))
    explained = {(str(entry.word), f"#{entry.id}") for group in glossary.groups for entry in group.entries}
    assert {(str(entry.name), entry.place) for entry in found_by(Audience.COORDINATOR, "Word")} == explained
    assert explained


@dataclass(frozen=True, slots=True)
class NewPage(AboutPage):
    """A page of a kind that nobody has told the search of."""

    title: str = "Gaps"


def test_a_new_kind_of_page_is_found_by_its_title() -> None:
    found = made(FOUND)
    about = next(page for page in found.pages if page.path == "about")
    assert isinstance(about.view, AboutPage)
    view = NewPage(**{one.name: getattr(about.view, one.name) for one in fields(about.view)})
    entries = search_entries(replace(found, pages=(replace(about, path="gaps", view=view),)), ENGLISH)
    assert entries == (SearchEntry("Page", Words("Gaps"), "gaps"),)


def test_families_find_methods_and_where_to_turn_to_and_nothing_of_staff() -> None:
    found = found_by(Audience.CLIENT, "Method", "Team", "Unit", "Induction")
    assert [(entry.kind, str(entry.name), entry.page) for entry in found] == [
        ("Method", "Coola ungar", "interventions/cool-kids"),
        ("Team", "Nurses of Harju", "teams/harju"),
    ]
    assert {"Coverage", "Gaps", "Equal access", "Actions"}.isdisjoint(
        str(entry.name) for entry in found_by(Audience.CLIENT, "Page")
    )


def test_the_search_knows_no_number_of_people() -> None:
    """What it knows is the same whatever the counts are, for coordinators too."""
    teams = {
        "harju": team(
            "harju", ["cool-kids"], {"nurse": {"headcount": 33, "trained": {"cool-kids": 1}}}, name="Nurses of Harju"
        )
    }
    other = replace(FOUND, teams=teams)
    for audience in Audience:
        assert search_entries(made(FOUND, audience), ENGLISH) == search_entries(made(other, audience), ENGLISH)
